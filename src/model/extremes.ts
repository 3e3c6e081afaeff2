/** The least of numbers, `Infinity` of none. Unlike `Math.min(...)` it takes as many as a content folder has. */
export const leastOf = (numbers: Iterable<number>): number => {
  let least = Infinity
  for (const each of numbers) least = Math.min(least, each)
  return least
}

/** The most of numbers, `-Infinity` of none, however many they are. */
export const mostOf = (numbers: Iterable<number>): number => {
  let most = -Infinity
  for (const each of numbers) most = Math.max(most, each)
  return most
}
