import { standingOf } from '../../data/origins.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Incident } from '../../../model/incident.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { uprightLine } from '../../scene/cut-line.ts'
import { baselineIn, setParagraph, setRemark } from '../../scene/paragraph.ts'
import { ruleAt } from '../../scene/rule.ts'
import { isolate } from '../../../say/isolate.ts'
import { capital } from '../../../say/sentence.ts'
import type { Scene, SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { timeScale, type TimeScale } from '../../scene/time-scale.ts'
import { coverBar, coverHeight } from './cover-bar.ts'
import { placeIncidents } from './place-incidents.ts'
import { isRough, sayCounted, sayCovered, sayPublished, sayWhere } from './say-row.ts'

export type CoverageOptions = {
  readonly estimates: readonly Estimate[]
  readonly incidents: readonly Incident[]
  readonly records: Records
  readonly frame: Frame
}

/**
 * Places the periods of counts on one time axis, a row a count; incidents stand over them, and plumb lines
 * from the largest show which counts could have them in.
 */
export function placeCoverage({ estimates, incidents, records, frame }: CoverageOptions): Scene {
  const isWide = frame.name === 'wide'
  const [column, plot] = isWide ? [236, 260] : [frame.width, plotPad]
  const scale = timeScale({
    dates: [
      ...estimates.flatMap(({ period, published, ours }) => [
        ...(period ?? []),
        ...(ours ? [] : [published]),
      ]),
      ...incidents.map(({ date }) => date),
    ],
    range: [plot, frame.width - plotPad],
    size: frame.small,
  })
  const texts: SceneText[] = [...yearTexts(scale, 0, frame)]
  const marks: SceneMark[] = []
  const rules: Shape[] = []
  const above = placeIncidents(incidents, { top: frame.line + 8, column, plot, frame, scale })
  let top = above.bottom + (incidents.length > 0 ? 4 : 0)
  for (const estimate of estimates) {
    rules.push(ruleAt(top, frame))
    const row = placeRow(estimate, { top: top + rowPad, column, plot, frame, scale, records })
    texts.push(...row.texts)
    marks.push(...row.marks)
    top = row.bottom + rowPad
  }
  const foot = setRemark(footWords(estimates, frame), { top: top + frame.line + 8, frame })
  const words = [...texts, ...above.texts, ...yearTexts(scale, top + 2, frame)]
  const upright = (x: number, from: number, to: number, tone: 'rule' | 'ink-2') =>
    uprightLine({ x, from, to, texts: words, line: { tone, weight: 1 } })
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: [
      ...scale.ticks.flatMap(({ x }) => upright(x, 4, top + frame.line, 'rule')),
      ...above.plumbs.flatMap(({ x, y }) => upright(x, y, top, 'ink-2')),
      ...rules,
    ],
    marks: [...above.marks, ...marks],
    texts: [...words, ...foot.texts],
  }
}

/** What the drawing cannot say beside its marks: paler ends, and on a narrow one the upright strokes. */
function footWords(estimates: readonly Estimate[], frame: Frame): string {
  const isPublished = frame.name === 'narrow' && estimates.some(({ ours }) => !ours)
  return [
    estimates.some(isRough) ? 'Paler: an end that is known to the year only.' : '',
    isPublished ? 'Upright stroke: when the number was published.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function yearTexts({ ticks }: TimeScale, top: number, frame: Frame): readonly SceneText[] {
  return ticks.map(({ label, left }) => ({
    text: label,
    at: [left, top + baselineIn(frame.line, frame.small)],
    size: frame.small,
    anchor: 'start',
    tone: 'ink-2',
  }))
}

type RowOptions = {
  readonly top: number
  readonly column: number
  readonly plot: number
  readonly frame: Frame
  readonly scale: TimeScale
  readonly records: Records
}

function placeRow(
  estimate: Estimate,
  { top, column, plot, frame, scale, records }: RowOptions,
): Pick<Scene, 'marks' | 'texts'> & { readonly bottom: number } {
  const isWide = frame.name === 'wide'
  const status = standingOf(estimate, records)
  const strip = placeStrip(estimate, { top, column, plot, frame, scale, records })
  const period = isWide ? sayCovered(estimate) : ''
  const barTop = isWide ? top + frame.line + 1 : strip.bottom + 2
  const cover = coverBar(estimate, { scale, y: barTop + coverHeight / 2, status })
  const texts: SceneText[] = [...strip.texts]
  const style = { size: frame.small, claim: estimate.claim, anchor: 'start', tone: 'ink' } as const
  let bottom = barTop + (cover ? coverHeight : 0)
  if (isWide) {
    const held = (words: string, x: number) =>
      Math.max(plot, Math.min(x, frame.width - textWidth(words, frame.small)))
    const from = cover && estimate.period ? cover.from : plot
    texts.push({
      ...style,
      text: period,
      at: [held(period, from), top + baselineIn(frame.line, frame.small)],
    })
    const said = sayPublished(estimate)
    const under =
      cover?.published === undefined ? from : cover.published - textWidth(said, frame.small) / 2
    texts.push({
      ...style,
      tone: 'ink-2',
      text: said,
      at: [held(said, under), bottom + baselineIn(frame.line, frame.small)],
    })
    bottom += frame.line
  }
  return {
    marks: cover ? [{ shapes: cover.shapes, claim: estimate.claim, status }] : [],
    texts,
    bottom: Math.max(strip.bottom, bottom),
  }
}

/** Name in bold, what it counts behind its status, then where; on a narrow drawing the period as well. */
function placeStrip(
  estimate: Estimate,
  { top, column, frame, records }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const status = standingOf(estimate, records)
  const { claim } = estimate
  const style = { x: 0, width: column, line: frame.line, size: frame.small, claim } as const
  const name = setParagraph(isolate(estimate.label), {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const glyph = `${statusFaces[status].glyph} `
  const indent = textWidth(glyph, frame.small)
  const sign = setParagraph(glyph.trim(), {
    ...style,
    top: name.bottom,
    tone: status,
    strong: true,
  })
  const counted = setParagraph(capital(sayCounted(estimate, records)), {
    ...style,
    x: indent,
    width: column - indent,
    top: name.bottom,
    tone: 'ink',
  })
  const where = setParagraph(capital(sayWhere(estimate)), {
    ...style,
    top: counted.bottom,
    tone: 'ink-2',
  })
  const when =
    frame.name === 'wide'
      ? { texts: [], bottom: where.bottom }
      : setParagraph(`${capital(sayCovered(estimate))}; ${sayPublished(estimate)}`, {
          ...style,
          top: where.bottom,
          tone: 'ink',
        })
  return {
    texts: [...name.texts, ...sign.texts, ...counted.texts, ...where.texts, ...when.texts],
    bottom: when.bottom,
  }
}

const plotPad = 6 // px at the ends of the axis, for a mark on the first or last day
const rowPad = 8 // px over and under a row
