import { centralOf } from '../../../model/quantity.ts'
import type { Incident } from '../../../model/incident.ts'
import type { RowLabel } from '../../../model/estimate.ts'
import { byDate } from '../../../model/date.ts'

/** Incidents as rows of a drawing: a few by name, the others together by what is known of their value. */
export type IncidentRows = {
  /** The largest of those with a value, largest first. */
  readonly named: readonly Incident[]
  /** The rest by label, in order of time; empty groups are left out. */
  readonly others: readonly { readonly label: RowLabel; readonly incidents: readonly Incident[] }[]
}

/** Takes out the `most` largest by value for rows of their own; equal values keep their order in time. */
export function incidentRows(incidents: readonly Incident[], most: number): IncidentRows {
  const inTime = [...incidents].sort((a, b) => byDate(a.date, b.date))
  const named = inTime
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, most)
  const rest = inTime.filter((incident) => !named.includes(incident))
  const others = (['taken', 'attempted', 'unpriced'] as const)
    .map((label) => ({ label, incidents: rest.filter((incident) => incident.label === label) }))
    .filter((group) => group.incidents.length > 0)
  return { named, others }
}

const sizeOf = ({ value }: Incident) => (value ? centralOf(value) : -Infinity)

/**
 * Rows for marks that would cover each other on one line: each mark goes to the first row whose last one
 * ends before it; `xs` in ascending order, `width` of a mark with its air, px.
 */
export function stackMarks(xs: readonly number[], width: number): readonly number[] {
  const ends: number[] = []
  return xs.map((x) => {
    const free = ends.findIndex((end) => x - width / 2 >= end)
    const row = free === -1 ? ends.length : free
    ends[row] = x + width / 2
    return row
  })
}
