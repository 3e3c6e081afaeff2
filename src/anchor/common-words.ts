import { diffArrays } from 'diff'

/** How many words two lists have in common, in one order. */
export const commonWords = (a: readonly string[], b: readonly string[]): number =>
  diffArrays([...a], [...b])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0)
