import { statuses, type Status } from '../../model/status.ts'
import { statusWord } from '../../say/status.ts'
import { baselineIn } from './paragraph.ts'
import { statusMark } from './quantity-mark.ts'
import type { SceneMark, SceneText } from './scene.ts'
import type { Frame } from './sizes.ts'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'

export type MarkKeyOptions = {
  readonly top: number
  readonly frame: Frame
  /** How large the marks of the drawing are, px, and their ink. */
  readonly r: number
  readonly tone: Tone
}

/** What marks without words mean, firmest first; nothing where all of them mean the same. */
export function placeMarkKey(
  used: readonly Status[],
  { top, frame, r, tone }: MarkKeyOptions,
): {
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const shown = statuses.filter((status) => used.includes(status))
  if (shown.length < 2) return { marks: [], texts: [], bottom: top }
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  let [x, y] = [0, top]
  for (const status of shown) {
    const text = statusWord(status)
    const width = 2 * markRoom + textWidth(text, frame.small)
    if (x > 0 && x + width > frame.width) [x, y] = [0, y + frame.line]
    marks.push({ shapes: statusMark(status, [x + markRoom, y + frame.line / 2], { r, tone }) })
    texts.push({
      ...{ text, size: frame.small, anchor: 'start', tone: 'ink-2' },
      at: [x + 2 * markRoom, y + baselineIn(frame.line, frame.small)],
    })
    x += width + between
  }
  return { marks, texts, bottom: y + frame.line }
}

const markRoom = 9 // px to each side of the middle of a mark: the widest stands in brackets
const between = 8 // px
