import { carriedBy, type Carried } from '../../model/carried.ts'
import type { Records } from '../../model/records.ts'
import type { ValueRef } from '../../model/value-ref.ts'

/** One thing that words bound to a datum may say: a quantity, a date or a period, with the datum's name. */
export type Offer = Carried & { readonly ref: ValueRef }

/** Everything that words bound to a datum may say; empty where there is no such datum. */
export const offersOf = (ref: ValueRef, records: Records): readonly Offer[] =>
  (carriedBy(ref, records) ?? []).map((carried) => ({ ref, ...carried }))
