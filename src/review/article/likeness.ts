import { foldTypography } from '../same/typography.ts'

/** The words of a text in lower case, with how often each stands there. */
export type Bag = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  const words =
    foldTypography(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** The share of words that two texts have in common, 0 to 1, in whatever order. */
export function likenessOf(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return (2 * common) / (a.size + b.size)
}
