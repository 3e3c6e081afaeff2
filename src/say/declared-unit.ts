import { unitScales, type UnitMeaning } from '../model/unit-meaning.ts'
import { sayNumber } from './number.ts'
import { currencySigns } from './unit.ts'
import { catalogueInUse, t } from '../model/words.ts'

/** A value in a unit that the site declares: `14.9 million deaths`, `1 death`, `$2 billion`, `3.1%`. */
export function sayInUnit(value: number, unit: UnitMeaning): string {
  const scale = scaleFor([value], unit)
  const amount = `${value < 0 ? '−' : ''}${signBefore(unit)}${sayScaled(Math.abs(value), scale, unit)}`
  return withUnit(amount, unit, value * unitScales[unit.in] === 1)
}

/** A closed interval with scale and unit said once: `13.3–16.6 million deaths`, `−24,000 to −12,000 deaths`. */
export function sayIntervalInUnit(low: number, high: number, unit: UnitMeaning): string {
  if (low < 0 || high < 0) {
    const [from, to] = [low, high].map((end) => sayNumber(rounded(end, unit)))
    return withUnit(`${from ?? ''}${t(' to ')}${to ?? ''}`, unit, false)
  }
  const scale = scaleFor([low, high], unit)
  const [from, to] = [low, high].map((end) => sayNumber(rounded(inScale(end, scale, unit), unit)))
  return withUnit(
    [`${signBefore(unit)}${from ?? ''}–${to ?? ''}`, t(scale.word)].filter(Boolean).join(' '),
    unit,
    false,
  )
}

type Scale = { readonly word: string; readonly by: number }

const scales: readonly Scale[] = [
  { word: 'trillion', by: 1e12 },
  { word: 'billion', by: 1e9 },
  { word: 'million', by: 1e6 },
]
const plain: Scale = { word: '', by: 1 }

/** The largest scale in which no value loses a digit that a reader would miss: three decimals are said. */
function scaleFor(values: readonly number[], unit: UnitMeaning): Scale {
  if (unit.kind === 'rate' || unit.kind === 'share') return plain
  const whole = values.map((value) => Math.abs(value) * unitScales[unit.in])
  return (
    scales.find(({ by }) =>
      whole.every(
        (value) => value >= by && Number.isInteger(Number(((value / by) * 1000).toPrecision(12))),
      ),
    ) ?? plain
  )
}

const inScale = (value: number, { by }: Scale, unit: UnitMeaning): number =>
  Number(((value * unitScales[unit.in]) / by).toPrecision(12))

const rounded = (value: number, { decimals }: UnitMeaning): number =>
  decimals === undefined ? value : Number(value.toFixed(decimals))

const sayScaled = (value: number, scale: Scale, unit: UnitMeaning): string =>
  [sayNumber(rounded(inScale(value, scale, unit), unit)), t(scale.word)].filter(Boolean).join(' ')

/** English writes a currency's sign before the number, the other languages behind it. */
const signBefore = (unit: UnitMeaning): string => (catalogueInUse() ? '' : sign(unit))

const sign = ({ kind, code = '' }: UnitMeaning): string =>
  kind === 'money' ? (currencySigns[code] ?? '') : ''

function withUnit(amount: string, unit: UnitMeaning, isOne: boolean): string {
  if (sign(unit) !== '') return catalogueInUse() ? `${amount} ${sign(unit)}` : amount
  const words = isOne ? unit.one : unit.many
  return words === '%' ? t('{number}%', { number: amount }) : `${amount} ${words}`
}
