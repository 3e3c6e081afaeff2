import { unitsIn } from '../lexicon/unit-families.ts'
import { timeNouns } from '../lexicon/units.ts'
import { nounClass } from '../grammar/nouns.ts'
import type { Amount } from '../quantities/found.ts'
import type { DataUnit } from './data-unit.ts'

/**
 * An amount in the unit of a datum, where it is written in another one of the same thing: 30 months of 2.5 years, 0.1 MW
 * of 100 kW. Undefined where it is not.
 */
export function converted(amount: Amount, unit: DataUnit): Amount | undefined {
  const [own, other] = [unitOf(amount), unit.unit || (unit.nouns.find(isTime) ?? '')]
  const by = unitsIn(own, other) ?? 0
  if (own === other || by === 0 || amount.per !== unit.per) return undefined
  const { low, high, step, coarse } = amount
  const inOther =
    unit.kind === 'count' ? { unit: '', nouns: [`${other}s`], nounsAfter: 1 } : { unit: other }
  return {
    ...amount,
    ...{ low: low * by, high: high * by, step: step * by, coarse: coarse * by },
    ...(amount.middle === undefined ? {} : { middle: amount.middle * by }),
    ...{ kind: unit.kind, ...inOther },
  }
}

/** The unit that is written, or the noun of time that follows. */
const unitOf = ({ unit, nouns, nounsAfter }: Amount): string =>
  unit || (nouns.slice(0, nounsAfter).map(nounClass).find(isTime) ?? '')

const isTime = (noun: string): boolean => timeNouns.has(noun)
