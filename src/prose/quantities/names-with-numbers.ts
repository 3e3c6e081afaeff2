import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { citedNames } from './cited-names.ts'
import { grammar } from '../grammar/in-use.ts'
import type { Grammar } from '../lexicon/grammar.ts'
import { codedNames } from './coded-names.ts'
import type { NamePattern } from './name-pattern.ts'
import { thingNames } from './thing-names.ts'

const shared: readonly NamePattern[] = [...codedNames, ...citedNames, ...thingNames]
const patterns = new WeakMap<Grammar, readonly NamePattern[]>()

/** Every way of writing digits that are no quantity in the language that is read, each with its reason. */
export function namePatterns(): readonly NamePattern[] {
  const read = grammar()
  const known =
    patterns.get(read) ??
    [...read.names, ...shared].filter(({ example }) => !read.notNames.has(example))
  patterns.set(read, known)
  return known
}

/** A name with digits in a text. */
export type NameWithNumber = Span & {
  /** Index of the pattern that found it in `namePatterns`; undefined for a name that the caller knows. */
  readonly pattern: number | undefined
}

/**
 * The stretches of a flattened text that are names with digits, in order.
 * `names` are further ones known to the caller, such as the aliases of an entity.
 */
export function namesWithNumbers(
  text: string,
  names: readonly string[] = [],
): readonly NameWithNumber[] {
  const byPattern = patternNames(text)
  const byName = names.filter((name) => /\d/.test(name)).flatMap((name) => occurrences(text, name))
  // Of two that begin alike the longer: `CC0 1.0`, not `CC0`.
  return [...byName, ...byPattern].sort((a, b) => a.start - b.start || b.end - a.end)
}

const patternNames = remembering((text): readonly NameWithNumber[] => {
  const hasDigit = /\d/.test(text)
  return namePatterns().flatMap(({ pattern, isOfWords }, i) =>
    // Most texts have none, and there are some forty patterns.
    hasDigit || isOfWords
      ? [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          pattern: i,
        }))
      : [],
  )
})

/** Where a name stands whole, in capitals or not: not as the beginning of another, nor in a longer number. */
function occurrences(text: string, name: string): readonly NameWithNumber[] {
  const found: NameWithNumber[] = []
  const [low, sought] = [text.toLowerCase(), name.toLowerCase()]
  // A few letters have no lower case of their own length; then places would not fit.
  if (low.length !== text.length || sought === '') return found
  let start = low.indexOf(sought)
  while (start >= 0) {
    const end = start + name.length
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))
    if (isWhole && !/^[.,]\d/.test(text.slice(end))) found.push({ start, end, pattern: undefined })
    start = low.indexOf(sought, end)
  }
  return found
}

/**
 * What a name with digits is recognised by, wherever it stands: the words with digits in it, under its pattern.
 * `E.O. 13722` and `Executive Order 13722` have the same.
 */
export function marksOfName(
  { start, end, pattern }: NameWithNumber,
  text: string,
): readonly string[] {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .match(/[\p{L}\p{N}/.-]*\p{N}[\p{L}\p{N}/.-]*/gu)
  return (words ?? []).map((word) => `${pattern ?? ''} ${word.replace(/[.]+$/, '')}`)
}
