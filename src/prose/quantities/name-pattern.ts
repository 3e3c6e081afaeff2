import { functionWords } from '../lexicon/function-words.ts'
import { scaleWords } from '../lexicon/number-words.ts'

export type { NamePattern } from '../lexicon/name-pattern.ts'

const scales = Object.keys(scaleWords)
  .map((word) => `${word}s?`)
  .join('|')
const grammar = [...functionWords].filter((word) => word !== 'of').join('|')

/** The end of a name, as a pattern: no `%`, no scale and no further digit may follow its number. */
export const unmeasured = String.raw`(?![\w%])(?![.,]\d)(?! ?(?:%|per ?cent|(?:${scales}|bn|mn)\b))`

/** The same, where the number may not count what follows either: `Call 20.`, but not `Call 20 witnesses`. */
export const countless = String.raw`${unmeasured}(?!-\w)(?! of\b)(?! (?!(?:${grammar})\b)[a-z])`
