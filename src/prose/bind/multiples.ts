import { centralOf } from '../../model/quantity.ts'
import type { Amount } from '../quantities/found.ts'
import { isLoss, isOfChange } from './against.ts'
import { dataUnit } from './data-unit.ts'
import { nounClass } from '../grammar/nouns.ts'
import type { Offer } from './offers.ts'

/**
 * The other ways to read a multiple: `doubled` is a change by 100 per cent, `halved` a fall by 50, and `half as many` 0.5
 * times. Empty for other amounts, and where the datum is neither a change nor a multiple.
 */
export function multiplesAs(amount: Amount, offer: Offer): readonly Amount[] {
  if (offer.kind !== 'quantity' || amount.per !== '') return []
  const { kind, unit, nouns } = dataUnit(offer.quantity)
  const isTimes = unit === 'times' || nouns.includes(nounClass('times'))
  if (amount.kind === 'percent' && amount.form === 'words' && isTimes) return [asTimes(amount)]
  const isMultiple = amount.kind === 'count' && amount.nouns[0] === 'times'
  if (!isMultiple || kind !== 'percent' || unit !== 'percent') return []
  const isChange = isOfChange(offer) || isLoss(offer.quantity)
  if (isChange) return [asChange(amount)]
  // `twice what it was` is said of 200 per cent of it; a share of half of something was not halved.
  return centralOf(offer.quantity) > 100 ? [asPercent(amount, ({ low }) => 100 * low)] : []
}

/** `fell by a third` leaves two thirds. */
function asTimes(amount: Amount): Amount {
  const { course } = amount
  const of = (share: number) =>
    course === undefined ? share : course === 'down' ? 1 - share : 1 + share
  return {
    ...amount,
    ...{ kind: 'count', unit: '', nouns: ['times'], nounsAfter: 1 },
    ...{ low: of(amount.low / 100), high: of(amount.high / 100), isFall: false, course: undefined },
    ...{ step: amount.step / 100, coarse: amount.coarse / 100 },
  }
}

const asChange = (amount: Amount): Amount =>
  amount.low < 1
    ? { ...asPercent(amount, ({ low }) => 100 * (1 - low)), isFall: true, course: 'down' }
    : { ...asPercent(amount, ({ low }) => 100 * (low - 1)), isFall: false, course: 'up' }

function asPercent(amount: Amount, by: (amount: Amount) => number): Amount {
  const value = by(amount)
  const unit = { kind: 'percent', unit: 'percent', nouns: [], nounsAfter: 0 } as const
  return { ...amount, ...unit, low: value, high: value, step: 1, coarse: 10 }
}
