import { centralOf, type Qualifier, type Quantity } from '../../model/quantity.ts'
import { isLoss } from './against.ts'
import { converted } from './converted.ts'
import { dataUnit, unitsAgree } from './data-unit.ts'
import type { Amount } from '../quantities/found.ts'

/**
 * Why a written amount is not a recorded one; `none` where it is. `course`: it is said to have gone the other way; `rank`:
 * it is a place in an order, and the datum is how many there are.
 */
export type AmountFault = 'none' | 'course' | 'hedge' | 'rank' | 'value' | 'unit'

/** A written number with the worth of its last place, and of its last place that is not a zero. */
type Written = { readonly value: number; readonly step: number; readonly coarse: number }

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * Compares a written amount with a recorded quantity. They agree where the units agree and the recorded value,
 * rounded to the places written, is the written one under the same qualifier:
 * - `exact` is written bare, and only in full; shares and ratios may be rounded bare to the last place written,
 *   everything else only with a word such as `about`, which in turn demands that something was rounded;
 * - `about` is written with a word for it, rounded to the last place that is not a zero;
 * - `up-to`, `at-least`, `more-than`, `less-than` are written with a word for them, rounded, if at all, to the side
 *   on which they stay true;
 * - an interval is written as its two ends, or as its central value where one was published.
 */
export function amountFault(amount: Amount, quantity: Quantity): AmountFault {
  const unit = dataUnit(quantity)
  if (!unitsAgree(amount, unit)) {
    const other = converted(amount, unit)
    const fault = other && unitsAgree(other, unit) ? amountFault(other, quantity) : 'unit'
    return fault === 'value' ? 'unit' : fault
  }
  const scaled = scale(quantity, unit.factor)
  const rounds = unit.kind === 'percent' || unit.nouns.includes('time') || unit.per !== ''
  const written = writtenQualifier(amount)
  const isLost = amount.isFall && isLoss(quantity)
  const senses = sensesOf(amount, isLost ? mirrored(scaled) : scaled)
  const most = rounds ? mostOfRatio : mostRounded
  const isNear = ({ pairs, qualifier }: Sense) =>
    pairs.every(([w, x]) => isClose(w, x, { qualifier, most }))
  if (!senses.some(isNear)) return 'value'
  const agrees = senses.some(
    ({ pairs, qualifier }) =>
      written !== 'mixed' && qualifierAgrees(written, qualifier, pairs, rounds),
  )
  return agrees ? 'none' : 'hedge'
}

const across: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  'up-to': 'at-least',
  'at-least': 'up-to',
  'more-than': 'less-than',
  'less-than': 'more-than',
}

/** A loss as the amount that was lost: −5 to −3 is a fall by 3 to 5. */
const mirrored = ({ low, central, high, unit, qualifier }: Quantity): Quantity => ({
  unit,
  qualifier: across[qualifier],
  ...(high === undefined ? {} : { low: -high }),
  ...(central === undefined ? {} : { central: -central }),
  ...(low === undefined ? {} : { high: -low }),
})

type Pair = readonly [Written, number]
type Sense = { readonly pairs: readonly Pair[]; readonly qualifier: Qualifier }

/** The ways in which a written amount may be read as a recorded one. */
function sensesOf(amount: Amount, quantity: Quantity): readonly Sense[] {
  const { step, coarse, low, high } = amount
  const { qualifier } = quantity
  const at = (value: number): Written => ({ value, step, coarse })
  const { low: least, high: most } = quantity
  if (low !== high) {
    if (least === undefined || most === undefined) return []
    const { middle } = amount
    const { central } = quantity
    const isRound = middle !== undefined && central !== undefined
    return [
      {
        pairs: [
          [at(low), least],
          [at(high), most],
          ...(isRound ? [[at(middle), central] as const] : []),
        ],
        qualifier,
      },
    ]
  }
  const isBareInterval = quantity.central === undefined && least !== most
  return isBareInterval ? [] : [{ pairs: [[at(low), centralOf(quantity)]], qualifier }]
}

/** The one qualifier that is written; `mixed` where two words say different things. */
function writtenQualifier({ hedges }: Amount): Qualifier | 'mixed' {
  const [first, ...rest] = hedges
  if (!first) return 'exact'
  return rest.every(({ qualifier }) => qualifier === first.qualifier) ? first.qualifier : 'mixed'
}

// `about $600 million` is not said of $571 million, though that is the nearest hundred.
const mostRounded = 0.05 // of the recorded value
const mostOfRatio = 0.1 // of a share or a factor: `doubled` is said of 2.1

type Closeness = { readonly qualifier: Qualifier; readonly most: number }

/** Near enough that only rounding can stand between them; a bound is rounded by up to its last place. */
const isClose = (
  { value, step, coarse }: Written,
  recorded: number,
  { qualifier, most }: Closeness,
) => {
  const isBound = qualifier !== 'exact' && qualifier !== 'about'
  const rounding = Math.min(coarse / 2, most * Math.abs(recorded))
  const reach = isBound ? Math.max(step, rounding) : rounding
  return Math.abs(value - recorded) <= reach || near(value, recorded)
}

function qualifierAgrees(
  written: Qualifier,
  recorded: Qualifier,
  pairs: readonly Pair[],
  rounds: boolean,
): boolean {
  const every = (test: (written: Written, recorded: number) => boolean) =>
    pairs.every(([w, x]) => test(w, x))
  const isSame = every(({ value }, x) => near(value, x))
  const isRounded = every(({ value, step }, x) => Math.abs(value - x) <= step / 2 || near(value, x))
  switch (recorded) {
    case 'exact':
      if (written === 'exact') return isSame || (rounds && isRounded)
      // A share is bare to its decimals: `about 63%` of 63.4% is true, and `about 93.5%` of 93.47% idle.
      return written === 'about' && !isSame && !(rounds && isRounded && every(isDecimal))
    case 'about':
      return written === 'about'
    case 'up-to':
    case 'less-than':
    case 'at-least':
    case 'more-than':
      return written === recorded && every((w, x) => isTrueSide(w, x, recorded))
    default:
      return recorded satisfies never
  }
}

const isDecimal = ({ value, step }: Written, x: number): boolean =>
  step < 1 || near(value, Number(x.toFixed(1)))

/** Rounded, if at all, to the side on which a bound stays true: a floor down, a ceiling up. */
function isTrueSide({ value, step }: Written, x: number, bound: Qualifier): boolean {
  const isCeiling = bound === 'up-to' || bound === 'less-than'
  const slack = isCeiling ? value - x : x - value
  return near(value, x) || (slack > 0 && slack < step)
}

const scale = (quantity: Quantity, factor: number): Quantity => ({
  unit: quantity.unit,
  qualifier: quantity.qualifier,
  ...(quantity.low === undefined ? {} : { low: quantity.low * factor }),
  ...(quantity.central === undefined ? {} : { central: quantity.central * factor }),
  ...(quantity.high === undefined ? {} : { high: quantity.high * factor }),
})
