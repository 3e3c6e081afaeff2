import { carriedBy, type Carried } from '../../model/carried.ts'
import { remembering } from '../../model/memory.ts'
import { onceForRecords } from '../../model/once-for-records.ts'
import { anyUnit } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import { withInterval } from './interval-offers.ts'
import { namingWords } from './naming-words.ts'
import { wordsNaming } from './words-naming.ts'

/** One thing that words bound to a datum may say: a quantity, a date or a period, with the datum's name. */
export type Offer = Carried & {
  readonly ref: ValueRef
  /** The words that name it, folded: of its label, publisher, part, period and role. */
  readonly names?: ReadonlySet<string> | undefined
  /** True for one that only a word of the number's own clause makes it: the text is bound to it loosely. */
  readonly isNamedOnly?: true
  /** Words one of which makes it what it is: those of an interval, of its level or of one of its ends. */
  readonly told?: {
    readonly by: ReadonlySet<string>
    /** Where that word stands: anywhere in the text, or beside the number. */
    readonly where: 'text' | 'beside'
  }
}

/** A part is named by what it is part of no more than the whole is, and a bare count says only what it counts. */
const isRoleOnly = (carried: Carried): boolean =>
  carried.isPart === true || (carried.kind === 'quantity' && carried.quantity.unit === anyUnit)

const ofUnit = (carried: Carried): readonly string[] =>
  carried.kind === 'quantity'
    ? [carried.quantity.unit, ...(carried.quantity.means?.synonyms ?? [])]
    : []

const known = onceForRecords(() => new Map<ValueRef, readonly Offer[]>())

/** Everything that words bound to a datum may say; empty where there is no such datum. The same offers for the same records. */
export function offersOf(ref: ValueRef, records: Records): readonly Offer[] {
  const all = known(records)
  const offers = all.get(ref) ?? makeOffers(ref, records)
  all.set(ref, offers)
  return offers
}

/** Made of all that they say, so that records that say the same have the same offers. */
function makeOffers(ref: ValueRef, records: Records): readonly Offer[] {
  return offersIn(JSON.stringify([ref, wordsNaming(ref, records), carriedBy(ref, records) ?? []]))
}

const offersIn = remembering((json): readonly Offer[] => {
  // What was just written.
  const [ref, named, all] = JSON.parse(json) as [ValueRef, readonly string[], readonly Carried[]]
  return all.flatMap(withInterval).map(({ told, ...carried }): Offer => {
    const isNamed = told !== undefined || !isRoleOnly(carried)
    const words = [...(isNamed ? named : []), carried.role, ...ofUnit(carried), told?.by ?? '']
    return {
      ref,
      ...carried,
      names: namingWords(words.join(' \n ')),
      ...(told ? { told: { ...told, by: namingWords(told.by) } } : {}),
    }
  })
})
