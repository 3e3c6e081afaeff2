import type { Event } from '../../../model/event.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { capital } from '../../../say/sentence.ts'
import { countsTogether, sayCountInWords } from '../../../say/count.ts'
import { sayStatuses } from '../../../say/status.ts'
import { inTime, lanesOf, sayWhen } from './rows.ts'
import { t } from '../../../model/words.ts'

/** How many events in which lanes, the first and the last, the year with most, and what is not a fact. */
export function describeTimeline(events: readonly Event[]): string {
  const inOrder = inTime(events)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last) return t('There is no event to draw.')
  if (first === last) return t('One event: {event}.', { event: sayEvent(first) })
  const lanes = lanesOf(inOrder).map((lane) => {
    const count = inOrder.filter((event) => event.lane === lane).length
    return `${isolate(lane)} (${count})`
  })
  return [
    t('{events} in order of time: {lanes}.', {
      events: capital(sayCountInWords(events.length, 'event')),
      lanes: sayList(lanes),
    }),
    t('The first: {first}. The last: {last}.', { first: sayEvent(first), last: sayEvent(last) }),
    sayBusiest(inOrder),
    t('By status: {statuses}.', { statuses: sayStatuses(inOrder) }),
  ]
    .filter(Boolean)
    .join(' ')
}

const sayEvent = (event: Event): string => `${isolate(event.title)} (${sayWhen(event)})`

function sayBusiest(events: readonly Event[]): string {
  const byYear = Map.groupBy(events, ({ date }) => date.slice(0, 4))
  const [busiest, next] = [...byYear].sort((a, b) => b[1].length - a[1].length)
  if (!busiest || !next || busiest[1].length < 3 || busiest[1].length === next[1].length) return ''
  const [year, { length }] = busiest
  return t('Most fall in {year}: {number}.', {
    year,
    number: countsTogether(length).number(length),
  })
}
