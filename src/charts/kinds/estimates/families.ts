import type { Estimate } from '../../../model/estimate.ts'
import { measureOf, rankOf } from '../../../model/measure.ts'
import { centralOf } from '../../../model/quantity.ts'
import type { OriginRow } from '../../data/origins.ts'
import { markSizes, type MarkSize } from '../../scene/quantity-mark.ts'

/** Numbers that go back to one origin, as they are drawn: one large, the others hanging from it. */
export type Family = {
  /** The emphasised number, else the origin: its mark is the row's. */
  readonly lead: Estimate
  readonly origin: Estimate
  /** All but the lead, the origin first, then repeats by date. */
  readonly others: readonly Estimate[]
  readonly rank: Rank
}

/** How large a row is: it carries the finding, it recedes, or nothing is emphasised and all are alike. */
export type Rank = keyof typeof markSizes
export const sizeOf = ({ rank }: Pick<Family, 'rank'>): MarkSize => markSizes[rank]

/**
 * Rows in the order of the drawing: with an emphasis its families first, as listed, then the others by what they
 * count and the largest first; without one all in the order of the list.
 */
export function familiesOf(
  rows: readonly OriginRow[],
  emphasis: ReadonlySet<string>,
): readonly Family[] {
  const families = rows.map((row) => familyOf(row, emphasis))
  if (!families.some(({ rank }) => rank === 'lead'))
    return families.map((family) => ({ ...family, rank: 'plain' }))
  return [
    ...families.filter(({ rank }) => rank === 'lead'),
    ...families.filter(({ rank }) => rank === 'quiet').sort(byWhatIsCounted),
  ]
}

function familyOf({ origin, repeats }: OriginRow, emphasis: ReadonlySet<string>): Family {
  const all = [origin, ...repeats]
  const emphasised = all.find(({ id }) => emphasis.has(id))
  const lead = emphasised ?? origin
  return {
    lead,
    origin,
    others: all.filter((one) => one !== lead),
    rank: emphasised ? 'lead' : 'quiet',
  }
}

function byWhatIsCounted({ lead: a }: Family, { lead: b }: Family): number {
  const value = ({ quantity }: Estimate) => (quantity ? centralOf(quantity) : 0)
  return rankOf(measureOf(a)) - rankOf(measureOf(b)) || value(b) - value(a)
}
