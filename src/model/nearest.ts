import { leastOf } from './extremes.ts'

/**
 * The known id closest to a misspelt one, for the mend of a message; undefined where none is close.
 * Close is at most a third of the letters changed, and never fewer than two allowed. An id that begins
 * with the misspelt one, or the other way round, is close too.
 */
export function nearest<Id extends string>(id: string, known: Iterable<Id>): Id | undefined {
  // Looked through twice, which an iterator such as the keys of a map allows once.
  const candidates = [...known]
  const budget = Math.max(2, Math.floor(id.length / 3))
  let best: Id | undefined
  let least = Infinity
  for (const candidate of candidates) {
    const distance = distanceWithin(id, candidate, Math.min(budget, least - 1))
    if (distance === undefined) continue
    best = candidate
    least = distance
  }
  return best ?? firstSharingStart(id, candidates)
}

/** Fewest letters added, dropped, changed or swapped with a neighbour to make `a` of `b`. */
export function editDistance(a: string, b: string): number {
  return distanceWithin(a, b, Infinity) ?? Infinity
}

/** The edit distance (optimal string alignment), or undefined where it is over `limit`. */
function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = at(above, j - 1) + Number(a[i - 1] !== b[j - 1])
      let least = Math.min(change, at(above, j) + 1, at(row, j - 1) + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) least = Math.min(least, at(before, j - 2) + 1)
      row.push(least)
    }
    if (leastOf(row) > limit) return undefined
    before = above
    above = row
  }
  const distance = at(above, b.length)
  return distance <= limit ? distance : undefined
}

const at = (row: readonly number[], i: number): number => row[i] ?? Infinity

/** Four letters are the least that says something: `sou` begins too many ids. */
function firstSharingStart<Id extends string>(id: string, known: Iterable<Id>): Id | undefined {
  if (id.length < 4) return undefined
  for (const candidate of known) {
    if (candidate.length >= 4 && (candidate.startsWith(id) || id.startsWith(candidate))) {
      return candidate
    }
  }
  return undefined
}
