import type { Estimate, Part, RowLabel } from '../../model/estimate.ts'
import type { Incident } from '../../model/incident.ts'
import { intervalOf, type Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import { type Status } from '../../model/status.ts'
import { shortDate } from '../../say/date.ts'
import { isolate } from '../../say/isolate.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { statusWord } from '../../say/status.ts'
import { unknownWords } from '../../say/unknown.ts'
import { addendOf } from '../../model/addend.ts'
import { addUp, type Total } from '../../model/total.ts'

/** An incident as a drawing counts it: with the value and label of a list, or with its own. */
export type PartRow = {
  readonly id: string
  readonly name: string
  readonly place: string
  /** Short form; empty where the incident is unknown. */
  readonly date: string
  readonly sector: string
  readonly label: RowLabel
  readonly quantity: Quantity | undefined
  /** The same as it goes into a sum, which may be less sure: see `addendOf`. */
  readonly addend: Quantity | undefined
  /** What was taken in the end, where a list gives what was attempted. */
  readonly taken: Quantity | undefined
  /** How firmly its attribution stands; `disputed` where a party disputes it. */
  readonly status: Status
  readonly claim: string | undefined
  readonly source: string | undefined
  /** Its number in the list, and what the list or the record adds in words. */
  readonly row: string | undefined
  readonly note: string | undefined
}

/** The parts of an estimate in the order of its list, valued and labelled as the list does. */
export function partRows(estimate: Estimate, records: Records): readonly PartRow[] {
  return estimate.parts.map((part) => ({
    ...rowOf(part.incident, records.incidents.get(part.incident)),
    label: part.label,
    quantity: part.quantity,
    addend: addendOf(part, estimate),
    taken: takenOf(part, records.incidents.get(part.incident)),
    row: part.row,
    note: part.note,
  }))
}

/** The incident's own value as a part of what a list says was attempted: no more than that, and in its unit. */
function takenOf({ label, quantity }: Part, incident: Incident | undefined): Quantity | undefined {
  const value = incident?.label === 'taken' ? incident.value : undefined
  if (label !== 'attempted' || !quantity || value?.unit !== quantity.unit) return undefined
  return intervalOf(value)[1] <= intervalOf(quantity)[1] ? value : undefined
}

/** An incident with its own value and label. */
export function incidentRow(incident: Incident): PartRow {
  return rowOf(incident.id, incident)
}

function rowOf(id: string, incident: Incident | undefined): PartRow {
  const isContested = (incident?.disputedBy.length ?? 0) > 0
  return {
    id,
    name: isolate(incident?.victim ?? id),
    place: isolate(incident?.place ?? ''),
    date: incident ? shortDate(incident.date) : '',
    sector: incident?.sector ?? '',
    label: incident?.label ?? 'unpriced',
    quantity: incident?.value,
    addend: incident?.value,
    taken: undefined,
    status: isContested ? 'disputed' : (incident?.attribution ?? 'attributed'),
    claim: incident?.claim,
    source: incident?.source,
    row: undefined,
    note: incident?.note,
  }
}

/** The sum of some parts, which is ours. */
export const totalOf = (rows: readonly PartRow[]): Total =>
  addUp(rows.map(({ addend, status }) => ({ quantity: addend, status })))

/** A part's value in words; an unpriced one is unknown, which is not zero. */
export function sayPart({ quantity }: PartRow): string {
  return quantity ? sayQuantity(quantity) : unknownWords.value
}

/** How firmly a part is attributed, in words: `attributed`, `attribution disputed`. */
export function sayAttribution(status: Status): string {
  const word = statusWord(status)
  return status === 'attributed'
    ? word
    : status === 'disputed'
      ? `attribution ${word}`
      : `attribution: ${word}`
}
