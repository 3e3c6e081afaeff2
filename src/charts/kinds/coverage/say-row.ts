import { drawnOf } from '../../../model/measure.ts'
import { standingOf } from '../../data/origins.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { shortDate, shortPeriod } from '../../../say/date.ts'
import { sayCounted as sayMeasured } from '../../../say/measure.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { statusWord } from '../../../say/status.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { t } from '../../../model/words.ts'

/** The period of a count in words, or that it gives none. */
export function sayCovered(estimate: Estimate): string {
  const { period } = estimate
  if (period) return shortPeriod(period)
  return drawnOf(estimate) === 'denied' ? t('a denial: no period') : unknownWords.period
}

/** When a number was put forward; a sum of ours is not published by anybody else. */
export function sayPublished({ ours, published }: Estimate): string {
  return ours ? t('our sum') : t('published {date}', { date: shortDate(published) })
}

/** How much, what of it was counted, and how firmly that stands: `about £42 million spent · estimate`. */
export function sayCounted(estimate: Estimate, records: Records): string {
  const status = statusWord(standingOf(estimate, records))
  const value = estimate.quantity ? sayQuantity(estimate.quantity) : ''
  const counted = [value, sayMeasured(estimate)].filter(Boolean).join(' ')
  return [counted, status].filter(Boolean).join(' · ')
}

/** True where an end of a period is known to the year only. */
export const isRough = ({ period }: Estimate): boolean =>
  period?.some((date) => date.length === 4) ?? false
