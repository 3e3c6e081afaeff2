import type { Claim } from '../model/claim.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Computed, Records } from '../model/records.ts'
import { statusFaces } from '../model/status.ts'
import type { ValueRef } from '../model/value-ref.ts'
import { parseValueRef } from '../model/value-ref.ts'
import { saySpeakers } from './claim.ts'
import { sayList } from './list.ts'
import { sayQuantity } from './quantity.ts'
import { sayShort } from './source.ts'

/** A claim's standing in words: the status with what it owes, and what is said before the reason. */
export type Standing = { readonly status: string; readonly owed: string | undefined }

/** How a claim stands: `Attributed to the railway`, `Estimate: about 100 kW`, `Error` and the record. */
export function sayStanding(claim: Claim, records: Records): Standing {
  const { label } = statusFaces[claim.status]
  const speakers = saySpeakers(claim, records)
  switch (claim.status) {
    case 'fact':
      return { status: label, owed: undefined }
    case 'attributed':
      return { status: speakers ? `${label} to ${speakers}` : label, owed: undefined }
    case 'estimate': {
      const quantity = firstQuantity(claim.values, records)
      return { status: quantity ? `${label}: ${sayQuantity(quantity)}` : label, owed: undefined }
    }
    case 'disputed':
      return { status: label, owed: saySides(claim, speakers, records) }
    case 'speculation':
      return { status: speakers ? `${label} by ${speakers}` : label, owed: undefined }
    case 'error':
      return { status: label, owed: `The record: ${claim.record}` }
    default:
      return claim satisfies never
  }
}

/** Who says so and who says otherwise; parties where the claim names them, else publishers. */
function saySides(claim: Claim, speakers: string, records: Records): string | undefined {
  const supporters = speakers || publishers(claim, 'supports', records)
  const opponents = publishers(claim, 'contradicts', records)
  if (!supporters || !opponents) return undefined
  return `Said by ${supporters}; contradicted by ${opponents}.`
}

function publishers(
  claim: Claim,
  relation: 'supports' | 'contradicts',
  { sources }: Records,
): string {
  const names = claim.evidence.flatMap((evidence) => {
    const source = evidence.relation === relation ? sources.get(evidence.source) : undefined
    return source ? [sayShort(source)] : []
  })
  return sayList([...new Set(names)])
}

function firstQuantity(values: readonly ValueRef[], records: Records): Quantity | undefined {
  for (const ref of values) {
    const quantity = quantityOf(ref, records)
    if (quantity) return quantity
  }
  return undefined
}

/** The quantity that a value reference names; undefined for one that has none, such as a date. */
function quantityOf(ref: ValueRef, records: Records): Quantity | undefined {
  const { collection, id, point } = parseValueRef(ref)
  switch (collection) {
    case 'estimates':
      return records.estimates.get(id)?.quantity
    case 'incidents':
      return records.incidents.get(id)?.value
    case 'series':
      return records.series.get(id)?.points.find(({ period }) => period === point)?.quantity
    case 'quantities':
      return records.quantities.get(id)?.quantity
    case 'derived':
      return roundedOf(records.derived.get(id))
    case 'entities':
    case 'events':
    case 'sources':
      return undefined
    default:
      return collection satisfies never
  }
}

/** A share or a ratio to one decimal place: division makes digits that the record does not have. */
function roundedOf(derived: Computed | undefined): Quantity | undefined {
  if (!derived) return undefined
  const { formula, quantity } = derived
  if (formula.op !== 'share' && formula.op !== 'ratio') return quantity
  const round = (value: number | undefined) =>
    value === undefined ? undefined : Math.round(value * 10) / 10
  const { low, central, high } = quantity
  return { ...quantity, low: round(low), central: round(central), high: round(high) }
}
