import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import { lightPalette } from '../../charts/scene/tone.ts'
import { wrapText } from '../../charts/scene/wrap-text.ts'
import { socialSize, type SocialCard } from '../../exports/structured/social-card.ts'
import type { Status } from '../../model/status.ts'

const padding = 72 // px
const { width, height } = socialSize
const inner = width - 2 * padding
const sizes = [60, 52, 44, 36] // px of the words, the largest that fits
const mostLines = 5
const sans = 'Source Sans 3'

/** The picture of a page where it is shared, in the site's own type: status in word and shape, then the words. */
export function drawCard({ status, standing, words, foot }: SocialCard, siteName: string): string {
  const ink = status ? lightPalette[status] : lightPalette['ink-2']
  const { size, lines } = fitted(words)
  const left = status ? padding + 56 : padding
  const top = 210
  return toHtml(
    s(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
      [
        s('rect', { width, height, fill: lightPalette.paper }),
        s('rect', { width: 16, height, fill: ink }),
        ...(status
          ? [s('g', { transform: `translate(${padding + 18} 126)` }, shapeOf(status, ink))]
          : []),
        text(firstLine(standing, inner - 56, 34), {
          x: left,
          y: 138,
          size: 34,
          fill: ink,
        }),
        ...lines.map((line, i) =>
          text(line, {
            x: padding,
            y: top + size * 0.8 + i * size * 1.22,
            size,
            fill: lightPalette.ink,
            family: 'Source Serif 4',
          }),
        ),
        text(siteName, { x: padding, y: height - 62, size: 28, fill: lightPalette.ink }),
        text(firstLine(foot, inner * 0.62, 24), {
          x: width - padding,
          y: height - 62,
          size: 24,
          fill: lightPalette['ink-2'],
          weight: 400,
          anchor: 'end',
        }),
      ],
    ),
    { space: 'svg', closeEmptyElements: true },
  )
}

const wider = 1.1 // semibold letters against the ones that are measured

/** The first line of a text, with an ellipsis where there are more. */
function firstLine(words: string, width: number, size: number): string {
  const [first = '', ...rest] = wrapText(words, width, size * wider)
  return rest.length > 0 ? `${first} …` : first
}

/** The words at the largest size at which they fit; what does not fit at the smallest ends in an ellipsis. */
function fitted(words: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes) {
    const lines = wrapText(words, inner, size * wider)
    if (lines.length * size * 1.22 <= 300) return { size, lines }
  }
  const size = sizes.at(-1) ?? 36
  const lines = wrapText(words, inner, size * wider)
  const kept = lines.slice(0, mostLines)
  return { size, lines: [...kept.slice(0, -1), `${kept.at(-1)?.replace(/\s\S*$/, '') ?? ''} …`] }
}

type Setting = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly family?: string
  readonly weight?: 400 | 600
  readonly anchor?: 'start' | 'end'
}

const text = (
  words: string,
  { x, y, size, fill, family = sans, weight = 600, anchor = 'start' }: Setting,
): ElementContent =>
  s(
    'text',
    { x, y, fontSize: size, fill, fontFamily: family, fontWeight: weight, textAnchor: anchor },
    words,
  )

/** The mark that a status has in charts, 32 px wide round the origin. */
function shapeOf(status: Status, ink: string): ElementContent[] {
  const line = { fill: 'none', stroke: ink, strokeWidth: 4 }
  switch (status) {
    case 'fact':
      return [s('circle', { r: 15, fill: ink })]
    case 'attributed':
      return [s('rect', { x: -13, y: -13, width: 26, height: 26, ...line })]
    case 'estimate':
      return [s('circle', { r: 14, ...line, strokeDasharray: '9 5' })]
    case 'disputed':
      return [s('path', { d: 'M-15-6H15M-15 6H15M8-16-8 16', ...line })]
    case 'speculation':
      return [s('circle', { r: 14, ...line, strokeDasharray: '0 8', strokeLinecap: 'round' })]
    case 'error':
      return [s('path', { d: 'M-12-12 12 12M-12 12 12-12', ...line })]
    default:
      return status satisfies never
  }
}
