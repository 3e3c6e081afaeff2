import { scaleLinear, scaleLog } from 'd3'
import { leastOf, mostOf } from '../../model/extremes.ts'
import type { UnitOf } from '../../model/quantity.ts'
import { besideUnit, sayTicks } from '../../say/ticks.ts'
import { textWidth } from './text-width.ts'
import { t } from '../../model/words.ts'

/** A scale from values to px, with the ticks that fit it. */
export type ValueScale = {
  readonly x: (value: number) => number
  readonly ticks: readonly ValueTick[]
}
export type ValueTick = {
  readonly value: number
  readonly x: number
  /** The number; with its unit on the last tick only. */
  readonly label: string
  /** Left edge of the label, px, so that labels stay inside the range and off each other. */
  readonly left: number
}

export type ValueScaleOptions = {
  readonly kind: 'linear' | 'log'
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
  /** Of a quantity, as its site declares it; or as it is named. */
  readonly unit: string | UnitOf
  /** Text size of tick labels, px. */
  readonly size: number
  /** Where labels have to stay, px; the range where not given. */
  readonly within?: readonly [number, number]
}

/**
 * The extent a scale has to show. A linear one always takes in zero, because length is read; a log one
 * spans the positive values and is a decade wide at least.
 */
export function domainOf(
  values: readonly number[],
  kind: 'linear' | 'log',
): readonly [number, number] {
  if (kind === 'log') {
    const positive = values.filter((value) => value > 0)
    if (positive.length === 0) return [1, 10]
    const low = 10 ** Math.floor(Math.log10(leastOf(positive)))
    return [low, Math.max(mostOf(positive), low * 10)]
  }
  const low = Math.min(0, leastOf(values))
  const high = Math.max(0, mostOf(values))
  return low === high ? [0, 1] : [low, high]
}

/**
 * The extent for marks whose place is read and not their length: it may begin off zero, where all values are
 * far from it and the reader is told.
 */
export function placeDomainOf(
  values: readonly number[],
  kind: 'linear' | 'log',
): { readonly domain: readonly [number, number]; readonly isOffZero: boolean } {
  const [low, high] = [leastOf(values), mostOf(values)]
  const room = (high - low) / 4
  const isFar = values.length > 0 && low !== high && (low > high / 2 || high < low / 2)
  if (kind === 'log' || !isFar) return { domain: domainOf(values, kind), isOffZero: false }
  return { domain: [low - room, high + room], isOffZero: true }
}

/** True where rounding to ticks has brought a scale to zero after all, as on a narrow drawing. */
export const showsZero = ({
  ticks,
}: {
  readonly ticks: readonly { readonly value: number }[]
}): boolean => ticks.some(({ value }) => value === 0)

/** What a reader is told of a scale on which values are not read from zero. */
export const sayScale = (
  kind: 'linear' | 'log',
  { isOffZero, reason }: { readonly isOffZero: boolean; readonly reason: string | undefined },
): string =>
  kind === 'log'
    ? `${[t('Logarithmic scale'), reason].filter(Boolean).join(': ')}.`
    : isOffZero
      ? t('The scale does not begin at zero.')
      : ''

/**
 * Builds a scale whose last label stands at what is largest or beyond it, so that no mark is longer than its axis;
 * values outside the domain are held at its ends.
 */
export function valueScale(options: ValueScaleOptions): ValueScale {
  const { kind, domain, range } = options
  for (const values of kind === 'log' ? powerTicks(domain) : roundTicks(domain)) {
    const [first, last] = [values[0] ?? domain[0], values.at(-1) ?? domain[1]]
    const x = plainScale(kind, [Math.min(first, domain[0]), Math.max(last, domain[1])], range)
    const ticks = placeTicks(values, x, options)
    if (ticks) return { x, ticks }
  }
  return { x: plainScale(kind, domain, range), ticks: [] }
}

/** A scale without ticks, from end to end of a range. */
export function plainScale(
  kind: 'linear' | 'log',
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const scale = (kind === 'log' ? scaleLog() : scaleLinear()).domain([...domain]).range([...range])
  const clamped = scale.clamp(true)
  return (value) => clamped(value)
}

/**
 * Round values from end to end of a domain and a little beyond it, the most first; every other one where all have no
 * room, before a rougher step would leave much of the scale empty; at last its ends alone.
 */
function roundTicks(domain: readonly [number, number]): readonly (readonly number[])[] {
  const [most = [], ...fewer] = [5, 4, 3, 2].map((count) =>
    scaleLinear()
      .domain([...domain])
      .nice(count)
      .ticks(count),
  )
  const isEnd = (value: number, i: number) => value === 0 || i === 0 || i === most.length - 1
  const [some = [], ...rough] = fewer
  const thinned = [most, some].flatMap((values) => everyOther(values))
  return [most, some, ...thinned, ...rough, most.filter(isEnd)]
}

/** Every other of some values, the first and the last among them; none where one of these or zero would fall out. */
function everyOther(values: readonly number[]): readonly (readonly number[])[] {
  const kept = values.filter((_, i) => i % 2 === 0)
  const isWhole = values.length % 2 === 1 && values.includes(0) === kept.includes(0)
  return isWhole ? [kept] : []
}

/** Powers of ten in a domain and one, two or five of them as its end, the most first. */
function powerTicks([low, high]: readonly [number, number]): readonly (readonly number[])[] {
  const power = 10 ** Math.floor(Math.log10(high) + 1e-9)
  const end = [1, 2, 5, 10].map((times) => times * power).find((value) => value >= high) ?? high
  return [5, 4, 3, 2, 1].flatMap((count) => {
    const powers = decades([low, high], count)
    return powers.at(-1) === end
      ? [powers]
      : [
          [...powers, end],
          [...powers.slice(0, -1), end],
        ]
  })
}

/** Labels for these values, or undefined where they would touch. The last one says the unit. */
function placeTicks(
  values: readonly number[],
  x: (value: number) => number,
  { unit, size, range, within = range }: ValueScaleOptions,
): readonly ValueTick[] | undefined {
  const said = sayTicks(values, unit)
  const ticks: ValueTick[] = []
  for (const [i, value] of values.entries()) {
    const number = said.numbers[i] ?? ''
    const isLast = i === values.length - 1
    const shown = isLast ? said.sign + number : number
    const behind = number === '1' ? said.one : said.short
    const label = isLast ? besideUnit(number, said, behind) : number
    const width = textWidth(label, size)
    const centred = x(value) - textWidth(shown, size) / 2 // the number stands over its line
    const left = Math.max(within[0], Math.min(centred, within[1] - width))
    const before = ticks.at(-1)
    if (
      left < within[0] ||
      (before && left < before.left + textWidth(before.label, size) + tickGap)
    )
      return undefined
    ticks.push({ value, x: x(value), label, left })
  }
  return ticks
}

const tickGap = 10 // px between tick labels, or two numbers read as one

/** Powers of ten inside a domain, thinned to at most `count` and its last one kept. */
export function decades([low, high]: readonly [number, number], count: number): readonly number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9)
  const last = Math.floor(Math.log10(high) + 1e-9)
  const step = Math.max(1, Math.ceil((last - first) / count))
  const powers: number[] = []
  for (let power = last; power >= first; power -= step) powers.unshift(10 ** power)
  return powers
}
