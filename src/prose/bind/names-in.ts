import type { Span } from '../../model/span.ts'
import type { Found } from '../quantities/found.ts'
import type { Placed, PlacedWords } from './placed-words.ts'

/** Where the pieces begin that a word is touched by. */
export function startsAt(
  words: PlacedWords,
  pieces: readonly Span[],
): ReadonlyMap<Placed, ReadonlySet<number>> {
  const starts = new Map<Placed, Set<number>>()
  const distinct = new Map(pieces.map((piece) => [`${piece.start}-${piece.end}`, piece]))
  for (const piece of distinct.values()) {
    for (const word of words.touching(piece)) {
      starts.set(word, (starts.get(word) ?? new Set()).add(piece.start))
    }
  }
  return starts
}

/** Gives the names in a stretch but those in a number itself, and others that are left out. */
export function namesBut(words: PlacedWords, quantities: readonly Found[]) {
  // A date names an amount of its day, and never another date.
  const inDates = new Set(
    quantities.flatMap((found) => (found.kind === 'date' ? words.touching(found) : [])),
  )
  const none: ReadonlySet<Placed> = new Set()
  const known = new Map<string, ReadonlySet<string>>()
  return (span: Span, found: Found, isLeftOut?: (word: Placed) => boolean): ReadonlySet<string> => {
    const inOne = words.touching(found)
    const itself = found.kind === 'date' ? inDates : inOne.length === 0 ? none : new Set(inOne)
    const make = () =>
      new Set(
        words
          .within(span)
          .flatMap((each) => (itself.has(each) || isLeftOut?.(each) ? [] : [each.word])),
      )
    if (isLeftOut || (itself !== inDates && itself !== none)) return make()
    // The same for every such number of a sentence.
    const key = `${span.start}-${span.end} ${itself === inDates}`
    const names = known.get(key) ?? make()
    known.set(key, names)
    return names
  }
}
