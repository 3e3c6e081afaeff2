import { quoted } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

/** A figure says what of it its finding is about. */
export const figureHasEmphasis: Rule<'figure-has-emphasis'> = {
  id: 'figure-has-emphasis',
  group: 'Figures and pictures',
  severity: 'warning',
  cause: 'A figure has no `emphasis`, or an empty one. A warning.',
  why: 'Where every mark is drawn alike, a reader has to find out alone what the title is about.',
  mend: 'List under `emphasis` the ids of the two or three data that the title is about.',
  *judge({ corpus, placeOf }) {
    for (const [id, { emphasis }] of corpus.figures) {
      if (emphasis.length > 0) continue
      yield {
        place: placeOf('figures', id, ['emphasis']),
        what: `The figure ${quoted(id)} emphasises nothing.`,
      }
    }
  },
}
