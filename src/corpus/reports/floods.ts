import type { Message } from '../../model/message.ts'
import { sayNumber } from '../../say/number.ts'

/** As many messages of one rule as a person reads before mending the kind. */
export const shownOfRule = 30

/** Messages with the floods cut short, in their order; and how many of each rule are left out. */
export type Stemmed = {
  readonly shown: readonly Message[]
  readonly left: ReadonlyMap<string, number>
}

/** Keeps the first messages of each rule and severity: one slip can have thousands, which hide all others. */
export function stemFloods(messages: readonly Message[]): Stemmed {
  const seen = new Map<string, number>()
  const left = new Map<string, number>()
  const shown = messages.filter(({ rule, severity }) => {
    const kind = `${severity} ${rule}`
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    if (count > shownOfRule) left.set(rule, (left.get(rule) ?? 0) + 1)
    return count <= shownOfRule
  })
  return { shown, left }
}

/** `… and 12,970 more of term-is-used`, a line a rule; empty where nothing is left out. */
export const sayLeft = (left: Stemmed['left']): string =>
  [...left].map(([rule, count]) => `… and ${sayNumber(count)} more of ${rule}`).join('\n')
