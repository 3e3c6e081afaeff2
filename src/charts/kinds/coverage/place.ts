import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { itemNoun } from '../../../say/item.ts'
import { asidesOn, type Story } from '../../data/story.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { baselineIn, setRemark } from '../../scene/paragraph.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { timeScale, type TimeScale } from '../../scene/time-scale.ts'
import type { Dated } from './incident-rows.ts'
import { placeIncidents } from './place-incidents.ts'
import { placeRow, type PlacedRow } from './place-row.ts'
import { isRough } from './say-row.ts'
import { t } from '../../../model/words.ts'

export type CoverageOptions = Story & {
  readonly estimates: readonly Estimate[]
  readonly incidents: readonly Dated[]
  readonly records: Records
  readonly frame: Frame
}

/**
 * Places the periods of counts on one time axis, a row a count: those that the figure tells of, then incidents, then
 * the other counts. Plumb lines through the named incidents show which counts could have them in.
 */
export function placeCoverage({
  estimates,
  incidents,
  records,
  frame,
  emphasis,
  annotations,
}: CoverageOptions): Scene {
  const isWide = frame.name !== 'narrow'
  const column = isWide ? Math.min(236, Math.round(frame.width * 0.31)) : frame.width
  const plot = isWide ? column + 14 : plotPad
  const scale = timeScale({
    dates: [
      ...estimates.flatMap(({ period, published, ours }) => [
        ...(period ?? []),
        ...(ours ? [] : [published]),
      ]),
      ...incidents.map(({ date }) => date),
    ],
    range: [plot, frame.width - plotPad],
    edge: frame.width,
    size: frame.small,
  })
  const asides = asidesOn({ annotations })
  const isTold = ({ id }: Estimate) =>
    emphasis.length === 0 || emphasis.includes(id) || asides(id).length > 0
  const told = emphasis.length === 0 ? [] : estimates.filter(isTold)
  const placeRows = (some: readonly Estimate[], from: number, isTold: boolean) => {
    const rows: PlacedRow[] = []
    const rules: Shape[] = []
    const pad = isTold ? rowPad : quietPad
    let bottom = from
    for (const estimate of some) {
      rules.push(ruleAt(bottom, frame))
      const row = placeRow(estimate, {
        ...{ top: bottom + pad, column, plot, frame, scale, records, isTold },
        isLead: told.includes(estimate),
        asides: asides(estimate.id),
      })
      rows.push(row)
      bottom = row.bottom + pad
    }
    return {
      rules,
      bars: rows.map(({ bar }) => bar),
      marks: rows.flatMap(({ marks }) => marks),
      texts: rows.flatMap(({ texts }) => texts),
      bottom,
    }
  }
  const first = frame.line + 8
  const leads = placeRows(told, first, true)
  const held = placeIncidents(incidents, {
    top: leads.bottom + (incidents.length > 0 && told.length > 0 ? 4 : 0),
    ...{ column, plot, frame, scale, asides },
    emphasis: [...emphasis, ...annotations.flatMap(({ at }) => at)],
    noun: itemNoun(records.site),
  })
  const others = placeRows(
    estimates.filter((each) => !told.includes(each)),
    held.bottom + (incidents.length > 0 ? 4 : 0),
    emphasis.length === 0,
  )
  const top = others.bottom
  const foot = setRemark(estimates.some(isRough) ? roughWords() : '', {
    top: top + frame.line + 8,
    frame,
  })
  const words = [
    ...yearTexts(scale, 0, frame),
    ...leads.texts,
    ...held.texts,
    ...others.texts,
    ...yearTexts(scale, top + 2, frame),
  ]
  // Over bars stand names in the narrow drawing, which would leave lines in pieces: they stop at each bar there.
  type Spans = readonly (readonly [number, number])[]
  const bars = [...leads.bars, ...others.bars]
  const plumbSpans = (y: number): Spans =>
    isWide
      ? [[Math.min(y, bars[0]?.[0] ?? y), top]]
      : [...bars, ...leads.bars.slice(-1).map(([, foot]) => [foot, y] as const)]
  const yearSpans: Spans = isWide
    ? [[4, top + frame.line]]
    : [[4, first], ...bars, [leads.bottom + 2, held.bottom], [top + 2, top + frame.line]]
  const upright = (x: number, from: number, to: number, tone: 'rule' | 'ink-2') =>
    uprightLine({ x, from, to, texts: words, line: { tone, weight: 1 } })
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: [
      ...scale.ticks.flatMap(({ x }) =>
        yearSpans.flatMap(([from, to]) => upright(x, from, to, 'rule')),
      ),
      ...held.plumbs.flatMap(({ x, y }) =>
        plumbSpans(y).flatMap(([from, to]) => upright(x, from, to, 'ink-2')),
      ),
      ...leads.rules,
      ...(incidents.length > 0 && told.length > 0 ? [ruleAt(leads.bottom, frame)] : []),
      ...others.rules,
    ],
    marks: [...leads.marks, ...held.marks, ...others.marks],
    texts: [...words, ...foot.texts],
  }
}

const roughWords = (): string => t('Paler: an end that is known to the year only.')

function yearTexts({ ticks }: TimeScale, top: number, frame: Frame): readonly SceneText[] {
  return ticks.map(({ label, left }) => ({
    text: label,
    at: [left, top + baselineIn(frame.line, frame.small)],
    size: frame.small,
    anchor: 'start',
    tone: 'ink-2',
  }))
}

const plotPad = 12 // px at the ends of the axis, for a mark on the first or last day
const rowPad = 8 // px over and under a row that is told
const quietPad = 3 // px
