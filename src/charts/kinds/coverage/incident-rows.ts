import { centralOf } from '../../../model/quantity.ts'
import type { Incident } from '../../../model/incident.ts'
import { byDate, type PartialDate } from '../../../model/date.ts'

/** An incident whose date is known, so that it has a place in time. */
export type Dated = Incident & { readonly date: PartialDate }

export const isDated = (incident: Incident): incident is Dated => incident.date !== undefined

/** Incidents as a drawing has them: a few by name, the others in one row. */
export type IncidentRows = {
  readonly named: readonly Dated[]
  /** In order of time. */
  readonly others: readonly Dated[]
}

export type NamedOptions = {
  readonly emphasis: readonly string[]
  /** How many of the largest are named where none is emphasised. */
  readonly most: number
}

/** Names those that the figure tells of, else the largest by value; equal values keep their order in time. */
export function incidentRows(
  incidents: readonly Dated[],
  { emphasis, most }: NamedOptions,
): IncidentRows {
  const inTime = [...incidents].sort((a, b) => byDate(a.date, b.date))
  const told = inTime.filter(({ id }) => emphasis.includes(id))
  const largest = inTime
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, most)
  const named = told.length > 0 ? told : largest
  return { named, others: inTime.filter((incident) => !named.includes(incident)) }
}

const sizeOf = ({ value }: Incident) => (value ? centralOf(value) : -Infinity)
