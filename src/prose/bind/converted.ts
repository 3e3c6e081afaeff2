import { timeNouns } from '../lexicon/units.ts'
import { nounClass } from '../grammar/nouns.ts'
import type { Amount } from '../quantities/found.ts'
import type { DataUnit } from './data-unit.ts'

/** Units of one thing, each with how many of the smallest it is: only what converts without a remainder of its own. */
const families: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 },
  { month: 1, year: 12, decade: 120, century: 1200 },
  { 'mm²': 1e-6, 'cm²': 1e-4, 'm²': 1, ha: 1e4, 'km²': 1e6 },
  { 'mm³': 1e-6, 'cm³': 1e-3, 'dm³': 1, l: 1, ml: 1e-3, hl: 100, 'm³': 1000 },
  { mg: 1e-6, g: 1e-3, kg: 1, t: 1e3, kt: 1e6, Mt: 1e9, Gt: 1e12 },
  { 'basis point': 1, 'percentage point': 100 },
  ...['m', 'W', 'Wh', 'V', 'J', 'Hz', 'Pa', 'B', 'eV', 'Bq', 'Sv'].map(withPrefixes),
]

function withPrefixes(base: string): Readonly<Record<string, number>> {
  const prefixes = { n: 1e-9, μ: 1e-6, m: 1e-3, c: 1e-2, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 }
  return Object.fromEntries(Object.entries(prefixes).map(([prefix, by]) => [prefix + base, by]))
}

/**
 * An amount in the unit of a datum, where it is written in another one of the same thing: 30 months of 2.5 years, 0.1 MW
 * of 100 kW. Undefined where it is not.
 */
export function converted(amount: Amount, unit: DataUnit): Amount | undefined {
  const [own, other] = [unitOf(amount), unit.unit || (unit.nouns.find(isTime) ?? '')]
  const family = families.find((each) => Object.hasOwn(each, own) && Object.hasOwn(each, other))
  const by = (family?.[own] ?? 0) / (family?.[other] ?? 1)
  if (own === other || by === 0 || amount.per !== unit.per) return undefined
  const { low, high, step, coarse } = amount
  const inOther =
    unit.kind === 'count' ? { unit: '', nouns: [other], nounsAfter: 1 } : { unit: other }
  return {
    ...amount,
    ...{ low: low * by, high: high * by, step: step * by, coarse: coarse * by },
    ...{ kind: unit.kind, ...inOther },
  }
}

/** The unit that is written, or the noun of time that follows. */
const unitOf = ({ unit, nouns, nounsAfter }: Amount): string =>
  unit || (nouns.slice(0, nounsAfter).map(nounClass).find(isTime) ?? '')

const isTime = (noun: string): boolean => timeNouns.has(noun)
