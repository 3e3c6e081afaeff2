/**
 * Pages without parameters that take what `corpus/current.ts` does not track: nobody could tell whether one of them is
 * fresh.
 */
export const madeEachTime: ReadonlySet<string> = new Set(['src/pages/method.astro'])
