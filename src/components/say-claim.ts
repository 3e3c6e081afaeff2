import type { claimRelations } from '../model/claim.ts'
import type { Claim, Confidence } from '../model/claim.ts'
import type { Entity } from '../model/entity.ts'
import { statuses, type Status } from '../model/status.ts'

/** How good the evidence is, in words that say what the level means. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'high: good sources that agree',
  moderate: 'moderate: credible, but thin or not independent',
  low: 'low: fragmentary, questionable or contradicted',
}

/** How one claim bears on another, as the first words of a line. */
export const claimRelationWords: Readonly<Record<(typeof claimRelations)[number], string>> = {
  'depends-on': 'Depends on',
  contradicts: 'Contradicts',
  supports: 'Supports',
  corrects: 'Corrects',
  'see-also': 'See also',
}

/** A party's name as it stands in running text. */
export const nameInProse = ({ inProse, name }: Entity): string => inProse ?? name

/** Names in words: `A`, `A and B`, `A, B and C`. */
export function sayNames(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}

/** How many of some claims have each status, firmest first. */
export const countByStatus = (
  claims: Iterable<Pick<Claim, 'status'>>,
): ReadonlyMap<Status, number> => {
  const counts = new Map<Status, number>(statuses.map((status) => [status, 0]))
  for (const { status } of claims) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}
