import type { Estimate } from '../../../model/estimate.ts'
import { drawnOf, type Measure, measuresOf, rankOf } from '../../../model/measure.ts'
import { shortPeriod } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { capital } from '../../../say/sentence.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'

/** One thing that a number may count, and whether a number says that it does. */
export type Feature = {
  readonly words: string
  readonly isCounted: (estimate: Estimate) => boolean
}

/**
 * What the emphasised numbers count, as their own records say it: each entry of a scope (or those that the figure
 * chooses), then each measure where the numbers differ in that: who counts both counts what was taken and what was aimed
 * at, as the site calls these.
 */
export function featuresOf(
  leads: readonly Estimate[],
  {
    chosen,
    measures,
  }: { readonly chosen: readonly string[]; readonly measures: readonly Measure[] },
): readonly Feature[] {
  const scopes = chosen.length > 0 ? chosen : [...new Set(leads.flatMap(({ scope }) => scope))]
  const used = measuresOf(leads)
  const isUsed = ({ id }: Measure) => used.some((other) => other.id === id)
  const ofBoth = used.some(({ drawn }) => drawn === 'both') ? oneOfEach(measures, isUsed) : []
  const compared = [...used, ...ofBoth.filter((each) => !isUsed(each))].filter(
    ({ drawn }) => drawn !== 'both' && drawn !== 'denied',
  )
  return [
    ...scopes.map((words) => ({
      words,
      isCounted: ({ scope }: Estimate) => scope.includes(words),
    })),
    ...(used.length > 1
      ? compared
          .sort((a, b) => rankOf(a) - rankOf(b))
          .map(({ id, words }) => ({
            words,
            isCounted: (estimate: Estimate) =>
              estimate.measures === id || drawnOf(estimate) === 'both',
          }))
      : []),
  ]
}

/** What was counted and what was aimed at: the measure that the numbers name, else the first of the site. */
function oneOfEach(
  measures: readonly Measure[],
  isUsed: (measure: Measure) => boolean,
): readonly Measure[] {
  return (['counted', 'aimed-at'] as const).flatMap((drawn) => {
    const known = measures.filter((measure) => measure.drawn === drawn)
    return known.find(isUsed) ?? known[0] ?? []
  })
}

export type MatrixOptions = {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly frame: Frame
}

/**
 * One number's line of the matrix: a tick for what it counts, a stroke for what it does not, then its period; neither is
 * the mark of a status. The same words stand at the same places for each number, so that they are compared down the page.
 */
export function placeMatrix(
  estimate: Estimate,
  features: readonly Feature[],
  { x, top, width, frame }: MatrixOptions,
): {
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const period = estimate.period ? shortPeriod(estimate.period) : unknownWords.period
  const cells = [...features.map(({ words }) => capital(isolate(words))), period]
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  let left = 0
  let rowTop = top
  let bottom = top
  cells.forEach((words, i) => {
    const feature = features[i]
    const inset = feature ? indent : 0
    const room = inset + textWidth(words, frame.small)
    if (left > 0 && left + room > width) {
      left = 0
      rowTop = bottom
    }
    const at = [x + left + half + 1, rowTop + frame.line / 2] as const
    const isCounted = feature?.isCounted(estimate) ?? true
    const set = setParagraph(words, {
      x: x + left + inset,
      top: rowTop,
      width: width - left - inset,
      size: frame.small,
      line: frame.line,
      tone: isCounted ? 'ink' : 'ink-2',
      strong: isCounted && feature !== undefined,
    })
    texts.push(...set.texts)
    bottom = Math.max(bottom, set.bottom)
    if (feature) marks.push({ shapes: [isCounted ? tickAt(at) : strokeAt(at)] })
    left += room + gap
  })
  return { marks, texts, bottom }
}

type Point = readonly [number, number]

const tickAt = ([x, y]: Point): Shape => ({
  shape: 'path',
  d: `M${x - half},${y}L${x - 1.5},${y + 3.5}L${x + half},${y - half}`,
  box: { x: x - half, y: y - half, width: 2 * half, height: 2 * half },
  tone: 'ink',
  weight: 2,
})

const strokeAt = ([x, y]: Point): Shape => ({
  shape: 'line',
  from: [x - half, y],
  to: [x + half, y],
  tone: 'ink-2',
  weight: 1.5,
})

const half = 4.5 // px, of a tick and of a stroke
const indent = 16 // px from the left of a cell to its words
const gap = 14 // px between cells
