import { read } from './render.ts'
import { textElement, type TextLine } from './text-line.ts'

/** A word as it is drawn: how much of each pixel it covers, of 255, row by row; and how far on the next one starts. */
export type WordMask = {
  readonly left: number // px from where the word starts
  readonly top: number // px from the baseline
  readonly width: number
  readonly height: number
  readonly cover: Uint8Array
  readonly advance: number // px, with the space behind it
  readonly end: number // px to where the word ends, without that space
}

type Style = Pick<TextLine, 'size' | 'family' | 'weight'>

const kept = new Map<string, WordMask>()
const mostKept = 20_000 // of some kilobytes each

/** A word in a size of a face. Words come again and again, so that each is drawn once. */
export function wordMask(word: string, { size, family, weight }: Style): WordMask {
  const key = `${size} ${family} ${weight} ${word}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size === mostKept) kept.clear()
  const mask = drawn(word, { size, family, weight })
  kept.set(key, mask)
  return mask
}

function drawn(word: string, style: Style): WordMask {
  const { bar, space } = measures(style)
  const advance = rightOf(`${word} |`, style) - bar
  const box = inkOf(word, style)
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)]
  const [width, height] = [Math.ceil(box.x + box.width) - left, Math.ceil(box.y + box.height) - top]
  const ends = { left, top, width, height, advance, end: advance - space }
  if (width === 0 || height === 0) return { ...ends, cover: new Uint8Array() }
  const { pixels } = read(set(word, style, { width, height, x: -left, y: -top })).render()
  return {
    ...ends,
    cover: Uint8Array.from({ length: width * height }, (_, i) => pixels[4 * i + 3] ?? 0),
  }
}

type Place = {
  readonly width: number
  readonly height: number
  readonly x: number
  readonly y: number
}

const set = (text: string, style: Style, { width, height, x, y }: Place): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${textElement({ text, ...style, x, y, fill: '#000000', anchor: 'start' })}</svg>`

/** Where a text has ink, in pixels from where it starts: nothing else is said of it by the renderer. */
const inkOf = (text: string, style: Style): Place =>
  read(set(text, style, { width: 9, height: 9, x: 0, y: 0 })).getBBox() ?? {
    width: 0,
    height: 0,
    x: 0,
    y: 0,
  }

function rightOf(text: string, style: Style): number {
  const { x, width } = inkOf(text, style)
  return x + width
}

const measured = new Map<string, { readonly bar: number; readonly space: number }>()

/** How far the ink of a bar reaches, by which the place of what follows a word is read, and how wide a space is. */
function measures(style: Style) {
  const key = `${style.size} ${style.family} ${style.weight}`
  const known = measured.get(key)
  if (known) return known
  const found = { bar: rightOf('|', style), space: rightOf('| |', style) - rightOf('||', style) }
  measured.set(key, found)
  return found
}
