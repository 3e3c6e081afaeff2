import type { Estimate } from '../../../model/estimate.ts'
import { drawnOf, measuresOf } from '../../../model/measure.ts'
import { shortPeriod } from '../../../say/date.ts'
import { isolate } from '../../../say/isolate.ts'
import { capital } from '../../../say/sentence.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { SceneMark, SceneText } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'

/** One thing that a number may count, and whether a number says that it does. */
export type Feature = {
  readonly words: string
  readonly isCounted: (estimate: Estimate) => boolean
}

/**
 * What the emphasised numbers count, as their own records say it: each entry of a scope (or those that the figure
 * chooses), then each measure where the numbers differ in that: who counts both counts each.
 */
export function featuresOf(
  leads: readonly Estimate[],
  chosen: readonly string[],
): readonly Feature[] {
  const scopes = chosen.length > 0 ? chosen : [...new Set(leads.flatMap(({ scope }) => scope))]
  const differ = new Set(leads.map(({ measures }) => measures)).size > 1
  const measures = measuresOf(leads).filter(({ drawn }) => drawn !== 'both' && drawn !== 'denied')
  return [
    ...scopes.map((words) => ({
      words,
      isCounted: ({ scope }: Estimate) => scope.includes(words),
    })),
    ...(differ
      ? measures.map(({ id, words }) => ({
          words,
          isCounted: (estimate: Estimate) =>
            estimate.measures === id || drawnOf(estimate) === 'both',
        }))
      : []),
  ]
}

export type MatrixOptions = {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly frame: Frame
}

/**
 * One number's line of the matrix: a full dot for what it counts, a ring for what it does not, then its period. The
 * same words stand at the same places for each number, so that dots and rings are compared down the page.
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
    if (feature)
      marks.push({
        shapes: [
          {
            shape: 'dot',
            at: [x + left + radius + 1, rowTop + frame.line / 2],
            r: radius,
            fill: isCounted ? 'solid' : 'paper',
            tone: isCounted ? 'ink' : 'ink-2',
          },
        ],
      })
    left += room + gap
  })
  return { marks, texts, bottom }
}

const radius = 4 // px
const indent = 16 // px from the left of a cell to its words
const gap = 14 // px between cells
