import { statusFaces } from '../../model/status.ts'
import { setParagraph } from '../paragraph.ts'
import { capital } from '../say-words.ts'
import type { SceneText } from '../scene.ts'
import type { Frame } from '../sizes.ts'
import { textWidth } from '../text-width.ts'
import type { Strip } from './strip.ts'

export type StripOptions = {
  readonly top: number
  readonly width: number
  readonly frame: Frame
  readonly claim: string | undefined
}

/** Sets a strip: name in bold, then glyph and words of status and measure, then scope and period. */
export function placeStrip(
  strip: Strip,
  { top, width, frame, claim }: StripOptions,
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const style = { x: 0, width, line: frame.line, claim }
  const name = setParagraph(strip.name, {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const glyph = `${statusFaces[strip.status].glyph} `
  const indent = textWidth(glyph, frame.small)
  const small = { ...style, size: frame.small }
  const sign = setParagraph(glyph.trim(), {
    ...small,
    top: name.bottom,
    tone: strip.status,
    strong: true,
  })
  const counts = setParagraph(capital(strip.counts), {
    ...small,
    x: indent,
    width: width - indent,
    top: name.bottom,
    tone: 'ink',
  })
  const rest =
    frame.name === 'narrow'
      ? [`${capital(strip.scope)} · ${strip.period}`]
      : [capital(strip.scope), capital(strip.period)]
  const lines: SceneText[] = []
  let bottom = counts.bottom
  for (const words of rest) {
    const line = setParagraph(words, { ...small, top: bottom, tone: 'ink-2' })
    lines.push(...line.texts)
    bottom = line.bottom
  }
  return { texts: [...name.texts, ...sign.texts, ...counts.texts, ...lines], bottom }
}
