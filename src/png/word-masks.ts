import { readDrawing } from './render.ts'
import { textElement, type TextLine } from './text-line.ts'

/** A word as it is drawn: the stretches of rows that it covers; and how far on the next one starts. */
export type WordMask = {
  /** Of each stretch, row by row: px from where the word starts, px from the baseline, and how many. */
  readonly stretches: Int16Array
  readonly cover: Uint8Array // of each pixel of them, how much, of 255
  readonly advance: number // px, with the space behind it
  readonly end: number // px to where the word ends, without that space
}

type Style = Pick<TextLine, 'size' | 'family' | 'weight'>

const kept = new Map<string, WordMask>()
const mostKept = 4_000 // of some kilobytes each: a few tens of megabytes

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
  // Of a text the renderer says where its ink is, and no more: how far on the next word starts is read from a bar there.
  const picture = readDrawing(set(`${word} |`, style))
  const box = picture.getBBox()
  if (!box) throw new Error(`nothing was drawn of ${JSON.stringify(word)}`)
  const advance = box.x + box.width - bar.right
  const [left, top, bottom] = [Math.floor(box.x), Math.floor(box.y), Math.ceil(box.y + box.height)]
  const width = Math.max(0, Math.floor(advance + bar.left) - left)
  const [wide, height] = [Math.ceil(box.x + box.width) - left, bottom - top]
  picture.cropByBBox(Object.assign(box, { x: left, y: top, width: wide, height }))
  const { pixels } = picture.render()
  const [stretches, covers]: [number[], number[]] = [[], []]
  for (let y = 0; y < height; y += 1) {
    let long = 0
    for (let x = 0; x <= width; x += 1) {
      const cover = x < width ? (pixels[(y * wide + x) * 4 + 3] ?? 0) : 0
      if (cover > 0) {
        covers.push(cover)
        long += 1
      } else if (long > 0) {
        stretches.push(left + x - long, top + y, long)
        long = 0
      }
    }
  }
  return {
    stretches: Int16Array.from(stretches),
    cover: Uint8Array.from(covers),
    advance,
    end: advance - space,
  }
}

const set = (text: string, style: Style): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${textElement({ text, ...style, x: 0, y: 0, fill: '#000000', anchor: 'start' })}</svg>`

type Measures = {
  readonly bar: { readonly left: number; readonly right: number }
  readonly space: number
}

const measured = new Map<string, Measures>()

/** Where a bar has its ink, in pixels from where it starts, and how wide a space is. */
function measures(style: Style): Measures {
  const key = `${style.size} ${style.family} ${style.weight}`
  const known = measured.get(key)
  if (known) return known
  const [one, near, far] = ['|', '||', '| |'].map((bars) => {
    const box = readDrawing(set(bars, style)).getBBox()
    return { left: box?.x ?? 0, right: box ? box.x + box.width : 0 }
  })
  const found = {
    bar: one ?? { left: 0, right: 0 },
    space: (far?.right ?? 0) - (near?.right ?? 0),
  }
  measured.set(key, found)
  return found
}
