import { openReach } from './quantity-mark.ts'
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
    if (opens) {
      const from = opens === 'left' ? left : right
      const tip = opens === 'left' ? from - openReach : from + openReach
      shapes.push(line(from, tip), { shape: 'arrow', at: [tip, y], toward: opens, tone })
    }
    return shapes.length > 0 ? [{ shapes }] : []
  })
}

const under = 7 // px under the bar
const reach = 4 // px of a whisker, up and down
const leastSeen = 2 // px

/** Height of the strip that bounds take under a bar, px. */
export const boundsHeight = 14
