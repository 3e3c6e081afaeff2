import { bytesOf, colourOf, mostColours, type Indexed } from './indexed-png.ts'
import type { TextLine } from './text-line.ts'
import { wordMask, type WordMask } from './word-masks.ts'

type Picture = Indexed & { readonly colours: number[] }

/**
 * A drawing with lines of text over it: word by word, each at whole pixels, since drawing letters is what takes long, and
 * most words were drawn before. Undefined where that takes more colours than a list holds.
 */
export function setLines(ground: Indexed, lines: readonly TextLine[]): Indexed | undefined {
  const picture = { ...ground, rows: Buffer.from(ground.rows), colours: [...ground.colours] }
  const inks = new Map<string, Ink>()
  for (const { text, x, y, fill, anchor, ...style } of lines) {
    const words = text.split(' ').map((word) => wordMask(word, style))
    const ink = inks.get(fill) ?? new Ink(fill, picture.colours)
    inks.set(fill, ink)
    let at = anchor === 'end' ? x - widthOf(words) : x
    for (const word of words) {
      print(picture, word, { x: Math.round(at) + word.left, y: Math.round(y) + word.top }, ink)
      at += word.advance
    }
  }
  return picture.colours.length > mostColours ? undefined : picture
}

const widthOf = (words: readonly WordMask[]): number =>
  words.reduce((sum, { advance, end }, i) => sum + (i < words.length - 1 ? advance : end), 0)

/** Lays a word over a picture; what lies beyond its edges is cut off. */
function print({ rows, width, height }: Picture, word: WordMask, at: Point, ink: Ink): void {
  const [fromX, fromY] = [Math.max(0, -at.x), Math.max(0, -at.y)]
  const [toX, toY] = [Math.min(word.width, width - at.x), Math.min(word.height, height - at.y)]
  let [below, shades] = [-1, ink.over(0)]
  for (let y = fromY; y < toY; y += 1) {
    const line = (at.y + y) * (width + 1) + 1 + at.x
    for (let x = fromX; x < toX; x += 1) {
      const cover = word.cover[y * word.width + x] ?? 0
      if (cover === 0) continue
      const under = rows[line + x] ?? 0
      if (under !== below) [below, shades] = [under, ink.over(under)]
      const shade = shades[cover] ?? notYet
      rows[line + x] = shade === notYet ? ink.mix(under, cover) : shade
    }
  }
}

type Point = { readonly x: number; readonly y: number }

const notYet = -1

/** A colour over the others of a list, to which what it shows as is added. */
class Ink {
  readonly #bytes: readonly number[]
  readonly #colours: number[]
  readonly #shades: Int32Array[] = [] // by the place of what lies below

  constructor(fill: string, colours: number[]) {
    this.#bytes = (fill.match(/[\da-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16))
    this.#colours = colours
  }

  /** The places in the list of what was mixed with the colour at another, by how much of it is covered, of 255. */
  over(below: number): Int32Array {
    return (this.#shades[below] ??= new Int32Array(256).fill(notYet))
  }

  /** The place in the list of what is seen where so much of the colour at another is covered. */
  mix(below: number, cover: number): number {
    const mixed = colourOf(
      bytesOf(this.#colours[below] ?? 0).map((byte, i) =>
        Math.round((byte * (255 - cover) + (this.#bytes[i] ?? 0) * cover) / 255),
      ),
    )
    const found = this.#colours.indexOf(mixed)
    const place = found < 0 ? this.#colours.push(mixed) - 1 : found
    this.over(below)[cover] = place
    return place
  }
}
