/**
 * Pages without parameters that take what `corpus/current.ts` does not track, as the clock: nobody could tell whether one
 * of them is fresh.
 */
export const madeEachTime: ReadonlySet<string> = new Set([
  'src/pages/claims/index.astro',
  'src/pages/method.astro',
])
