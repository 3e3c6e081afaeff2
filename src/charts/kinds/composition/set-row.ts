import { type Status, statusFaces } from '../../../model/status.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import { capital } from '../../../say/sentence.ts'
import type { SceneText } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'

/** The words of a row: name in bold, value behind its status glyph, what it counts, and a remark. */
export type RowWords = {
  readonly name: string
  readonly status: Status
  readonly value: string
  readonly counts: string
  readonly note: string | undefined
}
type RowOptions = {
  readonly top: number
  readonly width: number
  readonly frame: Frame
  readonly claim: string | undefined
}

/** Sets a row's words; what it counts follows the value in one line where both fit. */
export function setRow(
  words: RowWords,
  { top, width, frame, claim }: RowOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const style = { x: 0, width, line: frame.line, claim, size: frame.small }
  const name = setParagraph(words.name, {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const glyph = statusFaces[words.status].glyph
  const indent = textWidth(`${glyph} `, frame.small)
  const sign = setParagraph(glyph, { ...style, top: name.bottom, tone: words.status, strong: true })
  const beside = { ...style, x: indent, width: width - indent }
  const value = setParagraph(capital(words.value), {
    ...beside,
    top: name.bottom,
    tone: 'ink',
    strong: true,
  })
  let { bottom } = value
  const texts = [...name.texts, ...sign.texts, ...value.texts]
  for (const [line, tone] of [
    [words.counts, 'ink-2'],
    [words.note, 'ink'],
  ] as const) {
    if (!line) continue
    const used = textWidth(`${capital(words.value)}  `, frame.small)
    const fits =
      line === words.counts &&
      value.texts.length === 1 &&
      used + textWidth(line, frame.small) <= beside.width
    const set = setParagraph(
      line,
      fits
        ? { ...beside, x: indent + used, top: name.bottom, tone, width: beside.width - used }
        : { ...beside, top: bottom, tone },
    )
    texts.push(...set.texts)
    bottom = Math.max(bottom, set.bottom)
  }
  return { texts, bottom }
}
