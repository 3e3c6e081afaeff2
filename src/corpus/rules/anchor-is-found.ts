import type { Rule } from './rule.ts'

/** Words marked from outside are found once, in one block of the article. */
export const anchorIsFound: Rule<'anchor-is-found'> = {
  id: 'anchor-is-found',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'The words that an entry of `annotations.json` marks from outside are not in the article, stand there more than once, or only with another number, name, negation or hedge.',
  why: 'A claim is never tied to words that say something else.',
  mend: 'Take the patch from the message, or give the words as the article has them.',
  follows: { signOffs: 'annotations' },
  judge: 'prose',
}
