import { t } from '../model/words.ts'
import { statuses, statusFaces, type Status } from '../model/status.ts'
import { countsTogether } from './count.ts'
import { sayList } from './list.ts'
import { sentence } from './sentence.ts'

/** A status as a word inside a line or sentence: `attributed`. */
export const statusWord = (status: Status): string => t(status)

/** A status with what it means, for whoever has no key beside them: `Disputed. Credible parties conflict.` */
export const sayMeaning = (status: Status): string =>
  `${sentence(statusFaces[status].label)} ${statusFaces[status].meaning}`

/** How many of some claims, events or other things have each status, firmest first; those with none at zero. */
export function countByStatus(
  things: Iterable<{ readonly status: Status }>,
): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>(statuses.map((status) => [status, 0]))
  for (const { status } of things) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}

/** The same in words, as far as there are any: `two facts, one attributed and two estimates`. */
export function sayStatuses(things: Iterable<{ readonly status: Status }>): string {
  const counts = [...countByStatus(things)].filter(([, count]) => count > 0)
  const say = countsTogether(...counts.map(([, count]) => count))
  const each = counts.map(([status, count]) =>
    status === 'fact' || status === 'estimate' || status === 'error'
      ? say.count(count, status)
      : `${say.number(count)} ${statusWord(status)}`,
  )
  return sayList(each)
}
