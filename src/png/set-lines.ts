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
  for (let y = fromY; y < toY; y += 1) {
    const line = (at.y + y) * (width + 1) + 1 + at.x
    for (let x = fromX; x < toX; x += 1) {
      const cover = word.cover[y * word.width + x] ?? 0
      if (cover > 0) rows[line + x] = ink.over(rows[line + x] ?? 0, cover)
    }
  }
}

type Point = { readonly x: number; readonly y: number }

const notYet = -1

/** A colour over the others of a list, to which what it shows as is added. */
class Ink {
  readonly #bytes: readonly number[]
  readonly #colours: number[]
  readonly #known: Int32Array[] = [] // by the place of what lies below, and how much of it is covered

  constructor(fill: string, colours: number[]) {
    this.#bytes = (fill.match(/[\da-f]{2}/gi) ?? []).map((byte) => Number.parseInt(byte, 16))
    this.#colours = colours
  }

  /** The place in the list of what is seen where this ink covers so much, of 255, of the colour at another. */
  over(below: number, cover: number): number {
    const shades = (this.#known[below] ??= new Int32Array(256).fill(notYet))
    const known = shades[cover] ?? notYet
    if (known !== notYet) return known
    const under = bytesOf(this.#colours[below] ?? 0)
    const mixed = colourOf(
      under.map((byte, i) =>
        Math.round((byte * (255 - cover) + (this.#bytes[i] ?? 0) * cover) / 255),
      ),
    )
    const found = this.#colours.indexOf(mixed)
    const place = found < 0 ? this.#colours.push(mixed) - 1 : found
    shades[cover] = place
    return place
  }
}
