import { centralOf, intervalOf, type Qualifier, type Quantity } from '../../model/quantity.ts'
import { byFirmness, type Status } from '../../model/status.ts'

/** One thing to be added: what it is worth, if anybody priced it, and how firmly it stands. */
export type Item = { readonly quantity: Quantity | undefined; readonly status: Status }

/** A sum with what a reader has to know beside it. It is our arithmetic, whoever priced the items. */
export type Total = {
  /** Undefined where no item is priced: a sum of unknowns is unknown, not zero. */
  readonly quantity: Quantity | undefined
  readonly priced: number
  readonly unpriced: number
  /** The weakest status among the items: a sum is no firmer than that. Undefined for no items. */
  readonly status: Status | undefined
}

/** Adds items up; ends of intervals are added apart, and an end that is open anywhere stays open. */
export function addUp(items: readonly Item[]): Total {
  const quantities = items.flatMap(({ quantity }) => quantity ?? [])
  const [first] = quantities
  const add = (value: (q: Quantity) => number) =>
    tidy(quantities.reduce((sum, q) => sum + value(q), 0))
  const [low, high] = [add((q) => intervalOf(q)[0]), add((q) => intervalOf(q)[1])]
  const status = items.map((item) => item.status).sort(byFirmness)
  return {
    quantity: first && {
      central: Math.min(Math.max(add(centralOf), low), high),
      ...(low === high ? {} : { low, high }),
      unit: first.unit,
      qualifier: qualifierOfSum(quantities.map(({ qualifier }) => qualifier)),
    },
    priced: quantities.length,
    unpriced: items.length - quantities.length,
    status: status.at(-1),
  }
}

/** `at-least` where a low end is open, `up-to` where a high end is; both together leave only `about`. */
export function qualifierOfSum(qualifiers: readonly Qualifier[]): Qualifier {
  const isAtLeast = qualifiers.some((q) => q === 'at-least' || q === 'more-than')
  const isUpTo = qualifiers.some((q) => q === 'up-to' || q === 'less-than')
  if (isAtLeast && !isUpTo) return 'at-least'
  if (isUpTo && !isAtLeast) return 'up-to'
  return isAtLeast || qualifiers.includes('about') ? 'about' : 'exact'
}

/** An amount with sums of fractions tidied: 5.3 + 32 + 534 is 571.3, not 571.3000000000001. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
