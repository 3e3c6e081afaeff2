import type { Records } from '../../../model/records.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { statusOf } from '../../data/lookup.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { SceneMark, SceneText, Shape } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { ValueScale } from '../../scene/value-scale.ts'
import { latestOf, replacedOf, type Revision } from './revisions.ts'
import { sayReplaced } from './say-revision.ts'
import { joints, valueMark } from './value-mark.ts'

/** Where the columns of a row begin and how wide they are, px. */
export type Columns = {
  readonly year: number
  readonly name: number
  readonly nameWidth: number
  readonly value: number
  readonly valueWidth: number
  readonly plot: number
}

export type RowOptions = {
  readonly top: number
  readonly columns: Columns
  readonly frame: Frame
  readonly scale: ValueScale
  readonly records: Records
}

/** A row where it stands; `plot` is its stretch of the plot in the narrow drawing, px. */
export type PlacedRow = {
  readonly guides: readonly Shape[]
  readonly mark: SceneMark
  readonly texts: readonly SceneText[]
  readonly plot: readonly [number, number]
  readonly bottom: number
}

/** One publisher's values of a period: the last one, and those it replaced. */
export function placeRow(revision: Revision, options: RowOptions): PlacedRow {
  const { top, columns, frame, scale, records } = options
  const latest = latestOf(revision)
  const { claim } = latest.series
  const words = setWords(revision, options)
  const plotTop = frame.name !== 'narrow' ? top : words.bottom
  const y = plotTop + (frame.name !== 'narrow' ? frame.line : plotHeight) / 2
  const plotBottom = plotTop + (frame.name !== 'narrow' ? frame.line : plotHeight)
  const replaced = replacedOf(revision)
  return {
    guides: [
      {
        shape: 'line',
        from: [columns.plot, y],
        to: [frame.width, y],
        tone: 'rule',
        weight: 1,
      },
    ],
    mark: {
      shapes: [
        ...joints(
          [...replaced, latest].map(({ quantity }) => quantity),
          { y, x: scale.x },
        ),
        ...replaced.flatMap(({ quantity }) =>
          valueMark(quantity, { y, x: scale.x, isLast: false }),
        ),
        ...valueMark(latest.quantity, { y, x: scale.x, isLast: true }),
      ],
      claim,
      status: statusOf(latest.series, records),
    },
    texts: words.texts,
    plot: [plotTop, plotBottom + 2],
    bottom: Math.max(words.bottom, plotBottom) + (frame.name !== 'narrow' ? 2 : 6),
  }
}

/** Publisher, then its value in bold, then under it what the value replaced. */
function setWords(
  revision: Revision,
  { top, columns, frame }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const { claim, quantity } = { ...latestOf(revision).series, ...latestOf(revision) }
  const style = { size: frame.small, line: frame.line, claim } as const
  const name = setParagraph(revision.publisher, {
    ...style,
    x: columns.name,
    width: columns.nameWidth,
    top,
    tone: 'ink',
  })
  const value = setParagraph(sayQuantity(quantity), {
    ...style,
    x: columns.value,
    width: columns.valueWidth,
    top,
    tone: 'ink',
    strong: replacedOf(revision).length > 0,
  })
  const before = setParagraph(sayReplaced(revision), {
    ...style,
    x: columns.value,
    width: columns.valueWidth,
    top: value.bottom,
    tone: 'ink-2',
  })
  return {
    texts: [...name.texts, ...value.texts, ...before.texts],
    bottom: Math.max(name.bottom, before.bottom),
  }
}

const plotHeight = 14 // px, of a narrow row's marks
