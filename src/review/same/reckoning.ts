import { calculations, sums } from '../../prose/lexicon/reckoning-words.ts'
import { said, type Hunk } from './hunk.ts'

const any: ReadonlySet<string> = new Set(calculations)
const each: ReadonlySet<string> = new Set([...calculations, ...sums])

/**
 * `by our addition`, `by our calculation`: what says how we worked it out became what says that we did. Not the other
 * way: an addition is a calculation, and a calculation need be none.
 */
export const isOwnReckoning = ({ removed, added, before }: Hunk): boolean =>
  /^(?:by|in) our$/.test(said(before.slice(-2))) && each.has(said(removed)) && any.has(said(added))
