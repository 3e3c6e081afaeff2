import { bytesOf, colourOf, mostColours, type Indexed } from './indexed-png.ts'
import type { TextLine } from './text-line.ts'
import { wordMask, type WordMask } from './word-masks.ts'

type Picture = Indexed & { readonly colours: number[] }

/**
 * A drawing with lines of text over it: word by word, each at whole pixels, since drawing letters is what takes long, and
 * most words were drawn before. Undefined where that takes more colours than a list holds. It lasts until the next one.
 */
export function setLines(ground: Indexed, lines: readonly TextLine[]): Indexed | undefined {
  const picture = { ...ground, rows: onSheet(ground.rows), colours: [...ground.colours] }
  const inks = new Map<string, Ink>()
  for (const { text, x, y, fill, anchor, ...style } of lines) {
    const words = text.split(' ').map((word) => wordMask(word, style))
    const ink = inks.get(fill) ?? new Ink(fill, picture.colours)
    inks.set(fill, ink)
    let at = anchor === 'end' ? x - widthOf(words) : x
    for (const word of words) {
      print(picture, word, { x: Math.round(at), y: Math.round(y) }, ink)
      at += word.advance
    }
  }
  return picture.colours.length > mostColours ? undefined : picture
}

let sheet = Buffer.alloc(0)

/** A copy of rows in the place of the last one: new memory for each takes as long as what is laid over it. */
function onSheet(rows: Buffer): Buffer {
  if (sheet.length !== rows.length) sheet = Buffer.alloc(rows.length)
  sheet.set(rows)
  return sheet
}

const widthOf = (words: readonly WordMask[]): number =>
  words.reduce((sum, { advance, end }, i) => sum + (i < words.length - 1 ? advance : end), 0)

/** Lays a word over a picture; what lies beyond its edges is cut off. */
function print({ rows, width, height }: Picture, word: WordMask, at: Point, ink: Ink): void {
  const { stretches, cover } = word
  // As plain as can be: a card has some 50,000 such pixels.
  let below = -1
  let shades = ink.over(0)
  let behind = 0
  for (let i = 0; i < stretches.length; i += 3) {
    const x = at.x + (stretches[i] ?? 0)
    const y = at.y + (stretches[i + 1] ?? 0)
    const first = behind
    behind += stretches[i + 2] ?? 0
    if (y < 0 || y >= height) continue
    const shift = y * (width + 1) + 1 + x - first // from a pixel of the word to one of the picture
    const end = Math.min(behind, first + width - x)
    for (let j = Math.max(first, first - x); j < end; j += 1) {
      const under = rows[shift + j] ?? 0
      if (under !== below) {
        below = under
        shades = ink.over(under)
      }
      const covered = cover[j] ?? 0
      const shade = shades[covered] ?? notYet
      rows[shift + j] = shade === notYet ? ink.mix(under, covered) : shade
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
