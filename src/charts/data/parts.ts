import type { Estimate, Part } from '../../model/estimate.ts'
import type { Incident } from '../../model/incident.ts'
import { drawnOf, type Measured } from '../../model/measure.ts'
import { intervalOf, type Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import { type Status } from '../../model/status.ts'
import { shortDate } from '../../say/date.ts'
import { isolate } from '../../say/isolate.ts'
import { sayMeasure } from '../../say/measure.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { statusWord } from '../../say/status.ts'
import { unknownWords } from '../../say/unknown.ts'
import { addendOf } from '../../model/addend.ts'
import { addUp, type Total } from '../../model/total.ts'
import { t } from '../../model/words.ts'

/** An incident as a drawing counts it: with the value and measure of a list, or with its own. */
export type PartRow = Measured & {
  readonly id: string
  readonly name: string
  readonly place: string
  /** Short form; empty where the incident is unknown. */
  readonly date: string
  readonly sector: string
  readonly quantity: Quantity | undefined
  /** The same as it goes into a sum, which may be less sure: see `addendOf`. */
  readonly addend: Quantity | undefined
  /** What was counted in the end, where a list gives what was aimed at. */
  readonly reached: { readonly quantity: Quantity; readonly words: string } | undefined
  /** How firmly its attribution stands; `disputed` where a party disputes it. */
  readonly status: Status
  readonly claim: string | undefined
  readonly source: string | undefined
  /** Its number in the list, and what the list or the record adds in words. */
  readonly row: string | undefined
  readonly note: string | undefined
}

/** The parts of an estimate in the order of its list, valued and measured as the list does. */
export function partRows(estimate: Estimate, records: Records): readonly PartRow[] {
  return estimate.parts.map((part) => ({
    ...rowOf(part.incident, records.incidents.get(part.incident)),
    measures: part.measures,
    means: part.means,
    quantity: part.quantity,
    addend: addendOf(part, estimate),
    reached: reachedBy(part, records.incidents.get(part.incident)),
    row: part.row,
    note: part.note,
  }))
}

/** The incident's own value as a part of what a list says was aimed at: no more than that, and in its unit. */
function reachedBy(part: Part, incident: Incident | undefined): PartRow['reached'] {
  const { quantity } = part
  if (!incident || drawnOf(incident) !== 'counted') return undefined
  const { value } = incident
  if (drawnOf(part) !== 'aimed-at' || !quantity || value?.unit !== quantity.unit) return undefined
  return intervalOf(value)[1] <= intervalOf(quantity)[1]
    ? { quantity: value, words: sayMeasure(incident) }
    : undefined
}

/** An incident with its own value and measure. */
export function incidentRow(incident: Incident): PartRow {
  return rowOf(incident.id, incident)
}

function rowOf(id: string, incident: Incident | undefined): PartRow {
  const isContested = (incident?.disputedBy.length ?? 0) > 0
  return {
    id,
    name: isolate(incident?.label ?? id),
    place: isolate(incident?.place ?? ''),
    date: incident?.date ? shortDate(incident.date) : '',
    sector: incident?.sector ?? '',
    measures: incident?.measures ?? 'unpriced',
    means: incident?.means,
    quantity: incident?.value,
    addend: incident?.value,
    reached: undefined,
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
      ? t('attribution {status}', { status: word })
      : t('attribution: {status}', { status: word })
}
