import type { UnitOf } from '../model/quantity.ts'
import { unitScales, type UnitMeaning } from '../model/unit-meaning.ts'
import { catalogueInUse, t } from '../model/words.ts'
import { sayNumber } from './number.ts'
import { currencySigns, partsOfUnit, unitFor } from './unit.ts'

/** The numbers of ticks, and what stands once before and behind one of them. */
export type TickWords = {
  readonly numbers: readonly string[]
  /** `$`; empty for what is no money. */
  readonly sign: string
  /** `million`, `kW`, `million deaths`: the short form of a unit that has one, for a scale has little room. */
  readonly short: string
  /** The same behind the value 1. */
  readonly one: string
}

/** Ticks in the words of their unit: in thousands of millions where all are so large, and as the site says where it does. */
export function sayTicks(values: readonly number[], of: string | UnitOf): TickWords {
  const { unit, means } = typeof of === 'string' ? { unit: of, means: undefined } : of
  if (means) return inDeclared(values, means)
  const { sign, words } = partsOfUnit(unit)
  const isBillions =
    words === 'million' && values.every((v) => v % 100 === 0) && (values.at(-1) ?? 0) >= 1000
  const said = t(isBillions ? 'billion' : words)
  return inLanguage({
    numbers: values.map((value) => sayNumber(isBillions ? value / 1000 : value)),
    ...{ sign, short: said, one: isBillions ? said : unitFor(1, said) },
  })
}

/** Only English writes a currency before its number. */
function inLanguage(ticks: TickWords): TickWords {
  if (!catalogueInUse() || ticks.sign === '') return ticks
  const behind = (words: string) => [words, ticks.sign].filter(Boolean).join(' ')
  return {
    ...ticks,
    sign: '',
    short: behind(ticks.short),
    one: behind(ticks.one),
  }
}

/** A number with what stands before and behind it: `$2 billion`, `30%`. */
export const besideUnit = (
  number: string,
  { sign }: Pick<TickWords, 'sign'>,
  words: string,
): string =>
  words === '%'
    ? t('{number}%', { number: `${sign}${number}` })
    : [`${sign}${number}`, words].filter(Boolean).join(' ')

function inDeclared(values: readonly number[], unit: UnitMeaning): TickWords {
  const whole = values.map((value) => Number((value * unitScales[unit.in]).toPrecision(12)))
  const most = Math.max(...whole.map(Math.abs), 0)
  const isCounted = unit.kind !== 'rate' && unit.kind !== 'share'
  const { word, by } = (isCounted && scales.find((scale) => most >= scale.by)) || plain
  const sign = unit.kind === 'money' ? (currencySigns[unit.code ?? ''] ?? '') : ''
  const scale = word === '' ? '' : t(word)
  const behind = (noun: string) => [scale, sign ? '' : noun].filter(Boolean).join(' ')
  return inLanguage({
    // A tick is where it says it is: its number is never rounded.
    numbers: whole.map((value) => sayNumber(Number((value / by).toPrecision(12)))),
    ...{ sign, short: behind(unit.short ?? unit.many) },
    one: behind(word === '' ? (unit.short ?? unit.one) : (unit.short ?? unit.many)),
  })
}

const scales = [
  { word: 'trillion', by: 1e12 },
  { word: 'billion', by: 1e9 },
  { word: 'million', by: 1e6 },
] as const
const plain = { word: '', by: 1 } as const
