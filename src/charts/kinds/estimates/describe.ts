import { sayPeriod } from '../../../say/date.ts'
import { sayDatedLabel, sayScope } from '../../../say/estimate.ts'
import { sayList } from '../../../say/list.ts'
import { sayCounted } from '../../../say/measure.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { statusWord } from '../../../say/status.ts'
import { numbersOf, standingOf, type OriginRow } from '../../data/origins.ts'
import { sayDifferences, sayOrigins, sayRepeat } from '../../data/strip.ts'
import { t } from '../../../model/words.ts'

/** The words that stand for the picture: how many origins, then each row, then why they are no rivals. */
export function describeEstimates(rows: readonly OriginRow[], records: Records): string {
  if (rows.length === 0) return t('There is no number to draw.')
  return [
    `${capital(sayOrigins(rows, records))}.`,
    ...rows.map((row) => describeRow(row, records)),
    sayDifferences(numbersOf(rows)),
  ]
    .filter(Boolean)
    .join(' ')
}

function describeRow({ origin, repeats }: OriginRow, records: Records): string {
  const status = statusWord(standingOf(origin, records))
  const says = origin.quantity
    ? describeNumber(origin, origin.quantity)
    : t('a denial, with no quantity')
  const where = sayScope(origin)
  const when = origin.period ? `, ${sayPeriod(origin.period)}` : ''
  const copies =
    repeats.length === 0 ? '' : `; ${sayList(repeats.map((r) => sayRepeat(r, origin, records)))}`
  const caveat = origin.caveat ? `; ${origin.caveat}` : ''
  return `${sayDatedLabel(origin)}: ${says} (${status}; ${where}${when}${caveat})${copies}.`
}

function describeNumber(origin: Estimate, quantity: NonNullable<Estimate['quantity']>): string {
  const value = sayQuantity(quantity)
  return [origin.ours ? t('{value}, our sum,', { value }) : value, sayCounted(origin)]
    .filter(Boolean)
    .join(' ')
}
