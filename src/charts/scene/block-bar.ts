import { areaMark, type AreaLook } from './area-mark.ts'
import type { Box } from './box.ts'
import { boundOfSum, setBounds, setSum, type Bound, type Sum } from './block-bounds.ts'
import { baselineIn } from './paragraph.ts'
import { placeLeaders, type Led } from './leaders.ts'
import type { Scene, SceneMark, SceneText } from './scene.ts'
import type { Frame } from './sizes.ts'
import { textWidth } from './text-width.ts'
import { unbroken } from './unbroken.ts'
import { wrapText } from './wrap-text.ts'

/** One part of a running bar, from one value to another. */
export type Block = {
  readonly from: number
  readonly to: number
  readonly look: AreaLook
  readonly claim?: string | undefined
  /** Lines that are written on it where they fit, and led out to where not; undefined leaves it unnamed. */
  readonly words?: readonly string[] | undefined
  /** What it is called where it has no room for its words. */
  readonly led?: string | undefined
  readonly strong?: boolean
  /** True where the first line is larger than the others. */
  readonly isHeaded?: boolean
  /** False where words that do not fit are left to the table. */
  readonly isLed?: boolean
  /** A part of it that counts something else, from its start: what was counted of what was aimed at. */
  readonly inner?:
    { readonly to: number; readonly look: AreaLook; readonly words: string } | undefined
  /** Ends that the published words leave open or apart. */
  readonly bound?: Bound | undefined
}

export type BlockBarOptions = {
  readonly blocks: readonly Block[]
  /** What else is led out to: rings after the end, the tail of small blocks. */
  readonly led: readonly Led[]
  readonly marks: (y: number) => readonly SceneMark[]
  /** What the blocks come to, where that is open or an interval. */
  readonly sum?: Sum | undefined
  readonly x: (value: number) => number
  readonly top: number
  readonly height: number
  readonly frame: Frame
}

/** A running bar: blocks end to end, true to length, the large ones named on the bar, the others by leaders. */
export function placeBlockBar({
  blocks,
  led,
  marks: marksAt,
  sum,
  x,
  top,
  height,
  frame,
}: BlockBarOptions): Pick<Scene, 'guides' | 'marks' | 'texts'> & {
  /** Where the bar itself begins, px. */
  readonly barTop: number
  readonly bottom: number
} {
  const within: SceneText[][] = blocks.map((block) => [
    ...(writeOn(block, { x, height, frame }) ?? []),
  ])
  const out = blocks.flatMap((block, i): readonly Led[] => {
    const { led, inner, from, claim, strong, isLed = true } = block
    return [
      ...(led && isLed && within[i]?.length === 0
        ? [{ x: middle(block, x), words: led, claim, strong }]
        : []),
      ...(inner && isLed
        ? [{ x: (x(from) + x(inner.to)) / 2, words: inner.words, claim, strong }]
        : []),
    ]
  })
  const leaders = placeLeaders([...out, ...led], { top, height, frame })
  const { barTop } = leaders
  const bounds = setBounds(
    blocks.flatMap(({ bound }) => {
      const own = bound && !(sum && saysAll(sum, bound)) ? bound : undefined
      // Under one of many blocks an open end hangs from nothing: words and table say it.
      return own && (blocks.length === 1 || own.low < own.high) ? [own] : []
    }),
    { x, top: barTop + height },
  )
  return {
    guides: leaders.guides,
    marks: [
      ...blocks.map(({ claim, look, ...block }): SceneMark => ({
        claim,
        status: look.status,
        shapes: areaMark(boxOf(block, { x, top: barTop, height }), look),
      })),
      ...blocks.flatMap(({ inner, from, claim }): readonly SceneMark[] =>
        inner
          ? [
              {
                claim,
                status: inner.look.status,
                shapes: areaMark(
                  boxOf(
                    { from, to: inner.to },
                    { x, top: barTop + innerInset, height: height - 2 * innerInset },
                  ),
                  inner.look,
                ),
              },
            ]
          : [],
      ),
      ...bounds,
      ...(sum ? setSum(sum, { x, top: barTop, height }) : []),
      ...marksAt(barTop + height / 2),
    ],
    texts: [
      ...within.flat().map((text) => ({ ...text, at: [text.at[0], text.at[1] + barTop] as const })),
      ...leaders.texts,
    ],
    barTop,
    bottom: leaders.bottom,
  }
}

/** True where a sum is that of one part, which need not be bounded twice. */
const saysAll = (sum: Sum, { low, high, opens }: Bound): boolean => {
  const whole = boundOfSum(sum)
  return low === whole.low && high === whole.high && opens === whole.opens && high === sum.end
}

type Place = {
  readonly x: (value: number) => number
  readonly top: number
  readonly height: number
}

/** The area of a block; neighbours keep a hairline between them, and no border adds to a length. */
function boxOf(
  { from, to }: { readonly from: number; readonly to: number },
  { x, top, height }: Place,
): Box {
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
  const width = end - start
  return {
    x: start,
    y: top,
    width: width > leastParted ? width - 1 : Math.max(width, hair),
    height,
  }
}

const middle = ({ from, to }: Block, x: (value: number) => number) => (x(from) + x(to)) / 2

/** Words on a block, from the top of its bar; undefined where they do not fit. */
function writeOn(
  { words, look, claim, from, to, inner, strong = false, isHeaded = false }: Block,
  { x, height, frame }: Omit<Place, 'top'> & { readonly frame: Frame },
): readonly SceneText[] | undefined {
  if (!words) return undefined
  const start = x(inner?.to ?? from) + (inner ? 2 : 0)
  const width = x(to) - start - 2 * inset
  const isHead = (i: number) => isHeaded && i === 0
  const sizeOf = (i: number) => (isHead(i) ? frame.finding.size : frame.body)
  const lines = words.flatMap((each, i) =>
    wrapText(each, Math.max(width, 1), sizeOf(i)).map((text) => ({
      ...{ text, size: sizeOf(i), strong: isHeaded ? isHead(i) : strong },
      line: isHead(i) ? frame.finding.line : frame.line,
    })),
  )
  const isWhole = words.every((each, i) =>
    unbroken(each).every((words) => textWidth(words, sizeOf(i)) <= width),
  )
  const room = lines.reduce((sum, { line }) => sum + line, 0)
  if (!isWhole || room > height - 4) return undefined
  const isSolid = look.drawn === 'counted' && ['fact', 'attributed'].includes(look.status)
  const isEmpty = look.drawn === 'aimed-at' && look.status !== 'disputed'
  let top = (height - room) / 2
  return lines.map(({ line, ...text }) => {
    const y = top + baselineIn(line, text.size)
    top += line
    return {
      ...text,
      at: [start + inset, y],
      anchor: 'start',
      tone: isSolid ? 'paper' : 'ink',
      claim,
      on: isSolid || isEmpty ? 'whole' : 'broken',
    }
  })
}

const inset = 8 // px from a block's ends to its words
const innerInset = 5 // px that a part of a block is lower than it, over and under
const leastParted = 3 // px: narrower blocks have no room for a line between them
const hair = 1 // px: the least that can be seen; the number says the rest
