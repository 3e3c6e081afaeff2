import type { Rule } from './rule.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A claim stands in an article, or a datum or another claim names it. */
export const claimIsUsed: Rule<'claim-is-used'> = {
  id: 'claim-is-used',
  group: 'References',
  severity: 'warning',
  cause: 'No article marks the claim, and no datum or other claim names it. A warning.',
  why: 'Readers meet claims in the articles; an unused one is mostly one whose mark was lost in an edit.',
  mend: 'Mark its words, or remove its file. An id is never reused for another claim.',
  follows: { from: ['claim-exists', 'directive-is-known'], unread: 'anything' },
  judge: (content) =>
    unused(content, {
      of: 'claims',
      words: (id) => ({
        what: `No article marks the claim ${quoted(id)}, and no record names it.`,
        why: 'Readers meet claims in the articles; this one they would find in the ledger only.',
        mend: `Mark its words with :claim[…]{#${id}}, or remove its file.`,
      }),
    }),
}
