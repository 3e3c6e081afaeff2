import { isCeiling, isFloor, type Qualifier, type Quantity } from '../../../model/quantity.ts'
import { sayNumber } from '../../../say/number.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { t } from '../../../model/words.ts'

/**
 * By how much a later count differs from what it replaced, as far as that follows from what was published:
 * `+$710 million (+111%)`, `down by more than $339.5 million`. Undefined where nothing follows, as between
 * two bounds or where one of them is an interval without a point.
 */
export function sayChange(before: Quantity, after: Quantity): string | undefined {
  const [from, to] = [pointOf(before), pointOf(after)]
  if (from === undefined || to === undefined || before.unit !== after.unit) return undefined
  const change = round(to - from)
  const qualifier = qualifierOf(before, after, Math.sign(change))
  if (qualifier === undefined || change === 0) return undefined
  const size: Quantity = { central: Math.abs(change), unit: before.unit, qualifier }
  if (qualifier !== 'exact' && qualifier !== 'about')
    return change < 0
      ? t('down by {amount}', { amount: sayQuantity(size) })
      : t('up by {amount}', { amount: sayQuantity(size) })
  const sign = change < 0 ? '−' : '+'
  const about = qualifier === 'about' ? `${t('about')} ` : ''
  const percent = Math.round((Math.abs(change) / from) * 100)
  const isShare = from > 0 && to >= 0 && percent < mostPercent
  const share = isShare
    ? ` (${about}${t('{number}%', { number: `${sign}${sayNumber(percent)}` })})`
    : ''
  return `${about}${sign}${sayQuantity({ ...size, qualifier: 'exact' })}${share}`
}

/** The published point; the middle of an interval is nobody's number. */
const pointOf = ({ low, central, high }: Quantity): number | undefined =>
  low === undefined && high === undefined ? central : undefined

/** How a difference is qualified by the two numbers; `sign` of the difference. */
function qualifierOf(before: Quantity, after: Quantity, sign: number): Qualifier | undefined {
  const bounds = [before, after].filter((each) => isFloor(each) || isCeiling(each))
  const [bound] = bounds
  const isAbout = [before, after].some(({ qualifier }) => qualifier === 'about')
  if (bounds.length > 1 || (bound && isAbout)) return undefined
  if (!bound) return isAbout ? 'about' : 'exact'
  // A floor that was replaced, and a ceiling that replaces, lower the difference; the others raise it.
  const lowers = bound === before ? isFloor(bound) : isCeiling(bound)
  const grows = lowers === sign < 0
  const isOpen = bound.qualifier === 'more-than' || bound.qualifier === 'less-than'
  if (grows) return isOpen ? 'more-than' : 'at-least'
  return isOpen ? 'less-than' : 'up-to'
}

/** Differences of decimals, without what binary fractions add to them. */
const round = (value: number): number => Number(value.toPrecision(12))

const mostPercent = 1000 // a larger share is no longer read as one
