import { overlaps } from './box.ts'
import { setParagraph } from './paragraph.ts'
import { boxOfText, type SceneMark, type SceneText, type Shape } from './scene.ts'
import type { Frame } from './sizes.ts'

/** A stretch of a horizontal axis, px, and what is said of it. */
export type Span = { readonly from: number; readonly to: number; readonly text: string }

/**
 * Stretches as lines between two ticks, the words of each in bold over its middle, or where stems come down beside
 * them; one under the other where words or lines would touch.
 */
export type BracketOptions = {
  readonly frame: Frame
  readonly top: number
  /** Where lines come down to the axis, px: no words stand in their way as far as there is room elsewhere. */
  readonly stems: readonly number[]
}

export function placeBrackets(
  spans: readonly Span[],
  { top, ...options }: BracketOptions,
): {
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
  readonly bottom: number
} {
  const marks: SceneMark[] = []
  const texts: SceneText[] = []
  let bottom = top
  for (const span of spans) {
    const first = setSpan(span, { ...options, top })
    const isFree = [...first.texts.map(boxOfText), first.cover].every(
      (box) =>
        !texts.some((text) => overlaps(box, boxOfText(text), 4)) &&
        !marks.some(({ shapes }) => shapes.some((s) => s.shape === 'line' && crosses(s, box))),
    )
    const set = isFree ? first : setSpan(span, { ...options, top: bottom })
    marks.push({ shapes: set.shapes })
    texts.push(...set.texts)
    bottom = Math.max(bottom, set.bottom)
  }
  return { marks, texts, bottom }
}

type Box = Parameters<typeof overlaps>[0]

const crosses = (line: Extract<Shape, { readonly shape: 'line' }>, box: Box) =>
  overlaps(
    {
      x: Math.min(line.from[0], line.to[0]),
      y: Math.min(line.from[1], line.to[1]),
      width: Math.abs(line.to[0] - line.from[0]),
      height: Math.abs(line.to[1] - line.from[1]),
    },
    box,
    4,
  )

function setSpan({ from, to, text }: Span, { frame, top, stems }: BracketOptions) {
  const words = setWords({ from, to, text }, { frame, top, stems })
  const foot = Math.max(...words.texts.map(boxOfText).map(({ y, height }) => y + height), top)
  const y = words.isBeside ? (top + words.bottom) / 2 : words.bottom + tickReach + 2
  const line = (a: readonly [number, number], b: readonly [number, number]): Shape => ({
    shape: 'line',
    from: a,
    to: b,
    tone: 'ink',
    weight: 2,
  })
  return {
    texts: words.texts,
    shapes: [
      line([from, y], [to, y]),
      line([from, y - tickReach], [from, y + tickReach]),
      line([to, y - tickReach], [to, y + tickReach]),
    ],
    cover: { x: from, y: y - tickReach, width: to - from, height: 2 * tickReach },
    bottom: Math.max(y + tickReach, foot) + 2,
  }
}

type Words = ReturnType<typeof setParagraph> & { readonly isBeside: boolean }

/** Over the middle where no stem is in the way; else between the two ends, else beside one of them. */
function setWords({ from, to, text }: Span, { frame, top, stems }: BracketOptions): Words {
  const style = { ...frame.finding, tone: 'ink', strong: true, top } as const
  const over = setOver({ from, to, text }, { frame, top, stems })
  const between = setParagraph(text, {
    ...{ ...style, x: (from + to) / 2, anchor: 'middle', width: Math.max(to - from - 2 * air, 1) },
  })
  const behind = setParagraph(text, {
    ...{ ...style, x: to + air, width: Math.max(frame.width - to - air, 1) },
  })
  const before = setParagraph(text, {
    ...{ ...style, x: from - air, anchor: 'end', width: Math.max(from - air, 1) },
  })
  const places = [
    { ...over, isBeside: false },
    { ...between, isBeside: false },
    { ...behind, isBeside: true },
    { ...before, isBeside: true },
  ]
  const isClear = ({ texts }: Words) =>
    texts.length <= mostLines &&
    texts.map(boxOfText).every(
      ({ x, width }) =>
        x >= 0 &&
        x + width <= frame.width &&
        // Less than the room that is asked for, since the ends are stems themselves.
        !stems.some((stem) => x - air / 2 < stem && stem < x + width + air / 2),
    )
  return places.find(isClear) ?? { ...over, isBeside: false }
}

function setOver({ from, to, text }: Span, { frame, top }: BracketOptions) {
  const width = Math.max(to - from, Math.min(leastWords, frame.width))
  const style = { ...frame.finding, tone: 'ink', strong: true } as const
  const widest = Math.max(
    0,
    ...setParagraph(text, { ...style, x: 0, top, width }).texts.map((t) => boxOfText(t).width),
  )
  const middle = Math.max(widest / 2, Math.min((from + to) / 2, frame.width - widest / 2))
  return setParagraph(text, { ...style, x: middle, anchor: 'middle', top, width })
}

const tickReach = 5 // px over and under a bracket's line
const leastWords = 260 // px that words may take over a short stretch
const air = 8 // px from a stem to words beside it
const mostLines = 3
