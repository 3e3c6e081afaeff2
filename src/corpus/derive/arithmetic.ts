import { known, sum, type Known } from '../../model/known.ts'

/**
 * `a − b`: the less is known about how small `b` is, the less about how large the rest. Undefined where the
 * rest is open on both sides: of two floors the smaller says nothing about the difference.
 */
export function difference(a: Known, b: Known): Known | undefined {
  const rest = sum([a, negative(b)])
  return rest.low === -Infinity && rest.high === Infinity ? undefined : rest
}

const negative = (value: Known): Known => ({
  ...value,
  low: -value.high,
  high: -value.low,
  central: value.central === undefined ? undefined : -value.central,
  named: -value.named,
  lowStrict: value.highStrict,
  highStrict: value.lowStrict,
})

/**
 * `a ÷ b` times a factor, for `b` above zero; undefined where `b` may be zero or less. Two bounds open at the
 * same end err in the same direction, so their quotient is about that of the bounds.
 */
export function quotient(
  a: Known,
  b: Known,
  { factor = 1, unit = a.unit } = {},
): Known | undefined {
  const least = b.low === -Infinity ? 0 : b.low
  if (b.high <= 0 || (least <= 0 && b.low !== -Infinity)) return undefined
  if (a.high === Infinity && b.high === Infinity) return about((a.low / b.low) * factor, unit)
  if (a.low === -Infinity && b.low === -Infinity) return about((a.high / b.high) * factor, unit)
  const low =
    a.low === -Infinity || b.high === Infinity ? -Infinity : a.low / (a.low < 0 ? least : b.high)
  const high =
    a.high === Infinity || least === 0 ? Infinity : a.high / (a.high < 0 ? b.high : least)
  const isPoint = a.central !== undefined && b.central !== undefined
  return {
    about: a.about || b.about,
    central: isPoint ? (a.central / b.central) * factor : undefined,
    named: (a.named / b.named) * factor,
    low: low * factor,
    high: high * factor,
    lowStrict: a.lowStrict || b.highStrict,
    highStrict: a.highStrict || b.lowStrict,
    unit,
  }
}

const about = (central: number, unit: string): Known => known({ central, unit, qualifier: 'about' })
