import type { Rule } from './rule.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

/** A term of the glossary is marked in an article. */
export const termIsUsed: Rule<'term-is-used'> = {
  id: 'term-is-used',
  group: 'References',
  severity: 'warning',
  cause: 'No article marks the term. A warning.',
  why: 'Only terms that an article marks are explained at its foot.',
  mend: 'Mark the word where it first stands, or remove the entry.',
  follows: { from: ['term-exists', 'directive-is-known'], unread: 'anything' },
  judge: (content) =>
    unused(content, {
      of: 'terms',
      words: (id) => ({
        what: `No article uses the term ${quoted(id)}.`,
        mend: `Mark the word with :term[…]{#${id}}, or remove the entry.`,
      }),
    }),
}
