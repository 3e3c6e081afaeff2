import { inWords, t } from '../model/words.ts'
import type { Claim, Confidence } from '../model/claim.ts'
import { basisOf, type Origins, type Side } from '../model/origins.ts'
import type { Records } from '../model/records.ts'
import { sayCount } from './count.ts'
import { entityInProse } from './entity.ts'
import { sayList } from './list.ts'

/** How good the evidence is, in words that say what the level means. */
export const confidenceWords: Readonly<Record<Confidence, string>> = inWords({
  high: 'high: good sources that agree',
  moderate: 'moderate: credible, but thin or not independent',
  low: 'low: fragmentary, questionable or contradicted',
})

/** Who says a claim, as running text names them; empty where it names nobody. */
export const saySpeakers = ({ saidBy }: Claim, { entities }: Records): string =>
  sayList(saidBy.map((id) => entityInProse(id, entities)))

/**
 * What a claim rests on, counted by side: `for: 3 sources, 1 origin; against: 1 source, 1 origin`. What bears on
 * neither side is said only where nothing else is there: `2 sources, only as background`.
 */
export function sayBasis(claim: Claim, records: Origins): string {
  const { for: support, against, context } = basisOf(claim, records)
  const sides = [saySide('for', support), saySide('against', against)].filter(Boolean)
  if (sides.length > 0) return sides.join('; ')
  return context.length > 0
    ? t('{sources}, only as background', { sources: sayCount(context.length, 'source') })
    : sayCount(0, 'source')
}

/** The same as a heading for a list of the evidence: `Evidence for: 3 sources, 1 origin`. */
export function sayEvidence(claim: Claim, records: Origins): string {
  const { for: support, against } = basisOf(claim, records)
  const isBorne = support.sources.length > 0 || against.sources.length > 0
  return `${t(isBorne ? 'Evidence' : 'Evidence:')} ${sayBasis(claim, records)}`
}

const saySide = (name: 'for' | 'against', { sources, origins }: Side): string =>
  sources.length === 0
    ? ''
    : `${t(name)}: ${sayCount(sources.length, 'source')}, ${sayCount(origins.length, 'origin')}`
