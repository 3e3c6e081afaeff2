import { centralOf, intervalOf, type Quantity } from '../../../model/quantity.ts'
import { openSide } from '../../scene/quantity-mark.ts'
import type { Shape } from '../../scene/scene.ts'

type MarkOptions = { readonly y: number; readonly x: (value: number) => number }

/** A thin line from each value to the one that replaced it. */
export function joints(quantities: readonly Quantity[], { y, x }: MarkOptions): readonly Shape[] {
  return quantities.slice(1).flatMap((quantity, i) => {
    const before = quantities[i]
    if (!before) return []
    const [from, to] = [x(centralOf(before)), x(centralOf(quantity))]
    return [{ shape: 'line', from: [from, y], to: [to, y], tone: 'ink', weight: 1 }]
  })
}

/** A dot where a point was published, whiskers for an interval, an arrow on the side the words leave open. */
export function valueMark(
  quantity: Quantity,
  { y, x, isLast }: MarkOptions & { readonly isLast: boolean },
): readonly Shape[] {
  const [low, high] = intervalOf(quantity).map(x) as [number, number] // a pair stays a pair
  const tone = isLast ? 'ink' : 'ink-2'
  const opens = openSide(quantity)
  const tip = opens === 'left' ? Math.max(low - openLength, x(0)) : high + openLength
  const line = (from: number, to: number, weight: number): Shape => ({
    shape: 'line',
    from: [from, y],
    to: [to, y],
    tone,
    weight,
  })
  const cap = (at: number): Shape => ({
    shape: 'line',
    from: [at, y - 5],
    to: [at, y + 5],
    tone,
    weight: 2,
  })
  return [
    ...(high - low >= 1 ? [line(low, high, 2), cap(low), cap(high)] : []),
    ...(opens
      ? [
          line(opens === 'left' ? low : high, tip, 2),
          { shape: 'arrow', at: [tip, y], toward: opens, tone } as const,
        ]
      : []),
    {
      shape: 'dot',
      at: [x(centralOf(quantity)), y],
      r: isLast ? 4 : 5.5, // a ring round a dot still shows where both stand at one place
      fill: isLast ? 'solid' : 'paper',
      tone,
    },
  ]
}

const openLength = 18 // px
