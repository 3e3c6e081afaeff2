import { statusFaces } from '../../../model/status.ts'
import { setParagraph, type ParagraphOptions } from '../../scene/paragraph.ts'
import { capital } from '../../../say/sentence.ts'
import type { SceneText } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import type { Strip } from '../../data/strip.ts'

export type StripOptions = {
  readonly top: number
  readonly width: number
  readonly frame: Frame
  readonly claim: string | undefined
  /** The value in words, where the strip says it; else it stands beside its mark. */
  readonly value: string | undefined
}

/** Sets a strip: name in bold, then glyph and words of status and measure, then scope and period. */
export function placeStrip(
  strip: Strip,
  { top, width, frame, claim, value }: StripOptions,
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
  const counts = setCounts(strip, {
    ...small,
    x: indent,
    width: width - indent,
    top: name.bottom,
    value,
  })
  const both = [capital(strip.scope), strip.period].filter(Boolean).join(' · ')
  const fits = frame.name === 'narrow' || textWidth(both, frame.small) <= width
  const rest = fits ? [both] : [capital(strip.scope), capital(strip.period ?? '')]
  const lines: SceneText[] = []
  let bottom = counts.bottom
  for (const words of rest) {
    const line = setParagraph(words, { ...small, top: bottom, tone: 'ink-2' })
    lines.push(...line.texts)
    bottom = line.bottom
  }
  return { texts: [...name.texts, ...sign.texts, ...counts.texts, ...lines], bottom }
}

/** Value in bold and what it counts after it, in one line where both fit. */
function setCounts(
  strip: Strip,
  { value, ...style }: Omit<ParagraphOptions, 'tone'> & { readonly value: string | undefined },
): ReturnType<typeof setParagraph> {
  const counts = { ...style, tone: 'ink' } as const
  if (value === undefined) return setParagraph(capital(strip.counts), counts)
  const bold = setParagraph(value, { ...counts, strong: true })
  const used = textWidth(`${value}  `, style.size)
  const fits = bold.texts.length === 1 && used + textWidth(strip.counts, style.size) <= style.width
  const rest = fits
    ? setParagraph(strip.counts, { ...counts, x: style.x + used, width: style.width - used })
    : setParagraph(strip.counts, { ...counts, top: bold.bottom })
  return { texts: [...bold.texts, ...rest.texts], bottom: rest.bottom }
}
