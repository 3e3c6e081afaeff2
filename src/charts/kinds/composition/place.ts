import { intervalOf } from '../../../model/quantity.ts'
import type { Total } from '../../../model/total.ts'
import type { PartRow } from '../../data/parts.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { domainOf, type ValueScale, valueScale } from '../../scene/value-scale.ts'
import { cascade, extentOf, type Step } from './cascade.ts'
import { barHeight } from './draw-step.ts'
import { partRowsOf, type Reference, referenceRowsOf, type Row, sumRowsOf } from './rows.ts'
import { setRow } from './set-row.ts'

export type CompositionOptions = {
  readonly parts: readonly PartRow[]
  readonly total: Total
  readonly references: readonly Reference[]
  readonly frame: Frame
}

/**
 * Lays the parts of a sum end to end, one a row: lengths are true, each bar starts where the one above
 * ends, and the last row is the whole. An unpriced part is an open ring where the sum stands, since what
 * it adds is unknown.
 */
export function placeComposition({ parts, total, references, frame }: CompositionOptions): Scene {
  const left = frame.name === 'wide' ? 250 : 16
  const steps = cascade(parts)
  const scale = scaleFor(steps, { total, references, left, frame })
  const rows = [
    ...partRowsOf(steps),
    ...sumRowsOf(total),
    ...referenceRowsOf(references, left - 14),
  ]
  const guides: Shape[] = []
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const plots: (readonly [number, number])[] = []
  let top = axisHeight(frame) + 4
  let above: Placed | undefined
  for (const [i, row] of rows.entries()) {
    if (total.quantity && i === steps.length) guides.push(ruleAt(top, frame, 'ink-2'))
    const placed = placeRow(row, { top, left, frame, scale })
    guides.push(...jointOf(above, placed, scale))
    marks.push(placed.mark)
    texts.push(...placed.texts)
    plots.push(placed.plot)
    top = placed.bottom
    above = placed
  }
  const axis = placeAxis(scale, { frame, top: 0, spans: plots })
  return {
    width: frame.width,
    height: top + 2,
    guides: [...axis.guides, ...guides],
    marks,
    texts: [...axis.texts, ...texts],
  }
}

function scaleFor(
  steps: readonly Step[],
  { total, references, left, frame }: Omit<CompositionOptions, 'parts'> & { readonly left: number },
): ValueScale {
  const values = [
    ...extentOf(steps),
    ...references.flatMap(({ quantity }) => [...intervalOf(quantity)]),
  ]
  return valueScale({
    kind: 'linear',
    domain: domainOf(values, 'linear'),
    range: [left, frame.width - 50], // room for the open arrow of an `at least`
    unit: total.quantity?.unit ?? references[0]?.quantity.unit ?? '',
    size: frame.small,
    within: [frame.name === 'wide' ? left - 12 : 0, frame.width],
  })
}

/** A row where it stands; `y` is the middle of its bar. */
type Placed = {
  readonly row: Row
  readonly mark: SceneMark
  readonly texts: readonly SceneText[]
  readonly y: number
  readonly plot: readonly [number, number]
  readonly bottom: number
}

/** Words beside the bar in the wide drawing, above it in the narrow one. */
function placeRow(
  row: Row,
  {
    top,
    left,
    frame,
    scale,
  }: {
    readonly top: number
    readonly left: number
    readonly frame: Frame
    readonly scale: ValueScale
  },
): Placed {
  const isWide = frame.name === 'wide'
  const { claim, status } = row
  const set = setRow(row.words, {
    top: top + pad,
    width: isWide ? left - 22 : frame.width,
    frame,
    claim,
  })
  const plotTop = isWide ? top + pad : set.bottom + 2
  const y = plotTop + barHeight / 2 + 1
  const bottom = Math.max(set.bottom, plotTop + barHeight + 2) + pad
  return {
    row,
    mark: { claim, status, shapes: row.draw(y, scale.x) },
    texts: set.texts,
    y,
    plot: [isWide ? top : plotTop, bottom],
    bottom,
  }
}

/** The dotted line down from where one part ends to where the next begins. */
function jointOf(
  above: Placed | undefined,
  { row, y }: Placed,
  { x }: ValueScale,
): readonly Shape[] {
  if (!row.step || !above?.row.step) return []
  const at = x(row.step.from)
  return [
    { shape: 'line', from: [at, above.y], to: [at, y], tone: 'ink-2', weight: 1, dash: 'dotted' },
  ]
}

const pad = 7 // px over and under a row
