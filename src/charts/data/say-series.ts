import { centralOf } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import { byDate } from '../../model/date.ts'
import { countsTogether } from '../../say/count.ts'
import { sayDate } from '../../say/date.ts'
import { isolate } from '../../say/isolate.ts'
import { sayList } from '../../say/list.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { capital } from '../../say/sentence.ts'
import { sayStatuses } from '../../say/status.ts'
import { statusOf } from './lookup.ts'
import { t } from '../../model/words.ts'

/** What series come to: their first, highest, lowest and last values, and what of them is not a fact. */
export function describeSeries(all: readonly Series[], records: Records): string {
  const points = all.flatMap((series) => series.points.map((point) => ({ series, point })))
  if (points.length === 0) return t('There is no value to draw.')
  const say = countsTogether(all.length, points.length)
  return [
    t('{series} with {values}.', {
      series: capital(say.count(all.length, 'series')),
      values: say.count(points.length, 'value'),
    }),
    ...all.slice(0, mostSaid).map(sayOne),
    all.length > mostSaid ? t('The table has the others.') : '',
    sayMixed(
      points.map(({ series, point }) => ({
        status: statusOf({ claim: point.claim ?? series.claim }, records),
      })),
    ),
  ]
    .filter(Boolean)
    .join(' ')
}

function sayOne({ label, points }: Series): string {
  const inTime = [...points].sort((a, b) => byDate(a.period, b.period))
  const bySize = [...inTime].sort((a, b) => centralOf(a.quantity) - centralOf(b.quantity))
  const [first, last] = [inTime[0], inTime.at(-1)]
  const [lowest, highest] = [bySize[0], bySize.at(-1)]
  if (!first || !last || !lowest || !highest) return ''
  const at = ({ period, quantity }: typeof first) => `${sayQuantity(quantity)} (${sayDate(period)})`
  const turns = [
    ...(highest === first || highest === last
      ? []
      : [t('the highest {value}', { value: at(highest) })]),
    ...(lowest === first || lowest === last
      ? []
      : [t('the lowest {value}', { value: at(lowest) })]),
  ]
  return first === last
    ? `${isolate(label)}: ${at(first)}.`
    : `${isolate(label)}: ${t('from {first} to {last}', { first: at(first), last: at(last) })}${turns.length > 0 ? `, ${sayList(turns)}` : ''}.`
}

function sayMixed(points: readonly { readonly status: ReturnType<typeof statusOf> }[]): string {
  const areAlike = new Set(points.map(({ status }) => status)).size < 2
  return areAlike ? '' : t('By status: {statuses}.', { statuses: sayStatuses(points) })
}

const mostSaid = 4 // series said one by one
