import { intervalOf, type Quantity } from '../../model/quantity.ts'
import { openEnd, openReach } from './open-end.ts'
import { openSide } from './quantity-mark.ts'
import type { SceneMark, Shape } from './scene.ts'
import type { Tone } from './tone.ts'

/** How far a value may lie from where its block ends, in values, and the side that is left open. */
export type Bound = {
  readonly low: number
  readonly high: number
  readonly opens: 'left' | 'right' | undefined
  readonly tone: Tone
}

/** Under a bar, in line with the ends they belong to: whiskers of intervals, arrows of open ends. */
export function setBounds(
  bounds: readonly Bound[],
  { x, top }: { readonly x: (value: number) => number; readonly top: number },
): readonly SceneMark[] {
  return bounds.flatMap(({ low, high, opens, tone }) => {
    const [left, right] = [x(low), x(high)]
    const y = top + under
    const line = (from: number, to: number): Shape => ({
      ...{ shape: 'line', from: [from, y], to: [to, y], tone, weight: 1.5 },
    })
    const cap = (at: number): Shape => ({
      ...{ shape: 'line', from: [at, y - reach], to: [at, y + reach], tone, weight: 1.5 },
    })
    const shapes: Shape[] = []
    if (right - left >= leastSeen)
      shapes.push(
        line(left, right),
        ...(opens === 'left' ? [] : [cap(left)]),
        ...(opens === 'right' ? [] : [cap(right)]),
      )
    if (opens)
      shapes.push(
        ...openEnd({ at: [opens === 'left' ? left : right, y], toward: opens, tone, weight: 1.5 }),
      )
    return shapes.length > 0 ? [{ shapes }] : []
  })
}

/** The sum of a running bar, and the value where the bar ends. */
export type Sum = { readonly quantity: Quantity; readonly end: number; readonly tone: Tone }

/** How far the values of a sum lie from its bar's end, and the side that is left open. */
export function boundOfSum({ quantity, end, tone }: Sum): Bound {
  const [low, high] = intervalOf(quantity)
  return {
    ...{ low: Math.max(0, Math.min(low, end)), high: Math.max(high, end) },
    ...{ opens: openSide(quantity), tone },
  }
}

/** True where a sum is open behind its bar: where the bar ends is all that was said of it. */
const opensBehind = (sum: Sum): boolean => {
  const { high, opens } = boundOfSum(sum)
  return opens === 'right' && high === sum.end
}

/** Room that a sum's open end takes behind its bar, px. */
export const sumRoom = (sum: Sum | undefined): number =>
  sum && opensBehind(sum) ? openReach + 4 : 0

/**
 * What a sum leaves open or apart: in line with its bar where the end of that is open, since the whole bar is what is
 * open and not its last part; else under the bar, as what a part leaves open is.
 */
export function setSum(
  sum: Sum,
  {
    x,
    top,
    height,
  }: { readonly x: (value: number) => number; readonly top: number; readonly height: number },
): readonly SceneMark[] {
  if (!opensBehind(sum)) return setBounds([boundOfSum(sum)], { x, top: top + height })
  const at = [x(sum.end), top + height / 2] as const
  return [{ shapes: openEnd({ at, toward: 'right', tone: sum.tone }) }]
}

const under = 7 // px under the bar
const reach = 4 // px of a whisker, up and down
const leastSeen = 2 // px

/** Height of the strip that bounds take under a bar, px. */
export const boundsHeight = 14
