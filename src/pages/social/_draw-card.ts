import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import { textWidth } from '../../charts/scene/text-width.ts'
import { lightPalette } from '../../charts/scene/tone.ts'
import { wrapText } from '../../charts/scene/wrap-text.ts'
import {
  sayStatusCount,
  socialSize,
  type SocialCard,
  type StatusCount,
} from '../../exports/structured/social-card.ts'
import { writeSvg } from '../../exports/writing/write-svg.ts'
import type { Request } from '../../png/draw.ts'
import type { TextLine } from '../../png/text-line.ts'
import { place, withoutProperties } from '../figures/_picture.ts'
import { shapeOf } from './_status-shape.ts'

const padding = 72 // px
const { width, height } = socialSize
const inner = width - 2 * padding
const sizes = [60, 52, 44, 36, 30] // px of the words, the largest that fits
const step = 1.22 // of the size, from line to line
const footLine = height - 62
const head = 56 // px above a figure and its words
const small = { size: 22, step: 28 } as const // px

/**
 * The picture of a page where it is shared, in the site's own type: status in word and shape, then the words; of a
 * figure its finding, and the drawing itself.
 */
export function drawCard(card: SocialCard, siteName: string, drawing?: Element): Request {
  const ink = card.status ? lightPalette[card.status] : lightPalette['ink-2']
  const parts: readonly Part[] = [
    s('rect', { width, height, fill: lightPalette.paper }),
    s('rect', { width: 16, height, fill: ink }),
    ...(drawing ? figureOf(card, drawing) : wordsOf(card)),
    line(siteName, { x: padding, y: footLine, size: 28, fill: lightPalette.ink }),
    ...(card.counts.length > 0 ? countsOf(card.counts) : footOf(card.foot)),
  ]
  const picture = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    parts.filter((part) => 'type' in part),
  )
  return {
    svg: writeSvg(withoutProperties(picture)),
    zoom: 1,
    lines: parts.filter((part) => 'text' in part),
  }
}

type Part = ElementContent | TextLine

function wordsOf({ status, standing, words }: SocialCard): Part[] {
  const ink = status ? lightPalette[status] : lightPalette['ink-2']
  const left = status ? padding + 56 : padding
  return [
    ...(status ? [shapeAt(status, padding + 18, 126)] : []),
    line(firstLine(standing, inner - 56, 34), { x: left, y: 138, size: 34, fill: ink }),
    ...set(fitted(words, { width: inner, height: 300 }), padding, 210),
  ]
}

/** Room for a figure: its finding above the drawing, or beside it, whichever lets the drawing be larger. */
const rooms = [
  { words: { x: padding, width: inner, height: 150 }, at: { x: padding, y: head + 170 } },
  {
    words: { x: padding, width: 336, height: footLine - 60 - head },
    at: { x: padding + 376, y: head },
  },
] as const

function figureOf({ words, standing }: SocialCard, drawing: Element): Part[] {
  const size = (name: 'width' | 'height') => Number(drawing.properties[name])
  const [above, beside] = rooms.map((room) => {
    const wide = width - padding - room.at.x
    const scale = Math.min(wide / size('width'), (footLine - 56 - room.at.y) / size('height'))
    return { ...room, wide, scale }
  })
  const room = above && beside && above.scale >= beside.scale ? above : beside
  if (!room) return []
  const { scale, at, wide } = room
  // In the middle of what is left over beside it.
  const x = at.x + (wide - size('width') * scale) / 2
  const about = inLines(standing, room.words.width, small.size)
  const left = room.words.height - about.length * small.step
  const fit = fitted(words, { width: room.words.width, height: left })
  const below = head + fit.lines.length * fit.size * step + small.step
  return [
    ...set(fit, room.words.x, head),
    ...about.map((words, i) =>
      line(words, {
        x: room.words.x,
        y: below + i * small.step,
        size: small.size,
        fill: lightPalette['ink-2'],
        weight: 400,
      }),
    ),
    place(drawing, x, at.y, scale),
  ]
}

type Fit = { readonly size: number; readonly lines: readonly string[] }

const set = ({ size, lines }: Fit, x: number, y: number): TextLine[] =>
  lines.map((words, i) =>
    line(words, {
      x,
      y: y + size * 0.8 + i * size * step,
      size,
      fill: lightPalette.ink,
      family: 'Source Serif 4',
    }),
  )

/** How many claims stand how firmly, each count with the shape of its status, flush right. */
function countsOf(counts: readonly StatusCount[]): Part[] {
  const widthAt = (size: number) =>
    counts.reduce((sum, each) => sum + textWidth(sayStatusCount(each), size * wider) + size * 2, 0)
  const size = [24, 22, 20, 18].find((each) => widthAt(each) <= inner * 0.72) ?? 16 // px
  let right = width - padding
  return counts.toReversed().flatMap((each) => {
    const words = sayStatusCount(each)
    const left = right - textWidth(words, size * wider)
    right = left - size * 2
    return [
      shapeAt(each.status, left - size * 0.8, footLine - size * 0.33, size / 42),
      line(words, { x: left, y: footLine, size, fill: lightPalette[each.status] }),
    ]
  })
}

const footOf = (foot: string): TextLine[] => [
  line(firstLine(foot, inner * 0.62, 24), {
    x: width - padding,
    y: footLine,
    size: 24,
    fill: lightPalette['ink-2'],
    weight: 400,
    anchor: 'end',
  }),
]

const shapeAt = (status: StatusCount['status'], x: number, y: number, scale = 1): ElementContent =>
  s(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale})` },
    shapeOf(status, lightPalette[status]),
  )

/** Lines that do not end between a number and what it counts. */
const inLines = (words: string, room: number, size: number): readonly string[] =>
  wrapText(words.replaceAll(/(?<=\d) (?=\p{L})/gu, '\u00a0'), room, size).map((line) =>
    line.replaceAll('\u00a0', ' '),
  )

const wider = 1.1 // semibold letters against the ones that are measured

/** The first line of a text, with an ellipsis where there are more. */
function firstLine(words: string, room: number, size: number): string {
  const [first = '', ...rest] = inLines(words, room, size * wider)
  return rest.length > 0 ? `${first} …` : first
}

/** The words at the largest size at which they fit; what does not fit at the smallest ends in an ellipsis. */
function fitted(words: string, room: { readonly width: number; readonly height: number }): Fit {
  for (const size of sizes) {
    const lines = inLines(words, room.width / wider, size)
    if (lines.length * size * step <= room.height) return { size, lines }
  }
  const size = sizes.at(-1) ?? 30
  const lines = inLines(words, room.width / wider, size)
  const kept = lines.slice(0, Math.floor(room.height / size / step))
  return { size, lines: [...kept.slice(0, -1), `${kept.at(-1)?.replace(/\s\S*$/, '') ?? ''} …`] }
}

type Setting = Pick<TextLine, 'x' | 'y' | 'size' | 'fill'> & Partial<TextLine>

const line = (text: string, setting: Setting): TextLine => ({
  family: 'Source Sans 3',
  weight: 600,
  anchor: 'start',
  ...setting,
  text,
})
