import type { Message } from '../../model/message.ts'
import type { Corpus } from '../../model/records.ts'
import { statuses } from '../../model/status.ts'

type Report = {
  readonly corpus: Corpus | undefined
  readonly messages: readonly Message[]
  /** Sentences that nobody has reviewed as they stand. */
  readonly unreviewed?: number
  /** Entries of the record that are not as they were reviewed, or rest on what is not. */
  readonly unreviewedEntries?: number
}

/** Messages and counts as one JSON document, for other programs; the four lines' words are fields. */
export function sayJson({
  corpus,
  messages,
  unreviewed = 0,
  unreviewedEntries = 0,
}: Report): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const claims = [...(corpus?.claims.values() ?? [])]
  const byStatus = statuses.map((status) => [
    status,
    claims.filter((claim) => claim.status === status).length,
  ])
  return JSON.stringify(
    {
      errors,
      warnings: messages.length - errors,
      unreviewed,
      unreviewedEntries,
      claims: Object.fromEntries(byStatus),
      messages,
    },
    undefined,
    2,
  )
}
