import type { Rule } from '../read/content.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A claim stands in an article, or a datum or another claim names it. */
export const claimIsUsed: Rule = (content) =>
  unused(content, {
    rule: 'claim-is-used',
    of: 'claims',
    words: (id) => ({
      what: `No article marks the claim ${quoted(id)}, and no record names it.`,
      why: 'Readers meet claims in the articles; this one they would find in the ledger only.',
      mend: `Mark its words with :claim[…]{#${id}}, or remove its file.`,
    }),
  })
