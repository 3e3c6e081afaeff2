import { boundsHeight } from './block-bounds.ts'
import { baselineIn } from './paragraph.ts'
import type { SceneText, Shape } from './scene.ts'
import type { Frame } from './sizes.ts'
import { wrapText } from './wrap-text.ts'

/** Words for a point of a bar, `x` px, that has no room for them. */
export type Led = {
  readonly x: number
  readonly words: string
  /** Marks in line with the bar that the words are of, where they are not of a place on it: the leader ends at these. */
  readonly to?: { readonly from: number; readonly to: number; readonly reach: number }
  /** Stretches of the bar that the words are of together, px: each is bracketed on the side of the words. */
  readonly over?: readonly (readonly [number, number])[]
  readonly claim?: string | undefined
  readonly strong?: boolean | undefined
}

export type LeaderOptions = {
  /** Where the words over the bar may begin, px, and how high the bar is. */
  readonly top: number
  readonly height: number
  readonly frame: Frame
}

/**
 * Leads words out of a bar, each in rows of its own: those of the left half over it and to the right of their
 * leader, those of the right half under it and to the left. Nearest to the bar stands what is nearest to the middle
 * over it, and farthest from the edge under it, so that no leader runs through words.
 */
export function placeLeaders(
  led: readonly Led[],
  { top, height, frame }: LeaderOptions,
): {
  readonly guides: readonly Shape[]
  readonly texts: readonly SceneText[]
  readonly barTop: number
  readonly bottom: number
} {
  const isOver = ({ x }: Led) => leadsOver(x, frame)
  const over = led
    .filter(isOver)
    .sort((a, b) => a.x - b.x)
    .map((one) => setLed(one, frame.width - one.x - leaderGap, frame))
  const under = led
    .filter((one) => !isOver(one))
    .sort((a, b) => a.x - b.x)
    .map((one) => setLed(one, one.x - leaderGap, frame))
  const guides: Shape[] = []
  const texts: SceneText[] = []
  let at = top
  const overTops = over.map(({ lines }) => {
    const from = at
    at += lines.length * frame.line
    return from
  })
  const barTop = over.length > 0 ? at + air : at
  over.forEach((one, i) => {
    const from = overTops[i] ?? top
    texts.push(...linesOf(one, { x: one.led.x + leaderGap, top: from, anchor: 'start', frame }))
    guides.push(
      ...leader(one.led, { y: from + frame.line / 2, bar: barTop, towards: leaderGap, height }),
    )
  })
  at = barTop + height + boundsHeight
  for (const one of under) {
    texts.push(...linesOf(one, { x: one.led.x - leaderGap, top: at, anchor: 'end', frame }))
    guides.push(
      ...leader(one.led, {
        ...{ y: at + frame.line / 2, bar: barTop + height },
        ...{ towards: -leaderGap, height: -height },
      }),
    )
    at += one.lines.length * frame.line
  }
  return { guides, texts, barTop, bottom: at }
}

/** True where words for a point of a bar stand over it. */
export const leadsOver = (x: number, frame: Frame): boolean => x < frame.width / 2

type SetLed = { readonly led: Led; readonly lines: readonly string[] }

const setLed = (led: Led, width: number, frame: Frame): SetLed => ({
  led,
  lines: wrapText(led.words, width, frame.small),
})

type LineOptions = {
  readonly x: number
  readonly top: number
  readonly anchor: 'start' | 'end'
  readonly frame: Frame
}

const linesOf = (
  { led: { claim, strong = false }, lines }: SetLed,
  { x, top, anchor, frame }: LineOptions,
): readonly SceneText[] =>
  lines.map((text, i) => ({
    text,
    at: [x, top + i * frame.line + baselineIn(frame.line, frame.small)],
    size: frame.small,
    anchor,
    tone: strong ? 'ink' : 'ink-2',
    strong,
    claim,
  }))

type Leader = {
  /** Height of the words, edge of the bar that is nearer to them, and where the words are; px. */
  readonly y: number
  readonly bar: number
  readonly towards: number
  /** From that edge to the other one, px. */
  readonly height: number
}

/** Up or down to the height of the words, and a short way towards them: from the bar, or from a tie along marks in line with it. */
function leader({ x, to, over = [] }: Led, { y, bar, towards, height }: Leader): readonly Shape[] {
  const line = (a: readonly [number, number], b: readonly [number, number]): Shape => ({
    ...{ shape: 'line', from: a, to: b, tone: 'ink-2', weight: 1 },
  })
  const away = -Math.sign(height)
  const start = to ? bar + height / 2 + away * to.reach : bar + (over.length > 0 ? away * lift : 0)
  return [
    ...over.flatMap(([from, to]) => [
      line([from, start], [to, start]),
      line([from, bar + away], [from, start]),
      line([to, bar + away], [to, start]),
    ]),
    ...(to && to.to > to.from ? [line([to.from, start], [to.to, start])] : []),
    line([x, start], [x, y]),
    line([x, y], [x + towards / 2, y]),
  ]
}

/** From a leader to its words, px. */
export const leaderGap = 10
const air = 6 // px between words and the bar
const lift = 4 // px from the bar to a bracket
