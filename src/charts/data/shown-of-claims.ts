import { entryOf } from '../../model/once-for-reads.ts'
import type { Records } from '../../model/records.ts'
import { forReaders } from '../../model/site-language.ts'
import { sayTaken } from '../../say/standing.ts'

// What figures show of a claim. Each is asked for alone, so that an edit of the claim's other words draws none anew.

/** How firmly a claim stands, by its id. */
export const statusOfClaim = entryOf(
  'status of a claim',
  ({ claims }: Pick<Records, 'site' | 'claims'>) =>
    new Map([...claims].map(([id, { status }]) => [id, status])),
)

/** True where the record names who says a claim, by its id. */
export const isSaidBySomebody = entryOf(
  'whether somebody says a claim',
  ({ claims }: Pick<Records, 'site' | 'claims'>) =>
    new Map([...claims].map(([id, { saidBy }]) => [id, saidBy.length > 0])),
)

/** What is copied along with the claim of an incident, by the claim's id. */
export const takenOfIncident = entryOf(
  'what is copied along with an incident',
  (records: Records) =>
    new Map(
      [...records.incidents.values()].flatMap(({ claim: id }) => {
        const claim = id === undefined ? undefined : records.claims.get(id)
        return claim ? [[claim.id, forReaders(() => sayTaken(claim, records))] as const] : []
      }),
    ),
)
