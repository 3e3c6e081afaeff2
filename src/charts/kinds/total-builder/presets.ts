import { standingOf } from '../../data/origins.ts'
import type { Figure, Preset } from '../../../model/figure.ts'
import type { Estimate } from '../../../model/estimate.ts'
import { drawnOf, measuresOf, type Measure } from '../../../model/measure.ts'
import type { Quantity } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import type { Status } from '../../../model/status.ts'
import { pick } from '../../data/lookup.ts'
import { totalOf, incidentRow, partRows, type PartRow } from '../../data/parts.ts'
import type { Total } from '../../../model/total.ts'

export type TotalBuilderFigure = Extract<Figure, { readonly kind: 'total-builder' }>

/** A position somebody took: the rows it counts, what it leaves out as another measure, and the sum. */
export type Position = {
  readonly preset: Preset
  readonly rows: readonly PartRow[]
  /** What is not counted, by measure. */
  readonly leftOut: readonly { readonly measure: Measure; readonly count: number }[]
  readonly total: Total
}

/** A published total, drawn as a line across the positions. */
export type ReferenceLine = {
  readonly estimate: Estimate
  readonly quantity: Quantity
  readonly status: Status
}

export function positionsOf(figure: TotalBuilderFigure, records: Records): readonly Position[] {
  return figure.presets.map((preset) => {
    const listed = rowsOfPreset(preset, figure, records)
    const rows = listed.filter(
      (row) => drawnOf(row) === 'unpriced' || preset.counts.includes(row.measures),
    )
    const others = listed.filter((row) => !rows.includes(row))
    const leftOut = measuresOf(others).map((measure) => ({
      measure,
      count: others.filter(({ measures }) => measures === measure.id).length,
    }))
    return { preset, rows, leftOut, total: totalOf(rows) }
  })
}

/** The incidents a preset takes in: from its list, or by their own values; `incidents` narrows either. */
function rowsOfPreset(
  preset: Preset,
  figure: TotalBuilderFigure,
  records: Records,
): readonly PartRow[] {
  const list = preset.estimate === undefined ? undefined : records.estimates.get(preset.estimate)
  const rows = list
    ? partRows(list, records)
    : pick(records.incidents, preset.incidents ?? figure.incidents).map(incidentRow)
  return rows.filter(
    ({ id }) =>
      (preset.incidents === undefined || preset.incidents.includes(id)) &&
      !preset.without.includes(id),
  )
}

/** Every incident a reader may tick: those the figure names, then those only a preset counts. */
export function incidentsOf(figure: TotalBuilderFigure, records: Records): readonly string[] {
  const counted = positionsOf(figure, records).flatMap(({ rows }) => rows.map(({ id }) => id))
  return [...new Set([...figure.incidents, ...counted])]
}

/** Published totals with a quantity, in the figure's order. */
export function referencesOf(
  figure: TotalBuilderFigure,
  records: Records,
): readonly ReferenceLine[] {
  return pick(records.estimates, figure.references).flatMap((estimate) =>
    estimate.quantity
      ? [{ estimate, quantity: estimate.quantity, status: standingOf(estimate, records) }]
      : [],
  )
}
