import { currencyCodes } from '../lexicon/currencies.ts'
import type { Amount } from '../quantities/found.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { scaleWords } from '../lexicon/number-words.ts'
import { nounClass, unitNames } from '../lexicon/units.ts'

/** A unit as data write it: what it is of, and what a value in it is to be multiplied by. */
export type DataUnit = {
  readonly kind: 'money' | 'percent' | 'measure' | 'count'
  /** Currency code, `percent`, unit or ticker; for a count the classes of its nouns, empty for any noun. */
  readonly unit: string
  readonly nouns: readonly string[]
  readonly factor: number
}

/** Reads a unit of the data: `USD million`, `percent`, `NEM million`, `kW`, `exchanges in Asia`. */
export function dataUnit(text: string): DataUnit {
  const words = text.split(/[\s/]+/).filter((word) => word !== '')
  const scales = words.map((word) =>
    Object.hasOwn(scaleWords, word) ? (scaleWords[word] ?? 1) : 1,
  )
  const factor = scales.reduce((product, scale) => product * scale, 1)
  const [first = '', ...rest] = words.filter((_, i) => scales[i] === 1)
  const plain = { unit: first, nouns: [], factor }
  if (currencyCodes.has(first)) return { kind: 'money', ...plain }
  if (/^(?:%|percent|per)$/.test(first)) return { kind: 'percent', ...plain, unit: 'percent' }
  if (first === 'percentage') return { kind: 'percent', ...plain, unit: 'percentage point' }
  const unit = Object.hasOwn(unitNames, first.toLowerCase())
    ? unitNames[first.toLowerCase()]
    : undefined
  if (unit !== undefined && unit !== 'times') return { kind: 'measure', ...plain, unit }
  if (/^[A-Z]{2,6}$/.test(first) && rest.length === 0) return { kind: 'measure', ...plain }
  const nouns = [first, ...rest]
    .filter((word) => word !== '' && !isFunctionWord(word))
    .map(nounClass)
  return { kind: 'count', unit: '', nouns, factor }
}

/**
 * True where written and recorded unit agree. Currencies, percent and units must be the same. Counted things
 * agree where one of the unit's nouns, or a noun of its class, is among the words beside the number; a number
 * without any noun, and a unit that takes any, agree with every count.
 */
export function unitsAgree(amount: Amount, unit: DataUnit): boolean {
  const isBare = amount.kind === 'count' && amount.nouns.length === 0
  if (isBare) return true
  switch (unit.kind) {
    case 'money':
    case 'percent':
      return amount.kind === unit.kind && amount.unit === unit.unit
    case 'measure':
      return amount.unit === unit.unit || amount.nouns.includes(unit.unit)
    case 'count':
      if (amount.kind !== 'count' && amount.kind !== 'ordinal') return false
      return (
        unit.nouns.length === 0 || amount.nouns.some((noun) => unit.nouns.includes(nounClass(noun)))
      )
    default:
      return unit.kind satisfies never
  }
}
