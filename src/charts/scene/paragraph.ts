import type { SceneText } from './scene.ts'
import type { Frame } from './sizes.ts'
import { wrapText } from './wrap-text.ts'

/** Words to be set in lines, from the top of the first line at `x`, `top`; `width` is for wrapping. */
export type ParagraphOptions = Omit<SceneText, 'text' | 'at' | 'anchor'> & {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly line: number
  readonly anchor?: SceneText['anchor']
}

/** Sets a text in lines of at most `width` px; `bottom` is where the next paragraph may begin. */
export function setParagraph(
  text: string,
  { x, top, width, line, anchor = 'start', ...style }: ParagraphOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const lines = wrapText(text, width, style.size)
  return {
    texts: lines.map((words, i) => ({
      ...style,
      anchor,
      text: words,
      at: [x, top + i * line + baselineIn(line, style.size)] as const,
    })),
    bottom: top + lines.length * line,
  }
}

/** Small words over the whole width of a drawing: what stands at its head and at its foot. */
export const setRemark = (
  words: string,
  { top, frame }: { readonly top: number; readonly frame: Frame },
): ReturnType<typeof setParagraph> =>
  setParagraph(words, {
    x: 0,
    top,
    width: frame.width,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
  })

/** How far under the top of its line a baseline lies, px: text stands in the middle of its line. */
export function baselineIn(line: number, size: number): number {
  return (line - 0.98 * size) / 2 + 0.76 * size
}
