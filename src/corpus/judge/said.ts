import type { PartialDate } from '../../model/date.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { ValueCollection } from '../../model/value-ref.ts'
import type { JsonPath } from '../read/content.ts'

/** One value of the record, and where it stands. */
export type Said = {
  readonly collection: ValueCollection
  readonly id: string
  readonly path: JsonPath
} & (
  | { readonly quantity: Quantity; readonly dates?: never }
  /** Any of these days is meant. */
  | { readonly dates: readonly PartialDate[]; readonly quantity?: never }
)

/** Two values that say the same thing, by what both share. */
export type SameSaid = readonly [one: Said, other: Said, share: string]

/** A value with all that says what it is of. */
export type Keyed = { readonly key: readonly unknown[]; readonly said: Said }

/** Every two values that are of one thing. */
export function* pairsOf(all: readonly Keyed[], share: string): Generator<SameSaid> {
  for (const group of Map.groupBy(all, ({ key }) => JSON.stringify(key)).values()) {
    for (const [i, { said }] of group.entries()) {
      for (const other of group.slice(i + 1)) yield [said, other.said, share]
    }
  }
}

/** The quantity of a datum, if it has one, in its own field. */
export const saidAt = (
  collection: ValueCollection,
  id: string,
  path: JsonPath,
  quantity: Quantity | undefined,
): readonly Said[] => (quantity ? [{ collection, id, path, quantity }] : [])
