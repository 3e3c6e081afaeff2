import type { Claim, Confidence } from '../model/claim.ts'
import { basisOf } from '../model/origins.ts'
import type { Records } from '../model/records.ts'
import { sayCount } from './count.ts'
import { entityInProse } from './entity.ts'
import { sayList } from './list.ts'

/** How good the evidence is, in words that say what the level means. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'high: good sources that agree',
  moderate: 'moderate: credible, but thin or not independent',
  low: 'low: fragmentary, questionable or contradicted',
}

/** Who says a claim, as running text names them; empty where it names nobody. */
export const saySpeakers = ({ saidBy }: Claim, { entities }: Records): string =>
  sayList(saidBy.map((id) => entityInProse(id, entities)))

/** How many sources a claim rests on, and how many origins those have: `3 sources, 1 independent origin`. */
export function sayBasis(claim: Claim, { sources: known }: Records): string {
  const { sources, origins } = basisOf(claim, known)
  if (sources.length === 0) return sayCount(0, 'source')
  return `${sayCount(sources.length, 'source')}, ${sayCount(origins.length, 'independent origin')}`
}
