import type { Rule } from './rule.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A figure is placed in an article. */
export const figureIsUsed: Rule<'figure-is-used'> = {
  id: 'figure-is-used',
  group: 'References',
  severity: 'warning',
  cause: 'No article places the figure. A warning.',
  why: 'A figure is drawn where an article asks for it, and nowhere else.',
  mend: 'Place it with `::figure{#id}` on a line of its own, or remove its file.',
  follows: { from: ['figure-exists', 'directive-is-known'], unread: 'anything' },
  judge: (content) =>
    unused(content, {
      of: 'figures',
      words: (id) => ({
        what: `No article places the figure ${quoted(id)}.`,
        mend: `Place it with ::figure{#${id}}, or remove its file.`,
      }),
    }),
}
