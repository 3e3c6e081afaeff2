import type { Status } from '../../model/status.ts'
import { boxAround, grow, type Box } from './box.ts'
import { textWidth } from './text-width.ts'
import type { Tone } from './tone.ts'

type Point = readonly [number, number]

/** How a line is broken: `dashed` for an estimate, `dotted` for speculation, as in the prose. */
export type Dash = 'solid' | 'dashed' | 'dotted'

/**
 * How an area is filled: see `area-mark.ts`. `soft` lets a broken edge be seen, `tint` is a band between bounds,
 * `fade` goes from nothing at the left to full at the right.
 */
export type Fill =
  'solid' | 'soft' | 'outline' | 'half' | 'hatch' | 'outline-hatch' | 'tint' | 'fade'

/** The shapes a drawing is made of, as numbers; px, y downwards. */
export type Shape =
  | {
      readonly shape: 'line'
      readonly from: Point
      readonly to: Point
      readonly tone: Tone
      readonly weight: number
      readonly dash?: Dash
    }
  | {
      readonly shape: 'bar'
      readonly box: Box
      readonly fill: Fill
      readonly tone: Tone
      readonly dash?: Dash
    }
  /** A disc; `paper` makes it a ring, dashed where the value is unknown. */
  | {
      readonly shape: 'dot'
      readonly at: Point
      readonly r: number
      readonly fill: 'solid' | 'paper'
      readonly tone: Tone
      readonly dash?: Dash
    }
  | { readonly shape: 'square'; readonly at: Point; readonly r: number; readonly tone: Tone }
  | { readonly shape: 'cross'; readonly at: Point; readonly r: number; readonly tone: Tone }
  /** A ring struck through: a denial. */
  | { readonly shape: 'denial'; readonly at: Point; readonly r: number; readonly tone: Tone }
  /** The head of an arrow, whose tip is `at`: open where a value is, full where it leads to something. */
  | {
      readonly shape: 'arrow'
      readonly head: 'open' | 'full'
      readonly at: Point
      readonly toward: 'left' | 'right' | 'up' | 'down'
      readonly tone: Tone
    }
  /** Brackets that hold what is disputed, from `from` to `to` at one height. */
  | {
      readonly shape: 'brackets'
      readonly from: Point
      readonly to: Point
      readonly r: number
      readonly tone: Tone
    }
  /** A polyline or curve; `box` is what it covers. */
  | {
      readonly shape: 'path'
      readonly d: string
      readonly box: Box
      readonly tone: Tone
      readonly weight: number
      readonly dash?: Dash
      readonly fill?: 'none' | 'tint'
    }

/** What stands for one datum: its shapes and the claim it links to. */
export type SceneMark = {
  readonly shapes: readonly Shape[]
  readonly claim?: string | undefined
  readonly status?: Status | undefined
}

/** One line of text; `at` is its baseline at its anchor. */
export type SceneText = {
  readonly text: string
  readonly at: Point
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tone: Tone
  readonly strong?: boolean
  readonly claim?: string | undefined
  /** Set for words that stand on an area: one ink is their ground, and a pattern needs one under them. */
  readonly on?: 'whole' | 'broken' | undefined
}

/** A figure placed: everything in numbers, nothing left to decide. */
export type Scene = {
  readonly width: number
  readonly height: number
  /** Gridlines, rails and leaders; none runs through words. */
  readonly guides: readonly Shape[]
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
}

/** What a line of text covers, from the top of its capitals to the foot of its descenders. */
export function boxOfText({ text, at: [x, y], size, anchor }: SceneText): Box {
  const width = textWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - 0.76 * size, width, height: 0.98 * size }
}

/** What a shape covers, its stroke included. */
export function boxOfShape(shape: Shape): Box {
  switch (shape.shape) {
    case 'line':
      return grow(boxAround(shape.from, shape.to), shape.weight / 2)
    case 'bar':
      return shape.box
    case 'path':
      return grow(shape.box, shape.weight / 2)
    case 'dot':
    case 'square':
    case 'cross':
    case 'denial':
      return grow(boxAround(shape.at, shape.at), shape.r + 1)
    case 'arrow':
      return grow(boxAround(shape.at, shape.at), shape.head === 'full' ? fullHead : arrowSize)
    case 'brackets': {
      const { x, y, width, height } = boxAround(shape.from, shape.to)
      const up = shape.r + 1
      return { x: x - 1, y: y - up, width: width + 2, height: height + 2 * up }
    }
    default:
      return shape satisfies never
  }
}

/** From the tip of an open arrow head to its ends, px along each axis. */
export const arrowSize = 5
/** Length of a full one, px: what leads to it ends inside of it, or it would stand out at its tip. */
export const fullHead = 8
