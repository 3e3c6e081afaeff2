import type { SceneText } from './scene.ts'
import { setRuns, type Run } from './set-runs.ts'
import type { Frame } from './sizes.ts'
import { boxOfText } from './scene.ts'

/** Words that belong to a point of a horizontal axis, `x` px, and stand over it. */
export type Callout = {
  readonly x: number
  /** What is said of it in the size of a finding, over the paragraphs. */
  readonly head?: readonly Run[] | undefined
  /** Paragraphs of runs, one under the other. */
  readonly lines: readonly (readonly Run[])[]
  readonly claim?: string | undefined
}

export type CalloutOptions = {
  readonly frame: Frame
  readonly top: number
  /** Left and right end of what the words may cover, px. */
  readonly within: readonly [number, number]
  /** Widest that a block of words may be, px. */
  readonly most: number
}

/** Where words stand, and from where down a stem may run to the point they belong to. */
export type PlacedCallouts = {
  readonly texts: readonly SceneText[]
  readonly stems: readonly { readonly x: number; readonly from: number }[]
  readonly bottom: number
}

/**
 * Sets each block of words over its point, to the right of it where there is room, in as few levels as
 * greed finds; of two orders the one in which fewer stems have to run through words.
 */
export function placeCallouts(
  callouts: readonly Callout[],
  options: CalloutOptions,
): PlacedCallouts {
  const blocks = callouts.map((callout) => setBlock(callout, options))
  const inOrder = [...blocks.keys()].sort((a, b) => (blocks[a]?.x ?? 0) - (blocks[b]?.x ?? 0))
  const [rising, falling] = [inOrder, [...inOrder].reverse()].map((order) =>
    levelsOf(blocks, order),
  ) as [readonly number[], readonly number[]] // two orders, two results
  const levels = crossings(blocks, rising) < crossings(blocks, falling) ? rising : falling
  const heights: number[] = []
  blocks.forEach(({ height }, i) => {
    const level = levels[i] ?? 0
    heights[level] = Math.max(heights[level] ?? 0, height)
  })
  const tops = heights.map((_, level) =>
    heights.slice(level + 1).reduce((top, height) => top + height + levelGap, options.top),
  )
  const bottom = heights.length === 0 ? options.top : (tops[0] ?? 0) + (heights[0] ?? 0)
  const placed = blocks.map(({ texts, height, x }, i) => {
    const level = levels[i] ?? 0
    const foot = (tops[level] ?? 0) + (heights[level] ?? 0)
    return {
      texts: texts.map((text) => ({
        ...text,
        at: [text.at[0], text.at[1] + foot - height] as const,
      })),
      stem: { x, from: foot + 2 },
    }
  })
  return {
    texts: placed.flatMap(({ texts }) => texts),
    stems: placed.map(({ stem }) => stem),
    bottom,
  }
}

/** A block set from its own top; `left` and `right` are what it covers, px. */
type Block = {
  readonly x: number
  readonly left: number
  readonly right: number
  readonly height: number
  readonly texts: readonly SceneText[]
}

function setBlock(
  { x, head, lines, claim }: Callout,
  { frame, within, most }: CalloutOptions,
): Block {
  const width = Math.min(most, within[1] - within[0])
  const set = (left: number) => {
    const texts: SceneText[] = []
    let top = 0
    const small = { size: frame.body, line: frame.line }
    const paragraphs = lines.map((runs) => ({ runs, ...small }))
    for (const { runs, ...style } of [
      ...(head ? [{ runs: head, ...frame.finding }] : []),
      ...paragraphs,
    ]) {
      const paragraph = setRuns(runs, { ...style, x: left, top, width, claim })
      texts.push(...paragraph.texts)
      top = paragraph.bottom
    }
    return { texts, height: top }
  }
  const { texts, height } = set(0)
  const wide = Math.max(0, ...texts.map((text) => boxOfText(text).x + boxOfText(text).width))
  const left = Math.max(within[0], Math.min(x - inset, within[1] - wide))
  return { x, left, right: left + wide, height, texts: set(left).texts }
}

/** A level for each block, 0 nearest to the axis: the lowest where it touches no other. */
function levelsOf(blocks: readonly Block[], order: readonly number[]): readonly number[] {
  const levels: number[] = []
  const placed: number[] = []
  for (const i of order) {
    const block = blocks[i]
    if (!block) continue
    const isInTheWay = (level: number) =>
      placed.some((j) => {
        const other = blocks[j]
        return other !== undefined && levels[j] === level && touches(block, other)
      })
    let level = 0
    while (isInTheWay(level)) level += 1
    levels[i] = level
    placed.push(i)
  }
  return levels
}

const touches = (a: Block, b: Block): boolean =>
  a.left < b.right + blockGap && b.left < a.right + blockGap

/** Stems that would run through the words of a lower level. */
function crossings(blocks: readonly Block[], levels: readonly number[]): number {
  return blocks.flatMap((block, i) =>
    blocks.filter(
      (other, j) =>
        (levels[j] ?? 0) < (levels[i] ?? 0) && other.left <= block.x && block.x <= other.right,
    ),
  ).length
}

const inset = 6 // px from the left edge of words to the point they belong to
const blockGap = 14 // px between two blocks of a level
const levelGap = 6 // px between levels
