import type { Rule } from './rule.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A source is cited by an article, a claim or a datum, or another source repeats it. */
export const sourceIsUsed: Rule<'source-is-used'> = {
  id: 'source-is-used',
  group: 'References',
  severity: 'warning',
  cause: 'Nothing cites the source and no other source repeats it. A warning.',
  why: 'A bibliography longer than the evidence looks firmer than it is.',
  mend: 'Cite it as evidence, name it in `derivedFrom` where another repeats it, or remove it.',
  follows: { from: ['source-exists'], unread: 'anything' },
  judge: (content) =>
    unused(content, {
      of: 'sources',
      words: (id) => ({
        what: `Nothing cites the source ${quoted(id)}.`,
        mend: 'Cite it as evidence, name it in `derivedFrom`, or remove it.',
      }),
    }),
}
