import type { Rule } from '../read/content.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A term of the glossary is marked in an article. */
export const termIsUsed: Rule = (content) =>
  unused(content, {
    rule: 'term-is-used',
    of: 'terms',
    words: (id) => ({
      what: `No article uses the term ${quoted(id)}.`,
      why: 'Only terms that an article marks are explained at its foot.',
      mend: `Mark the word with :term[…]{#${id}}, or remove the entry.`,
    }),
  })
