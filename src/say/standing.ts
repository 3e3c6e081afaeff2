import { t } from '../model/words.ts'
import { quantityOf } from '../model/carried.ts'
import type { Claim } from '../model/claim.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Records } from '../model/records.ts'
import { roundSum } from '../model/round-sum.ts'
import { statusFaces } from '../model/status.ts'
import { parseValueRef, type ValueRef } from '../model/value-ref.ts'
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
      return {
        status: speakers ? t('{label} to {who}', { label, who: speakers }) : label,
        owed: undefined,
      }
    case 'estimate': {
      const quantity = firstQuantity(claim.values, records)
      return { status: quantity ? `${label}: ${sayQuantity(quantity)}` : label, owed: undefined }
    }
    case 'disputed':
      return { status: label, owed: saySides(claim, speakers, records) }
    case 'speculation':
      return {
        status: speakers ? t('{label} by {who}', { label, who: speakers }) : label,
        owed: undefined,
      }
    case 'error':
      return { status: label, owed: t('The record: {record}', { record: claim.record }) }
    default:
      return claim satisfies never
  }
}

/** How a claim stands and who says so, as its words take it along: `Disputed, said by the mill.` */
export function sayTaken(claim: Claim, records: Records): string {
  const { status } = sayStanding(claim, records)
  const isNamed = claim.status === 'attributed' || claim.status === 'speculation'
  const who = isNamed ? '' : saySpeakers(claim, records)
  return `${who ? t('{status}, said by {who}', { status, who }) : status}.`
}

/** Who says so and who says otherwise; parties where the claim names them, else publishers. */
function saySides(claim: Claim, speakers: string, records: Records): string | undefined {
  const supporters = speakers || publishers(claim, 'supports', records)
  const opponents = publishers(claim, 'contradicts', records)
  if (!supporters || !opponents) return undefined
  return t('Said by {supporters}; contradicted by {opponents}.', { supporters, opponents })
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

/** The first quantity among some data; a share or a ratio rounded, since division makes digits that the record has not. */
function firstQuantity(values: readonly ValueRef[], records: Records): Quantity | undefined {
  for (const ref of values) {
    const { collection, id } = parseValueRef(ref)
    const op = collection === 'derived' ? records.derived.get(id)?.formula.op : undefined
    const quantity = quantityOf(ref, records)
    if (quantity)
      return op !== undefined && ['share', 'ratio', 'mean', 'change'].includes(op)
        ? roundSum(quantity)
        : quantity
  }
  return undefined
}
