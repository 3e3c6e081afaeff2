import type { Rule } from './rule.ts'

/** An article is MDX that can be read, and its marks can be placed. */
export const proseIsWellFormed: Rule<'prose-is-well-formed'> = {
  id: 'prose-is-well-formed',
  group: 'Files and their shape',
  severity: 'error',
  cause:
    'MDX cannot read the article, mostly because of a `{` or `<` that opens something and does not close it, or marks of claims cannot be placed.',
  why: 'A page is either whole or not published.',
  mend: 'Close what is open, or write `\\{` and `\\<` for the characters themselves.',
  judge: 'prose',
}
