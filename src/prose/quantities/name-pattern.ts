import { functionWords } from '../lexicon/function-words.ts'
import { scaleWords } from '../lexicon/number-words.ts'

/** A way of writing digits that are no quantity. */
export type NamePattern = {
  readonly pattern: RegExp
  /** Why it is left alone. */
  readonly because: string
  readonly example: string
  /** True where the digits are no name but a way of writing that says too little: a time of day, `24/7`. */
  readonly isFormat?: true
  /** True where it finds only what everybody knows, so that no record needs to. */
  readonly isKnown?: true
}

const scales = Object.keys(scaleWords)
  .map((word) => `${word}s?`)
  .join('|')
const grammar = [...functionWords].filter((word) => word !== 'of').join('|')

/** The end of a name, as a pattern: no `%`, no scale and no further digit may follow its number. */
export const unmeasured = String.raw`(?![\w%])(?![.,]\d)(?! ?(?:%|per ?cent|(?:${scales}|bn|mn)\b))`

/** The same, where the number may not count what follows either: `Call 20.`, but not `Call 20 witnesses`. */
export const countless = String.raw`${unmeasured}(?!-\w)(?! of\b)(?! (?!(?:${grammar})\b)[a-z])`
