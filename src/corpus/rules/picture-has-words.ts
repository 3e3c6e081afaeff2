import type { Rule } from './rule.ts'

/** A picture says what it shows, and whose it is. */
export const pictureHasWords: Rule<'picture-has-words'> = {
  id: 'picture-has-words',
  group: 'Figures and pictures',
  severity: 'error',
  cause:
    'A picture, `![…](file.jpg "…")`, has no description between its brackets; or, as a warning, no credit in quotation marks behind its file.',
  why: 'Whoever does not see a picture is told what it shows; and it is somebody’s work, whose source readers ask for.',
  mend: 'Write both. Where a picture shows nothing that the text does not say, write `decorative` as its description.',
  judge: 'prose',
}
