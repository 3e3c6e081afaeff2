import type { Rule } from '../read/content.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A figure is placed in an article. */
export const figureIsUsed: Rule = (content) =>
  unused(content, {
    rule: 'figure-is-used',
    of: 'figures',
    words: (id) => ({
      what: `No article places the figure ${quoted(id)}.`,
      why: 'A figure is drawn where an article asks for it, and nowhere else.',
      mend: `Place it with ::figure{#${id}}, or remove its file.`,
    }),
  })
