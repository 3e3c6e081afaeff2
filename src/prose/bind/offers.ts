import { carriedBy, type Carried } from '../../model/carried.ts'
import { remembering } from '../../model/memory.ts'
import { onceForRecords } from '../../model/once-for-records.ts'
import { anyUnit } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import { namingWords } from './naming-words.ts'
import { wordsNaming } from './words-naming.ts'

/** One thing that words bound to a datum may say: a quantity, a date or a period, with the datum's name. */
export type Offer = Carried & {
  readonly ref: ValueRef
  /** The words that name it, folded: of its label, publisher, part, period and role. */
  readonly names?: ReadonlySet<string> | undefined
  /** True for one that only a word of the number's own clause makes it: the text is bound to it loosely. */
  readonly isNamedOnly?: true
  /** True for one that a word of its own makes it, which stands somewhere in the text: an interval, its level. */
  readonly isToldOnly?: true
}

/** A part is named by what it is part of no more than the whole is, and a bare count says only what it counts. */
const isRoleOnly = (carried: Carried): boolean =>
  carried.isPart === true || (carried.kind === 'quantity' && carried.quantity.unit === anyUnit)

const ofUnit = (carried: Carried): readonly string[] =>
  carried.kind === 'quantity' ? [carried.quantity.unit] : []

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

/**
 * A point with an interval says more than one number: the ends, with a hedge of their own, and their level. Words for
 * an interval must stand beside them. Ends are written in the scale of the point, which need not be said again.
 */
function withInterval(carried: Carried): readonly (Carried & Pick<Offer, 'isToldOnly'>)[] {
  if (carried.kind !== 'quantity') return [carried]
  const { low, central, high, interval, unit } = carried.quantity
  if (!interval || central === undefined || low === undefined || high === undefined)
    return [carried]
  const { kind, level, qualifier = 'exact' } = interval
  const of = { role: `${intervalWords} ${kind}`, kind: 'quantity', isToldOnly: true } as const
  const scale = [1e9, 1e6, 1e3].find((by) => Math.abs(low) >= by && unit !== anyUnit)
  return [
    carried,
    { ...of, quantity: { low, high, unit, qualifier } },
    ...(scale === undefined
      ? [{ ...of, quantity: { low, high, unit: anyUnit, qualifier } }]
      : [{ ...of, quantity: { low: low / scale, high: high / scale, unit: anyUnit, qualifier } }]),
    ...(level === undefined
      ? []
      : [{ ...of, quantity: { central: level, unit: 'percent', qualifier: 'exact' as const } }]),
  ]
}

const intervalWords = 'interval CI CrI UI UR uncertainty confidence credible range between'

const offersIn = remembering((json): readonly Offer[] => {
  // What was just written.
  const [ref, named, all] = JSON.parse(json) as [ValueRef, readonly string[], readonly Carried[]]
  return all.flatMap(withInterval).map((carried) => ({
    ref,
    ...carried,
    names: namingWords(
      (carried.isToldOnly
        ? [carried.role]
        : [...(isRoleOnly(carried) ? [] : named), carried.role, ...ofUnit(carried)]
      ).join(' \n '),
    ),
  }))
})
