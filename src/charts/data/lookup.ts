import type { Records } from '../../model/records.ts'
import { publisherOf, type Source } from '../../model/source.ts'
import type { Status } from '../../model/status.ts'
import { statusOfClaim } from './shown-of-claims.ts'
import { isolate } from '../../say/isolate.ts'

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
    (datum.claim === undefined ? undefined : statusOfClaim(datum.claim, records)) ?? 'attributed'
  )
}

/** The name of an entity as files hold it, without marks of writing direction; its id where it has none. */
export const bareName = (entity: string, { entities }: Records): string =>
  entities.get(entity)?.name ?? entity

/** Who a source is known by: its publisher, else its title. */
export const nameOfSource = (source: Source): string => isolate(publisherOf(source) ?? source.title)

/** Ids without repetition, in order of first use. */
export const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
