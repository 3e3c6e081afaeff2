import type { Records } from '../../../model/records.ts'
import { setParagraph, type ParagraphOptions } from '../../scene/paragraph.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { columnsOf, openRoom } from './estimates-scale.ts'
import type { OriginRow } from '../../data/origins.ts'
import { placeRepeats } from './place-repeats.ts'
import { placeStrip } from './place-strip.ts'
import { stripOf } from '../../data/strip.ts'

/** A row placed; `plotTop` is where its part of the plot begins, `bottom` where the row ends, px. */
export type PlacedRow = Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  readonly plotTop: number
  readonly bottom: number
}

/** A denial under the scale: strip, ring struck through, and words that say why it has no length. */
export function placeDenial(
  { origin, repeats }: OriginRow,
  {
    top,
    frame,
    records,
  }: { readonly top: number; readonly frame: Frame; readonly records: Records },
): PlacedRow {
  const columns = columnsOf(frame)
  const strip = placeStrip(stripOf(origin, records), {
    top,
    width: columns.strip,
    frame,
    claim: origin.claim,
    value: undefined,
  })
  const plotTop = frame.name === 'wide' ? top : strip.bottom + 2
  const y = plotTop + frame.line / 2
  const { status } = stripOf(origin, records)
  const x = columns.plot
  const words = setDenied({ x: x + 20, top: plotTop, frame, claim: origin.claim })
  const hanging = placeRepeats(repeats, {
    origin,
    x,
    from: y + 8,
    top: words.bottom + 2,
    left: x - openRoom,
    frame,
    records,
    scale: undefined,
  })
  return {
    guides: hanging.guides,
    marks: [
      {
        shapes: [{ shape: 'denial', at: [x, y], r: 6, tone: status }],
        claim: origin.claim,
        status,
      },
      ...hanging.marks,
    ],
    texts: [...strip.texts, ...words.texts, ...hanging.texts],
    plotTop,
    bottom: Math.max(strip.bottom, words.bottom, hanging.bottom),
  }
}

type DeniedOptions = Pick<ParagraphOptions, 'x' | 'top' | 'claim'> & { readonly frame: Frame }

const setDenied = ({ x, top, claim, frame }: DeniedOptions) =>
  setParagraph('denied: no quantity, so off the scale', {
    x,
    top,
    width: frame.width - x,
    size: frame.body,
    line: frame.line,
    tone: 'ink',
    claim,
  })
