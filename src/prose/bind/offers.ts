import type { PartialDate, Period } from '../../model/date.ts'
import type { Estimate } from '../../model/estimate.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import { issuedOf } from '../../model/source.ts'
import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'
import { anyUnit } from './data-unit.ts'

/** One thing a datum carries that words may say: a quantity, a date or a period; `role` says which of it. */
export type Offer = { readonly ref: ValueRef; readonly role: string } & (
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'period'; readonly period: Period }
)

type Carried =
  | Omit<Extract<Offer, { kind: 'quantity' }>, 'ref'>
  | Omit<Extract<Offer, { kind: 'date' }>, 'ref'>
  | Omit<Extract<Offer, { kind: 'period' }>, 'ref'>

/** Everything that words bound to a datum may say; empty where there is no such datum. */
export function offersOf(ref: ValueRef, records: Records): readonly Offer[] {
  return carriedBy(ref, records).map((carried) => ({ ref, ...carried }))
}

function carriedBy(ref: ValueRef, records: Records): readonly Carried[] {
  const { collection, id, point } = parseValueRef(ref)
  switch (collection) {
    case 'estimates': {
      const estimate = records.estimates.get(id)
      return estimate ? ofEstimate(estimate, records) : []
    }
    case 'incidents': {
      const incident = records.incidents.get(id)
      if (!incident) return []
      const { date: day, value, native } = incident
      return [date('date', day), ...quantity('value', value), ...quantity('native amount', native)]
    }
    case 'entities': {
      const entity = records.entities.get(id)
      const dates = entity?.designations.map((listing) => date('designation', listing.date)) ?? []
      return entity ? [...dates, count('number of aliases', entity.aliases.length, 'aliases')] : []
    }
    case 'events': {
      const event = records.events.get(id)
      if (!event) return []
      const dates = [date('date', event.date)]
      return event.until
        ? [...dates, date('end', event.until), ...ofPeriod([event.date, event.until])]
        : dates
    }
    case 'series': {
      const series = records.series.get(id)
      return series ? ofSeries(series, point) : []
    }
    case 'quantities':
      return quantity('quantity', records.quantities.get(id)?.quantity)
    case 'derived':
      return quantity('computed value', records.derived.get(id)?.quantity)
    case 'sources': {
      const source = records.sources.get(id)
      const issued = source && issuedOf(source)
      return issued ? [date('date of issue', issued)] : []
    }
    default:
      return collection satisfies never
  }
}

/** Its quantity, dates and period, how many parts it has by label, and the value of each part. */
function ofEstimate(estimate: Estimate, records: Records): readonly Carried[] {
  const { parts, period, published } = estimate
  const countOf = (label: string) => parts.filter((part) => part.label === label).length
  const counts =
    parts.length === 0
      ? []
      : [
          count('number of parts', parts.length),
          count('priced parts', parts.length - countOf('unpriced')),
          ...(['taken', 'attempted', 'unpriced'] as const).map((label) =>
            count(`${label} parts`, countOf(label)),
          ),
        ].filter(({ quantity: { central } }) => central > 0)
  return [
    ...quantity('quantity', estimate.quantity),
    date('date of publication', published),
    ...(period ? ofPeriod(period) : []),
    ...counts,
    ...parts.flatMap((part) =>
      quantity(records.incidents.get(part.incident)?.victim ?? part.incident, part.quantity),
    ),
  ]
}

function ofSeries(series: Series, point: string | undefined): readonly Carried[] {
  const edition = date('edition', series.edition)
  const found = series.points.find(({ period }) => period === point)
  if (!found) return [edition]
  return [
    ...quantity('point', found.quantity),
    date('period', found.period),
    ...(found.count === undefined ? [] : [count('number of incidents', found.count)]),
    edition,
  ]
}

/** A period, and how long it is in months and whole years, both ends included. */
function ofPeriod(period: Period): readonly Carried[] {
  const [from, to] = period
  const length = { months: monthsOf(from, to), days: undefined }
  const whole: Carried = { kind: 'period', role: 'period', period }
  if (length.months === undefined) return [whole]
  const years = length.months / 12
  return [
    whole,
    count('length of the period', length.months, 'months'),
    ...(Number.isInteger(years * 2) ? [count('length of the period', years, 'years')] : []),
  ]
}

function monthsOf(from: PartialDate, to: PartialDate): number | undefined {
  if (from.length > 7 || to.length > 7 || from.length !== to.length) return undefined
  const monthsAt = (day: string, otherwise: number) =>
    Number(day.slice(0, 4)) * 12 + (day.length === 7 ? Number(day.slice(5)) : otherwise)
  return monthsAt(to, 12) - monthsAt(from, 1) + 1
}

const date = (role: string, day: PartialDate) => ({ kind: 'date', role, date: day }) as const

const quantity = (role: string, value: Quantity | undefined): readonly Carried[] =>
  value ? [{ kind: 'quantity', role, quantity: value }] : []

const count = (role: string, central: number, unit: string = anyUnit) =>
  ({ kind: 'quantity', role, quantity: { central, unit, qualifier: 'exact' } }) as const
