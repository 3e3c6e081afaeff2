/**
 * The candidate a misspelt word was most likely meant to be; undefined where none is near.
 * Near is at most a third of its letters away by Damerau–Levenshtein edits, or a whole-word start of it.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const from = word.slice(0, longestCompared)
  const limit = Math.max(2, Math.floor(from.length / 3))
  let best: { readonly candidate: string; readonly distance: number } | undefined
  for (const candidate of candidates) {
    const distance = edits(from.toLowerCase(), candidate.toLowerCase(), limit)
    if (distance <= limit && distance < candidate.length && (!best || distance < best.distance)) {
      best = { candidate, distance }
    }
  }
  return best?.candidate ?? completed(from, candidates)
}

const longestCompared = 100 // characters; an id has at most 80

/** The shortest candidate of which `word` is the beginning, up to a hyphen. */
function completed(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 3) return undefined
  return [...candidates]
    .filter((candidate) => candidate.startsWith(`${word}-`) || word.startsWith(`${candidate}-`))
    .sort((a, b) => a.length - b.length)[0]
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words, or past `limit` any larger number. */
export function edits(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (row[j - 1] ?? Infinity) + 1,
          (last[j] ?? Infinity) + 1,
          (last[j - 1] ?? Infinity) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity,
        ),
      )
    }
    beforeLast = last
    last = row
    if (Math.min(...row) > limit) return limit + 1
  }
  return last[b.length] ?? Infinity
}
