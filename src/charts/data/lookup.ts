import type { Records } from '../../model/records.ts'
import type { Status } from '../../model/status.ts'

/** The things some ids name, in their order; ids that name nothing are left to the corpus to report. */
export function pick<T>(things: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] {
  return ids.flatMap((id) => {
    const thing = things.get(id)
    return thing === undefined ? [] : [thing]
  })
}

/** How firmly a datum stands: as its claim does; without a claim, somebody says it and no more. */
export function statusOf(datum: { readonly claim?: string | undefined }, records: Records): Status {
  return (
    (datum.claim === undefined ? undefined : records.claims.get(datum.claim)?.status) ??
    'attributed'
  )
}

/** Ids without repetition, in order of first use. */
export const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
