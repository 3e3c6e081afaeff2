import { setParagraph } from './paragraph.ts'
import type { SceneText, Shape } from './scene.ts'
import type { Frame } from './sizes.ts'

export type TieOptions = {
  /** The point of the datum, px: the hairline comes down from `from` at `x`. */
  readonly x: number
  readonly from: number
  /** Where the first words begin, and the room they have from side to side. */
  readonly top: number
  readonly left: number
  readonly frame: Frame
}

/**
 * An author's words under their datum, tied to it by a hairline: to the right of it while there is comfortable
 * room, else on the roomier side.
 */
export function tieWords(
  words: readonly string[],
  { x, from, top, left, frame }: TieOptions,
): {
  readonly guides: readonly Shape[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const beside = besideStem({ x, left, frame })
  const texts: SceneText[] = []
  let bottom = top
  let end = from
  for (const text of words) {
    const set = setParagraph(text, {
      ...beside,
      top: bottom,
      size: frame.body,
      line: frame.line,
      tone: 'ink',
    })
    texts.push(...set.texts)
    end = bottom + frame.line - 4
    bottom = set.bottom
  }
  return {
    guides:
      words.length === 0
        ? []
        : [{ shape: 'line', from: [x, from], to: [x, end], tone: 'ink', weight: 1 }],
    texts,
    bottom,
  }
}

/** Where words stand beside an upright hairline. */
export function besideStem({ x, left, frame }: Pick<TieOptions, 'x' | 'left' | 'frame'>) {
  const right = { x: x + indent, anchor: 'start', width: frame.width - x - indent } as const
  const other = { x: x - indent, anchor: 'end', width: x - indent - left } as const
  return right.width >= Math.min(other.width, comfortable) ? right : other
}

const indent = 12 // px from the stem to the words
const comfortable = 220 // px: beyond this, words stay on the right
