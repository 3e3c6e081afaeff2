import type { Properties } from 'hast'
import type { Claim } from '../../model/claim.ts'
import type { Records } from '../../model/records.ts'
import { sayTaken } from '../../say/standing.ts'

/** What an element that shows something of a claim says of it, so that what is copied there takes it along. */
export const taken = (claim: Claim | undefined, records: Records): Properties =>
  claim ? { dataClaim: claim.id, dataStanding: sayTaken(claim, records) } : {}
