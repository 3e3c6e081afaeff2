import { endsOf, type Dates, type PartialDate, type Period } from './date.ts'
import { measuresOf } from './measure.ts'
import type { Entity } from './entity.ts'
import type { Estimate } from './estimate.ts'
import type { Event } from './event.ts'
import type { Incident } from './incident.ts'
import { anyUnit, type Quantity } from './quantity.ts'
import type { Records } from './records.ts'
import type { Series } from './series.ts'
import { issuedOf } from './source.ts'
import { parseValueRef, type ValueRef } from './value-ref.ts'

/**
 * One thing a datum carries: a quantity, a date or a period; `role` says which of it. `isOwn` marks the one
 * quantity and the one date that are meant where the datum alone is named.
 */
export type Carried = {
  readonly role: string
  readonly isOwn?: true
  /** True for the value of one part of it, which only the name of that part says: its role is the part. */
  readonly isPart?: true
} & (
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'period'; readonly period: Period }
)

/** The records that data stand in; derived values are found where they are computed already. */
type Data = Omit<Records, 'derived'> & Partial<Pick<Records, 'derived'>>

/** Everything a datum carries; undefined where there is no such datum, or no such point of a series. */
export function carriedBy(ref: ValueRef, records: Data): readonly Carried[] | undefined {
  const { collection, id, point } = parseValueRef(ref)
  switch (collection) {
    case 'estimates':
      return of(records.estimates.get(id), (estimate) => ofEstimate(estimate, records))
    case 'incidents':
      return of(records.incidents.get(id), ofIncident)
    case 'entities':
      return of(records.entities.get(id), ofEntity)
    case 'events':
      return of(records.events.get(id), ofEvent)
    case 'series':
      return of(records.series.get(id), (series) => ofSeries(series, point))
    case 'quantities':
      return of(records.quantities.get(id), (counted) =>
        own(quantity('quantity', counted.quantity)),
      )
    case 'derived':
      return of(records.derived?.get(id), (value) =>
        own(quantity('computed value', value.quantity)),
      )
    case 'sources':
      return of(records.sources.get(id), (source) => {
        const issued = issuedOf(source)
        return issued ? own([date('date of issue', issued)]) : []
      })
    default:
      return collection satisfies never
  }
}

/** The quantity of a datum itself; undefined where it has none. */
export const quantityOf = (ref: ValueRef, records: Data): Quantity | undefined =>
  carriedBy(ref, records)
    ?.flatMap((each) => (each.isOwn && each.kind === 'quantity' ? each.quantity : []))
    .at(0)

/** The date of a datum itself; undefined where it bears none. */
export const dateOf = (ref: ValueRef, records: Data): PartialDate | undefined =>
  carriedBy(ref, records)
    ?.flatMap((each) => (each.isOwn && each.kind === 'date' ? each.date : []))
    .at(0)

const of = <T>(
  thing: T | undefined,
  carried: (thing: T) => readonly Carried[] | undefined,
): readonly Carried[] | undefined => (thing === undefined ? undefined : carried(thing))

const ofIncident = ({ date: day, value, native }: Incident): readonly Carried[] => [
  ...(day ? own([date('date', day)]) : []),
  ...own(quantity('value', value)),
  ...quantity('amount in its own unit', native),
]

const ofEntity = ({ designations, aliases }: Entity): readonly Carried[] => [
  ...designations.map((listing) => date('designation', listing.date)),
  count('number of aliases', aliases.length, 'aliases'),
]

const ofEvent = ({ date: from, until, or }: Event): readonly Carried[] => [
  ...own([date('date', from)]),
  ...(or ? [date('other possible date', or)] : []),
  ...(until ? [date('end', until), ...ofPeriod([from, until])] : []),
]

/** Its quantity, dates and period, how many parts it has by label, and the value of each part. */
function ofEstimate(estimate: Estimate, records: Data): readonly Carried[] {
  const { parts, period, published } = estimate
  const unpriced = parts.filter((part) => part.quantity === undefined).length
  const counts =
    parts.length === 0
      ? []
      : [
          count('number of parts', parts.length),
          count('priced parts', parts.length - unpriced),
          ...measuresOf(parts).map(({ id, words }) =>
            count(`parts ${words}`, parts.filter(({ measures }) => measures === id).length),
          ),
        ].filter(({ quantity: { central } }) => central > 0)
  return [
    ...own(quantity('quantity', estimate.quantity)),
    ...own([date('date of publication', published)]),
    ...(period ? ofPeriod(period) : []),
    ...counts,
    ...parts.flatMap((part) =>
      quantity(records.incidents.get(part.incident)?.label ?? part.incident, part.quantity).map(
        (carried) => ({ ...carried, isPart: true as const }),
      ),
    ),
  ]
}

function ofSeries(series: Series, point: string | undefined): readonly Carried[] | undefined {
  const edition = own([when('edition', series.edition)])
  if (point === undefined) return edition
  const found = series.points.find(({ period }) => period === point)
  return (
    found && [
      ...own(quantity('point', found.quantity)),
      when('period', found.period),
      ...(found.count === undefined ? [] : [count('number of incidents', found.count)]),
      ...edition,
    ]
  )
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

/** A date, or a period where there are several. */
function when(role: string, dates: Dates): Carried {
  const [from, to] = endsOf(dates)
  return from === to ? date(role, from) : { kind: 'period', role, period: [from, to] }
}

const quantity = (role: string, value: Quantity | undefined): readonly Carried[] =>
  value ? [{ kind: 'quantity', role, quantity: value }] : []

const count = (role: string, central: number, unit: string = anyUnit) =>
  ({ kind: 'quantity', role, quantity: { central, unit, qualifier: 'exact' } }) as const

const own = (carried: readonly Carried[]): readonly Carried[] =>
  carried.map((each) => ({ ...each, isOwn: true }))
