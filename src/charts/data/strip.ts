import type { Estimate, Measure } from '../../model/estimate.ts'
import type { Records } from '../../model/records.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import { statusOf } from './lookup.ts'
import { sayQuantity } from '../words/say-value.ts'
import { isolate, joinWords, sayCount, shortDate, shortPeriod } from '../words/say-words.ts'
import { numbersOf, statusOfRepeat, type OriginRow } from './origins.ts'

/** What a reader is told a number counts. */
export const measureWords: Readonly<Record<Measure, string>> = {
  taken: 'taken',
  attempted: 'attempted',
  mixed: 'taken and attempted',
  denied: 'denied',
}

/** The strip beside a row: whose number, when, what it counts, where and over which period. */
export type Strip = {
  readonly name: string
  readonly status: Status
  readonly counts: string
  readonly scope: string
  /** Undefined for a denial that names none. */
  readonly period: string | undefined
}

/** The places and victims a number takes in, as a list. */
export const sayScope = (estimate: Estimate): string => estimate.scope.map(isolate).join(', ')

/** A label with its date, unless it says the year itself. */
export function dated(estimate: Estimate): string {
  const label = isolate(estimate.label)
  const saysYear = estimate.label.includes(estimate.published.slice(0, 4))
  return saysYear ? label : `${label}, ${shortDate(estimate.published)}`
}

export function stripOf(estimate: Estimate, records: Records): Strip {
  const status = statusOf(estimate, records)
  return {
    name: dated(estimate),
    status,
    counts: `${measureWords[estimate.measures]} · ${statusFaces[status].label.toLowerCase()}`,
    scope: sayScope(estimate),
    period: estimate.period
      ? shortPeriod(estimate.period)
      : estimate.quantity
        ? 'period not given'
        : undefined,
  }
}

/** A repeat in words, with what it changed on the way (value, qualifier, measure, firmness); our sum as ours. */
export function sayRepeat(repeat: Estimate, origin: Estimate, records: Records): string {
  if (repeat.ours && repeat.quantity)
    return `our own sum of its rows: ${sayQuantity(repeat.quantity)}, ${measureWords[repeat.measures]}`
  const says =
    repeat.quantity &&
    origin.quantity &&
    sayQuantity(repeat.quantity) !== sayQuantity(origin.quantity)
      ? `as “${sayQuantity(repeat.quantity)}”`
      : ''
  const counts = repeat.measures === origin.measures ? '' : measureWords[repeat.measures]
  const status = statusOfRepeat(repeat, origin, records)
  const aside = [
    ...(repeat.repeats?.inferred ? ['inferred'] : []),
    ...(status === statusOf(origin, records) ? [] : [statusFaces[status].label.toLowerCase()]),
  ]
  const changes = [says || (counts && 'as'), counts].filter(Boolean).join(' ')
  return [
    `repeated by ${dated(repeat)}`,
    changes && ` ${changes}`,
    aside.length > 0 ? ` (${aside.join('; ')})` : '',
  ].join('')
}

/** How many numbers there are, and from how many origins: repeats are not agreement. */
export function sayOrigins(rows: readonly OriginRow[]): string {
  const numbers = numbersOf(rows)
  const published = numbers.filter((e) => !e.ours && e.measures !== 'denied').length
  const ours = numbers.filter((e) => e.ours).length
  const denials = numbers.filter((e) => e.measures === 'denied').length
  const origins = rows.filter(({ origin }) => !origin.ours && origin.measures !== 'denied').length
  const parts = [
    `${sayCount(published, 'published number')} from ${sayCount(origins, 'origin')}`,
    ...(ours > 0 ? [sayCount(ours, 'sum of our own', 'sums of our own')] : []),
    ...(denials > 0 ? [sayCount(denials, 'denial')] : []),
  ]
  return joinWords(parts)
}

/** Why the numbers of an axis are no rivals: in what their counting differs. Empty where it does not. */
export function sayDifferences(estimates: readonly Estimate[]): string {
  const counted = estimates.filter((e) => e.quantity)
  const how = (['taken', 'attempted', 'mixed'] as const).flatMap((measure) => {
    const count = counted.filter((e) => e.measures === measure).length
    return count === 0 ? [] : [{ measure, count }]
  })
  const differ = (key: (e: Estimate) => string) => new Set(counted.map(key)).size > 1
  const what = [
    ...(how.length > 1
      ? [
          joinWords(
            how.map(
              ({ measure, count }) =>
                `${count} ${count === 1 ? 'counts' : 'count'} what was ${measureWords[measure]}`,
            ),
          ),
        ]
      : []),
    ...(differ((e) => e.scope.join()) ? ['they look at different places and victims'] : []),
    ...(differ((e) => e.period?.join() ?? '') ? ['they cover different periods'] : []),
  ]
  return what.length === 0
    ? ''
    : `These numbers do not answer one and the same question: ${what.join('; ')}.`
}
