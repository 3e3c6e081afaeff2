import type { Quantity } from '../model/quantity.ts'
import { sayNumber } from './number.ts'
import { t } from '../model/words.ts'

/** What the ends of a quantity's interval are: `95% credible interval`, `range`; undefined where nobody said. */
export function sayIntervalKind({ interval }: Quantity): string | undefined {
  if (interval === undefined) return undefined
  const { kind, level } = interval
  const noun = t(kind === 'range' ? 'range' : `${kind} interval`)
  return level === undefined
    ? noun
    : t('{level}% {interval}', { level: sayNumber(level), interval: noun })
}
