import type { UnitOf } from '../../model/quantity.ts'
import { unitScales, type UnitMeaning } from '../../model/unit-meaning.ts'
import { currencyCodes } from '../lexicon/currencies.ts'
import { grammar } from '../grammar/in-use.ts'
import type { Amount } from '../quantities/found.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { scaleOf, scaleWords } from '../lexicon/number-words.ts'
import { isCountedNoun, nounClass } from '../grammar/nouns.ts'
import { timeNouns } from '../lexicon/units.ts'
import { unitAt } from '../quantities/unit-phrase.ts'
import { rateAt } from '../quantities/rate-phrase.ts'
import { flatten } from '../text/flatten.ts'
import { lexemesOf } from '../text/lexemes.ts'

/** A unit as data write it: what it is of, and what a value in it is to be multiplied by. */
export type DataUnit = {
  readonly kind: 'money' | 'percent' | 'measure' | 'count'
  /** Currency code, `percent`, unit or ticker; for a count the classes of its nouns, empty for any noun. */
  readonly unit: string
  readonly nouns: readonly string[]
  /** What it is counted against: `100000` for `deaths per 100,000`; empty for a plain amount. */
  readonly per: string
  /** The word behind a number that it is counted against, where it says one: `boys` of `girls per 100 boys`. */
  readonly perOf?: string | undefined
  readonly factor: number
}

/** Reads a unit of the data: `USD million`, `percent`, `NEM million`, `kW`, `exchanges in Asia`. */
export function dataUnit(of: string | UnitOf): DataUnit {
  const { unit, means } = typeof of === 'string' ? { unit: of, means: undefined } : of
  return means === undefined ? writtenUnit(unit) : declaredUnit(writtenUnit(unit), means)
}

/** What a site says of a unit comes before what its id may be read as. */
function declaredUnit(written: DataUnit, means: UnitMeaning): DataUnit {
  const factor = means.in === 'ones' ? written.factor : unitScales[means.in]
  // `per 100,000` is declared, and the year beside it is part of its name.
  const isWhole = means.per === undefined || written.per.startsWith(`${means.per} `)
  const per = isWhole ? written.per : String(means.per)
  const { code = written.unit } = means
  const named = [means.one, means.many].map(partsOf)
  const perOf = written.perOf ?? named.find((each) => each.perOf !== undefined)?.perOf
  const nouns = [...named.map(({ counted }) => counted), ...means.synonyms]
    .flatMap((text) => grammar().unitWords(text))
    .filter((word) => word !== '' && !isFunctionWord(word))
    .map(nounClass)
  switch (means.kind) {
    case 'money':
      return { kind: 'money', unit: code, nouns: [], per, factor }
    case 'share':
      return { kind: 'percent', unit: 'percent', nouns: [], per, factor }
    case 'measure':
      return { ...written, factor, per, nouns: [...written.nouns, ...nouns] }
    case 'count':
    case 'rate':
      return { kind: 'count', unit: '', nouns: [...written.nouns, ...nouns], per, perOf, factor }
    default:
      return means.kind satisfies never
  }
}

function writtenUnit(text: string): DataUnit {
  const { counted, per, perOf } = partsOf(text)
  const words = grammar()
    .unitWords(counted)
    .filter((word) => word !== '')
  const scales = words.map((word) =>
    Object.hasOwn(scaleWords, word) ? (scaleWords[word] ?? 1) : 1,
  )
  const factor = scales.reduce((product, scale) => product * scale, 1)
  const [first = '', ...rest] = joinPercent(words.filter((_, i) => scales[i] === 1))
  const plain = { unit: first, nouns: [], per, factor }
  if (currencyCodes.has(first)) return { kind: 'money', ...plain }
  if (/^(?:%|percent)$/.test(first)) return { kind: 'percent', ...plain, unit: 'percent' }
  if (first === 'percentage') return { kind: 'percent', ...plain, unit: 'percentage point' }
  const measure = measureOf(counted)
  if (measure) return { ...plain, ...measure, per: [measure.per, per].filter(Boolean).join(' ') }
  if (/^[A-Z]{2,6}$/.test(first) && rest.length === 0) return { kind: 'measure', ...plain }
  const nouns = [first, ...rest]
    .filter((word) => word !== '' && !isFunctionWord(word))
    .map(nounClass)
  return { kind: 'count', unit: '', nouns, per, perOf, factor }
}

/** `per cent` is one word, also where another language has one for it. */
const joinPercent = (words: readonly string[]): readonly string[] =>
  words[0] === 'per' && words[1] === 'cent' ? ['percent', ...words.slice(2)] : words

