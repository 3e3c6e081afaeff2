import { anyUnit } from '../../model/quantity.ts'
import type { Found } from '../quantities/found.ts'
import { dataUnit } from './data-unit.ts'
import { namingWords } from './naming-words.ts'
import type { Offer } from './offers.ts'
import { boundMarks, saysUnit, type Setting } from './settings.ts'

// What words have to stand beside a number, or may not, for an offer to be what is meant.

/** True unless it takes a word of its own to be this, which does not stand there; an interval says by itself what it is. */
export const isTold = ({ told, role, ...offer }: Offer, setting: Setting, found: Found): boolean =>
  told === undefined ||
  setting[0]?.has(boundOf(role) ?? '') === true ||
  (role === 'interval' &&
    found.kind !== 'date' &&
    found.low !== found.high &&
    (found.nounsAfter === 0 || (offer.kind === 'quantity' && offer.quantity.unit !== anyUnit))) ||
  (told.where === 'beside' ? setting.slice(0, 1) : setting).some((words) =>
    [...words].some((word) => told.by.has(word)),
  )

/** What words call this end of an interval. */
const boundOf = (role: string): string | undefined =>
  role.startsWith('lower end')
    ? boundMarks.lower
    : role.startsWith('upper end')
      ? boundMarks.upper
      : undefined

/** True unless the words call the number another end of this datum's interval, or its point. */
export function isBound(
  { ref, role, kind }: Offer,
  setting: Setting,
  offers: readonly Offer[],
): boolean {
  const said = Object.values(boundMarks).filter((mark) => setting[0]?.has(mark))
  // Both ends, and the level, are said beside one of them.
  const isPair = role === 'interval' || role === 'level of the interval'
  const hasEnds = offers.some((one) => one.ref === ref && boundOf(one.role) !== undefined)
  if (said.length === 0 || isPair || !hasEnds || kind !== 'quantity') return true
  return said.includes(boundOf(role) ?? boundMarks.point)
}

/** True unless a bare number would leave out a unit that nothing in the text names. */
export function isUnitSaid(offer: Offer, setting: Setting, found: Found): boolean {
  if (found.kind !== 'count' || found.nounsAfter > 0 || offer.kind !== 'quantity') return true
  const { kind, unit } = dataUnit(offer.quantity)
  const words = setting.at(-1)
  return (
    kind === 'count' ||
    words === undefined ||
    setting[0]?.has(saysUnit(unit)) === true ||
    [...namingWords(offer.quantity.unit)].some((word) => words.has(word))
  )
}
