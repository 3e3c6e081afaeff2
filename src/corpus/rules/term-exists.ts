import type { Rule } from './rule.ts'

/** A term that an article marks is in the glossary. */
export const termExists: Rule<'term-exists'> = {
  id: 'term-exists',
  group: 'References',
  severity: 'error',
  cause: 'A `:term[…]{#id}` names a term that is not in `glossary.json`.',
  why: 'The mark promises an explanation at the foot of the article.',
  mend: 'Use the id that was meant, or add the term with its definition.',
  follows: { missing: 'terms' },
  judge: 'prose',
}
