import type { Rule } from './rule.ts'

/** A picture that an article shows stands in its folder. */
export const pictureExists: Rule<'picture-exists'> = {
  id: 'picture-exists',
  group: 'References',
  severity: 'error',
  cause: 'An article shows a picture that is not in its folder, `articles/<slug>/`.',
  why: 'Pictures are published with their article, in their own size, and asked of nobody else.',
  mend: 'Use the name that was meant, or put the file there, as a PNG, JPEG, WebP, AVIF or GIF.',
  follows: { missing: 'pictures' },
  judge: 'prose',
}