/** A unit of measure as prose would have it behind a number; undefined for words that name what is counted. */
function measureOf(text: string): { kind: 'measure'; unit: string; per: string } | undefined {
  const lexemes = lexemesOf(flatten(text).text)
  const scale = lexemes.findLast(({ low }) => scaleOf(low) !== undefined)
  const words = lexemes.filter((lexeme) => lexeme !== scale)
  const at = unitAt(words, 0, false)
  return at?.kind === 'measure' && at.next === words.length
    ? { kind: 'measure', unit: at.unit, per: at.per ?? '' }
    : undefined
}

/** A unit and what it is counted against: `deaths per 100,000`, `km/h`; `per cent` is one word. */
function partsOf(text: string): {
  readonly counted: string
  readonly per: string
  readonly perOf?: string | undefined
} {
  const whole = text.replace(/\bper cent\b/, 'percent').replace(/\s*\/\s*/, '/')
  const lexemes = lexemesOf(whole)
  const at = lexemes.findIndex(({ low }) => low === 'per' || low === '/')
  const rate = at < 0 ? undefined : rateAt(lexemes, at)
  return rate
    ? { counted: whole.slice(0, lexemes[at]?.start), per: rate.per, perOf: rate.of }
    : { counted: whole, per: '' }
}

/**
 * True where written and recorded unit agree. Currencies, percent, units and rates must be the same. Counted things
 * agree where one of the unit's nouns, or a noun of its class, is among the words beside the number; a number
 * beside which nothing is named as counted, and a unit that takes any noun, agree with every count.
 */
export function unitsAgree(amount: Amount, unit: DataUnit): boolean {
  const isBare = isUnnamed(amount, unit)
  if (amount.per === '' && isBare) return true
  if (amount.per !== unit.per || isOfOther(amount, unit)) return false
  switch (unit.kind) {
    case 'percent':
      if (unit.unit === 'percentage point' && isPoints(amount)) return true
      return amount.kind === unit.kind && amount.unit === unit.unit
    case 'money':
      return amount.kind === unit.kind && amount.unit === unit.unit
    case 'measure':
      return (
        amount.unit === unit.unit ||
        amount.nouns.includes(unit.unit) ||
        (amount.kind === 'count' && namesOne(countedBy(amount), unit.nouns)) ||
        // Degrees are of the scale that the datum has, where the words name none.
        (amount.unit === '°' && unit.unit.startsWith('°'))
      )
    case 'count':
      if (amount.kind !== 'count' && amount.kind !== 'ordinal') return false
      return isBare || unit.nouns.length === 0 || namesOne(countedBy(amount), unit.nouns)
    default:
      return unit.kind satisfies never
  }
}

/** True where both say what the number is counted against, and it is not the same: `per 100 girls` of `per 100 boys`. */
const isOfOther = (amount: Amount, unit: DataUnit): boolean =>
  amount.perOf !== undefined &&
  unit.perOf !== undefined &&
  nounClass(amount.perOf) !== nounClass(unit.perOf)

/** `4½ points`, where it goes without saying of what. */
const isPoints = ({ kind, nouns, nounsAfter }: Amount): boolean =>
  kind === 'count' && nounsAfter > 0 && grammar().points.has(nouns[0] ?? '')

/** The words that name what is counted: those that follow, where a noun is among them, else those around it. */
function countedBy({ nouns, nounsAfter }: Amount): readonly string[] {
  const following = nouns.slice(0, nounsAfter)
  return following.some(isCountedNoun) ? following : nouns
}

const namesOne = (nouns: readonly string[], of: readonly string[]): boolean =>
  nouns.some((noun) => of.includes(nounClass(noun)))

/**
 * True for a count beside which no word names what is counted: none follows it, or only a verb does (`18.2 million
 * died`). What stands before it names nothing by itself: `the institute's 18.2 million`.
 */
function isUnnamed({ kind, nouns, nounsAfter, isOccasion }: Amount, unit: DataUnit): boolean {
  // How often, and in which place, are said of whatever is counted.
  const isTime = unit.nouns.some((noun) => timeNouns.has(noun))
  if (isOccasion || kind === 'ordinal') return unit.kind === 'count' && !isTime
  if (kind !== 'count') return false
  // What is measured is not counted: only a number that nothing follows may leave its unit out.
  if (unit.kind !== 'count') return nounsAfter === 0
  const following = nouns.slice(0, nounsAfter)
  return !namesOne(following, unit.nouns) && !following.some(isCountedNoun)
}
