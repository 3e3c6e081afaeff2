import { alone, type Hunk } from './hunk.ts'

// Words that nobody says twice on purpose. `had had`, `that that`, `handed in in May`, `gave her her book` somebody may.
const once = new Set(
  `the a an of and or but as was were are be been has its their our this these those another each every some any from
into`.split(/\s+/),
)

/** A word of grammar that stands twice where it can stand but once: `another another total`. */
export function isDoubled(hunk: Hunk): boolean {
  const word = alone(hunk)?.normal.toLowerCase()
  if (word === undefined || !once.has(word)) return false
  return [hunk.before.at(-1), hunk.after[0]].some((item) => item?.normal.toLowerCase() === word)
}
