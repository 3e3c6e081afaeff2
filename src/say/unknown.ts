import { inWords } from '../model/words.ts'
/** What stands where nobody has said: unknown is never zero, and never an empty place in a sentence. */
export const unknownWords = inWords({
  /** In a cell of a page's table. */
  cell: '—',
  value: 'no value given',
  period: 'period not given',
  sum: 'unknown, not zero',
} as const)
