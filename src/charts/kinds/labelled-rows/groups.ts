import { measuresOf, type Measure } from '../../../model/measure.ts'
import { centralOf } from '../../../model/quantity.ts'
import { totalOf, type PartRow } from '../../data/parts.ts'
import type { Total } from '../../../model/total.ts'

/** The rows of a list that carry one label, largest first, with what they come to. */
export type Group = {
  readonly measure: Measure
  readonly rows: readonly PartRow[]
  /** How many rows carry the label, folded ones included. */
  readonly count: number
  readonly total: Total
  /** The same by sector, in order of first use; empty where there is only one. */
  readonly sectors: readonly { readonly sector: string; readonly total: Total }[]
}

/** Groups rows by measure, the larger sum first and the unpriced ones last. */
export function groupRows(rows: readonly PartRow[]): readonly Group[] {
  const value = ({ quantity }: Total) => (quantity ? centralOf(quantity) : -Infinity)
  return measuresOf(rows)
    .map((measure) =>
      groupOf(
        measure,
        rows.filter(({ measures }) => measures === measure.id),
      ),
    )
    .sort((a, b) => value(b.total) - value(a.total))
}

function groupOf(measure: Measure, rows: readonly PartRow[]): Group {
  const size = ({ quantity }: PartRow) => (quantity ? centralOf(quantity) : -Infinity)
  const names = [...new Set(rows.map(({ sector }) => sector).filter(Boolean))]
  const sectors = names.map((sector) => ({
    sector,
    total: totalOf(rows.filter((row) => row.sector === sector)),
  }))
  return {
    measure,
    rows: [...rows].sort((a, b) => size(b) - size(a)),
    count: rows.length,
    total: totalOf(rows),
    sectors: sectors.length > 1 ? sectors : [],
  }
}
