import type { Annotation } from '../model/annotation.ts'
import type { Mark } from '../model/records.ts'
import { commonWords } from './common-words.ts'
import { foldText } from './fold.ts'
import { wordsOf } from './index-text.ts'

/** An entry of annotations.json and its index there. */
export type Entry = { readonly annotation: Annotation; readonly index: number }

/** Which entry answers to which mark, and the entries that answer to none. */
export type Pairs = {
  readonly pairs: ReadonlyMap<Mark, Entry>
  readonly rest: readonly Entry[]
}

/**
 * Pair the marks of an article with its entries: same claim, same side (prose or outside), the likest
 * first. A claim marked twice has two entries, told apart by their words and then by their surroundings.
 */
export function pairUp(marks: readonly Mark[], entries: readonly Entry[]): Pairs {
  const pairs = new Map<Mark, Entry>()
  const free = new Set(entries)
  const entriesOf = Map.groupBy(entries, ({ annotation }) => annotation.claim)
  for (const [claim, own] of Map.groupBy(marks, (mark) => mark.claim)) {
    const candidates = own.flatMap((mark) =>
      (entriesOf.get(claim) ?? [])
        .filter(({ annotation }) => annotation.mark === mark.from)
        .map((entry) => ({ mark, entry })),
    )
    // The only one needs no comparing.
    for (const { mark, entry } of candidates.length > 1 ? likestFirst(candidates) : candidates) {
      if (pairs.has(mark) || !free.has(entry)) continue
      pairs.set(mark, entry)
      free.delete(entry)
    }
  }
  return { pairs, rest: entries.filter((entry) => free.has(entry)) }
}

type Candidate = { readonly mark: Mark; readonly entry: Entry }

const likestFirst = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates
    .map((candidate) => ({ ...candidate, likeness: likeness(candidate.mark, candidate.entry) }))
    .toSorted((a, b) => b.likeness - a.likeness)

function likeness(mark: Mark, { annotation }: Entry): number {
  const words = share(mark.exact, annotation.exact)
  const sides = share(mark.prefix, annotation.prefix) + share(mark.suffix, annotation.suffix)
  return words * 2 + sides
}

function share(a: string, b: string): number {
  const keysOf = (text: string) => wordsOf(foldText(text).text).map(({ key }) => key)
  const [one, other] = [keysOf(a), keysOf(b)]
  const total = one.length + other.length
  return total === 0 ? 1 : (2 * commonWords(one, other)) / total
}
