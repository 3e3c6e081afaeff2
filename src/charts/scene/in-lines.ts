import { baselineIn } from './paragraph.ts'
import { boxOfText, type SceneText } from './scene.ts'
import type { Frame } from './sizes.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** Words that would best stand at `x`, px: from there on, or with their middle there. */
export type InLine = Pick<SceneText, 'text' | 'tone' | 'strong' | 'claim'> & {
  readonly x: number
  readonly anchor: 'start' | 'middle'
}

export type LineOptions = {
  readonly frame: Frame
  readonly top: number
  /** Left and right end of what the words may cover, px. */
  readonly within: readonly [number, number]
  /** Lines there are; what finds no place in them is left to the caller. */
  readonly most: number
  /** Size of the words and from one line to the next, px: those of small words where not given. */
  readonly size?: number
  readonly line?: number
}

/** Sets words in lines as near to their places as they go, each in the first line with room for it. */
export function setInLines(
  words: readonly InLine[],
  { frame, top, within: [left, right], most, size = frame.small, line = frame.line }: LineOptions,
): {
  readonly texts: readonly SceneText[]
  readonly left: readonly InLine[]
  readonly bottom: number
} {
  const lines: SceneText[][] = []
  const over: InLine[] = []
  for (const { x, anchor, ...style } of words) {
    const pieces = wrapText(style.text, right - left, size)
    const set = (text: string): Omit<SceneText, 'at'> & { readonly from: number } => {
      const width = textWidth(text, size)
      const from = anchor === 'start' ? x : x - width / 2
      return {
        ...style,
        text,
        size,
        anchor: 'start',
        from: Math.max(left, Math.min(from, right - width)),
      }
    }
    const placed = pieces.map(set)
    const isFree = (first: number) =>
      placed.every(({ from, text }, i) =>
        (lines[first + i] ?? []).every((other) => {
          const box = boxOfText(other)
          const width = textWidth(text, size)
          return from >= box.x + box.width + gap || from + width + gap <= box.x
        }),
      )
    let first = 0
    while (first < most && !isFree(first)) first += 1
    if (first + placed.length > most) {
      over.push({ ...style, x, anchor })
      continue
    }
    placed.forEach(({ from, ...text }, i) => {
      const y = top + (first + i) * line + baselineIn(line, size)
      ;(lines[first + i] ??= []).push({ ...text, at: [from, y] })
    })
  }
  return { texts: lines.flat(), left: over, bottom: top + lines.length * line }
}

const gap = 10 // px between words of one line
