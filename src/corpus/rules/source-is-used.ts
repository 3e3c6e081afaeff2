import type { Rule } from '../read/content.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A source is cited by an article, a claim or a datum, or another source repeats it. */
export const sourceIsUsed: Rule = (content) =>
  unused(content, {
    rule: 'source-is-used',
    of: 'sources',
    words: (id) => ({
      what: `Nothing cites the source ${quoted(id)}.`,
      why: 'A bibliography longer than the evidence looks firmer than it is.',
      mend: 'Cite it as evidence, name it in `derivedFrom`, or remove it.',
    }),
  })
