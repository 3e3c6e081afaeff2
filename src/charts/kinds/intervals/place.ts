import type { Estimate } from '../../../model/estimate.ts'
import { intervalOf } from '../../../model/quantity.ts'
import type { Records } from '../../../model/records.ts'
import { statusFaces } from '../../../model/status.ts'
import { sayLabel } from '../../../say/estimate.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { statusWord } from '../../../say/status.ts'
import { standingOf } from '../../data/origins.ts'
import type { Story } from '../../data/story.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { openReach } from '../../scene/open-end.ts'
import { markSizes, quantityMark } from '../../scene/quantity-mark.ts'
import type { Scene, SceneMark, SceneText } from '../../scene/scene.ts'
import { setRuns } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { placeDomainOf, sayScale, showsZero, valueScale } from '../../scene/value-scale.ts'
import { sayIntervals } from './levels.ts'

export type IntervalsOptions = Story & {
  readonly frame: Frame
  readonly kind: 'linear' | 'log'
  readonly reason: string | undefined
  readonly records: Records
}

/**
 * Estimates in the order of the figure, a row each: a mark where a point was published, whiskers at the ends
 * of its interval. What is not told of is smaller and grey.
 */
export function placeIntervals(
  estimates: readonly Estimate[],
  { frame, kind, reason, records, emphasis, annotations }: IntervalsOptions,
): Scene {
  const isNarrow = frame.name === 'narrow'
  const column = isNarrow ? frame.width : Math.round(frame.width * 0.36)
  const plot = [isNarrow ? plotPad : column + 14 + plotPad, frame.width - plotPad] as const
  const quantities = estimates.flatMap(({ quantity }) => quantity ?? [])
  const { domain, isOffZero } = placeDomainOf(
    quantities.flatMap((q) => [...intervalOf(q)]),
    kind,
  )
  const scale = valueScale({
    ...{ kind, domain, range: plot, unit: quantities[0] ?? '', size: frame.small },
    within: [plot[0] - plotPad, frame.width],
  })
  const head = setRemark(
    [
      sayIntervals(
        estimates.map(({ label, quantity }) => ({ label, quantities: quantity ? [quantity] : [] })),
      ),
      sayScale(kind, { isOffZero: isOffZero && !showsZero(scale), reason }),
    ]
      .filter(Boolean)
      .join(' '),
    { top: 0, frame },
  )
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  const spans: (readonly [number, number])[] = []
  const axisTop = head.bottom + 4
  let top = axisTop + axisHeight(frame)
  for (const estimate of estimates) {
    const { id, quantity, claim } = estimate
    const isTold = emphasis.length === 0 || emphasis.includes(id)
    const size = emphasis.length === 0 ? 'plain' : isTold ? 'lead' : 'quiet'
    const status = standingOf(estimate, records)
    const tone = isTold ? 'ink' : 'ink-2'
    const words = setRuns(
      [
        { text: sayLabel(estimate), tone, strong: isTold },
        ...(quantity ? [{ text: sayQuantity(quantity), tone } as const] : []),
        {
          text: `${statusFaces[status].glyph}\u00a0${statusWord(status)}`,
          tone: isTold ? status : tone,
        },
      ],
      {
        ...{ x: 0, top: top + rowPad, width: column, line: frame.line, claim },
        size: size === 'lead' ? frame.body : frame.small,
      },
    )
    const asides = annotations.flatMap(({ at, text }) => (at[0] === id ? [text] : []))
    const aside = setParagraph(asides.join(' '), {
      ...{ x: 0, top: words.bottom, width: column, line: frame.line },
      size: frame.small,
      tone: 'ink',
    })
    const plotTop = isNarrow ? aside.bottom : top + rowPad
    const y = plotTop + rowHeight / 2
    if (quantity) {
      const { shapes } = quantityMark({
        ...{ quantity, drawn: 'counted', status, x: scale.x, zero: undefined, y },
        tone: isTold ? status : tone,
        leftEdge: plot[0] - openReach,
        size: markSizes[size],
      })
      marks.push({ shapes, claim, status })
      spans.push([plotTop, plotTop + rowHeight])
    }
    texts.push(...words.texts, ...aside.texts)
    top = Math.max(aside.bottom, quantity ? plotTop + rowHeight : 0) + rowPad
  }
  const axis = placeAxis(scale, {
    ...{ frame, top: axisTop, words: texts },
    spans: isNarrow || spans.length === 0 ? spans : [[axisTop + axisHeight(frame), top]],
  })
  return {
    width: frame.width,
    height: top + 4,
    guides: axis.guides,
    marks,
    texts: [...head.texts, ...axis.texts, ...texts],
  }
}

const plotPad = 20 // px at the ends of the axis, for an open end
const rowPad = 5 // px
const rowHeight = 22 // px, of a row's marks
