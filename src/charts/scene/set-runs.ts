import { baselineIn } from './paragraph.ts'
import type { SceneText } from './scene.ts'
import { textWidth } from './text-width.ts'
import { unbroken } from './unbroken.ts'
import { wrapText } from './wrap-text.ts'

/** A stretch of one paragraph in an ink and weight of its own. */
export type Run = Pick<SceneText, 'text' | 'tone' | 'strong'>

export type RunsOptions = Pick<SceneText, 'size' | 'claim'> & {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly line: number
}

/** Sets several runs as one paragraph, each going on in the line where the one before it ends. */
export function setRuns(
  runs: readonly Run[],
  { x, top, width, size, line, claim }: RunsOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const space = textWidth(' ', size)
  const texts: SceneText[] = []
  let row = 0
  let end = 0
  let begun = 0 // where what was set last begins
  for (const { text, ...style } of runs) {
    let open: { from: number; words: string } | undefined
    const close = () => {
      if (open)
        texts.push({
          ...style,
          text: open.words,
          at: [x + open.from, top + row * line + baselineIn(line, size)],
          size,
          anchor: 'start',
          claim,
        })
      open = undefined
    }
    for (const word of wrapWords(text, width, size)) {
      const wide = textWidth(word, size)
      const gap = end === 0 ? 0 : open ? space : runGap + slack * (end - begun)
      if (end > 0 && end + gap + wide > width) {
        close()
        row += 1
        end = 0
      }
      const from: number = end === 0 ? 0 : end + gap
      if (!open) begun = from
      open = open ? { ...open, words: `${open.words} ${word}` } : { from, words: word }
      end = from + wide
    }
    close()
  }
  return { texts, bottom: top + (end === 0 ? row : row + 1) * line }
}

/** The words of a text, with those together that belong together; what is wider than a line in pieces. */
const wrapWords = (text: string, width: number, size: number): readonly string[] =>
  unbroken(text).flatMap((words) => wrapText(words, width, size))

const runGap = 6 // px between two runs of a line
const slack = 0.05 // of the run before it: WebKit on Linux sets letters on whole pixels, and so wider
