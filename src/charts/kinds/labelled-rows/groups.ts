import { rowLabels, type RowLabel } from '../../../model/estimate.ts'
import { centralOf } from '../../../model/quantity.ts'
import type { PartRow } from '../../data/parts.ts'
import { roundSum } from '../../../say/quantity.ts'
import { addUp, type Total } from '../../data/total.ts'

/** The rows of a list that carry one label, largest first, with what they come to. */
export type Group = {
  readonly label: RowLabel
  readonly rows: readonly PartRow[]
  /** How many rows carry the label, folded ones included. */
  readonly count: number
  readonly total: Total
  /** The same by sector, in order of first use; empty where there is only one. */
  readonly sectors: readonly { readonly sector: string; readonly total: Total }[]
}

/** Groups rows by label, the larger sum first and the unpriced ones last. Empty groups are left out. */
export function groupRows(rows: readonly PartRow[]): readonly Group[] {
  const value = ({ quantity }: Total) => quantity?.central ?? -Infinity
  return rowLabels
    .map((label) =>
      groupOf(
        label,
        rows.filter((row) => row.label === label),
      ),
    )
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => value(b.total) - value(a.total))
}

function groupOf(label: RowLabel, rows: readonly PartRow[]): Group {
  const size = ({ quantity }: PartRow) => (quantity ? centralOf(quantity) : -Infinity)
  const names = [...new Set(rows.map(({ sector }) => sector).filter(Boolean))]
  const sectors = names.map((sector) => ({
    sector,
    total: addUp(rows.filter((row) => row.sector === sector)),
  }))
  return {
    label,
    rows: [...rows].sort((a, b) => size(b) - size(a)),
    count: rows.length,
    total: addUp(rows),
    sectors: sectors.length > 1 ? sectors : [],
  }
}

/** Keeps the largest rows of each group and folds the others into one row, summed by us. */
export function foldGroups(groups: readonly Group[], most: number): readonly Group[] {
  return groups.map((group) => {
    const [kept, rest] = [group.rows.slice(0, most), group.rows.slice(most)]
    const [first] = rest
    if (!first || rest.length === 1) return group
    const total = addUp(rest)
    const folded: PartRow = {
      ...first,
      id: `${group.label}-folded`,
      name: `${rest.length} further rows${total.quantity ? ', our sum' : ''}`,
      place: '',
      date: '',
      quantity: total.quantity && roundSum(total.quantity),
      status: total.status ?? first.status,
      claim: undefined,
      row: undefined,
      note: undefined,
    }
    return { ...group, rows: [...kept, folded] }
  })
}
