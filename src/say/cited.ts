import type { Claim } from '../model/claim.ts'
import type { Records } from '../model/records.ts'
import { statusFaces, type Status } from '../model/status.ts'
import { saySpeakers } from './claim.ts'
import { sentence } from './sentence.ts'

/**
 * A claim as it is cited, listed in a feed or named elsewhere, where no mark goes along: how it stands or who
 * speaks, then its statement. `Disputed: …`, `According to the railway: …`, `Speculation by the owner: …`.
 */
export const sayCited = (claim: Claim, records: Records): string =>
  `${sayHead(claim, records)}: ${claim.statement}`

function sayHead(claim: Claim, records: Records): string {
  const { label } = statusFaces[claim.status]
  const speakers = saySpeakers(claim, records)
  if (claim.status === 'attributed' && speakers) return `According to ${speakers}`
  if (claim.status === 'speculation' && speakers) return `${label} by ${speakers}`
  return label
}

/** A status with what it means, for whoever has no key beside them: `Disputed. Credible parties conflict.` */
export const sayMeaning = (status: Status): string =>
  `${sentence(statusFaces[status].label)} ${statusFaces[status].meaning}`
