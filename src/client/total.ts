// The arithmetic of the total builder, apart from the page. It agrees with what the build draws: a test
// of the whole holds the two against each other.

/** Label, low, central, high, qualifier and words of a value; only the label where nobody priced it. */
export type Value = readonly [
  label: string,
  low?: number,
  central?: number,
  high?: number,
  qualifier?: string,
  words?: string,
]

/** A ticked incident: what it is worth in the chosen list, and how firmly it is attributed. */
export type Ticked = { readonly value: Value; readonly status: string }

export type Sum = {
  readonly low: number
  readonly central: number
  readonly high: number
  /** The attempted part of `central`. */
  readonly attempted: number
  readonly priced: number
  readonly unpriced: number
  /** Attempts among the ticked ones that are not counted. */
  readonly leftOut: number
  readonly qualifier: string
  /** The weakest status of what is counted; undefined for nothing. */
  readonly weakest: string | undefined
}

const firmestFirst = ['fact', 'attributed', 'estimate', 'disputed', 'speculation', 'error']

/** Adds up what is ticked; attempts only where they are asked for, and the unpriced by count alone. */
export function addTicked(ticked: readonly Ticked[], countsAttempts: boolean): Sum {
  const counted = ticked.filter(({ value: [label] }) => countsAttempts || label !== 'attempted')
  const priced = counted.filter(({ value }) => value.length > 1)
  const add = (part: (value: Value) => number | undefined) =>
    tidy(priced.reduce((sum, { value }) => sum + (part(value) ?? 0), 0))
  const statuses = counted.map(({ status }) => firmestFirst.indexOf(status))
  return {
    low: add((value) => value[1]),
    central: add((value) => value[2]),
    high: add((value) => value[3]),
    attempted: add((value) => (value[0] === 'attempted' ? value[2] : 0)),
    priced: priced.length,
    unpriced: counted.length - priced.length,
    leftOut: ticked.length - counted.length,
    qualifier: qualifierOf(priced.map(({ value }) => value[4] ?? 'exact')),
    weakest: firmestFirst[Math.max(...statuses)],
  }
}

function qualifierOf(qualifiers: readonly string[]): string {
  const isAtLeast = qualifiers.some((q) => q === 'at-least' || q === 'more-than')
  const isUpTo = qualifiers.some((q) => q === 'up-to' || q === 'less-than')
  if (isAtLeast && !isUpTo) return 'at-least'
  if (isUpTo && !isAtLeast) return 'up-to'
  return isAtLeast || qualifiers.includes('about') ? 'about' : 'exact'
}

const tidy = (value: number): number => Number(value.toPrecision(12))

const qualifierWords: Readonly<Record<string, string>> = {
  about: 'about ',
  'at-least': 'at least ',
  'up-to': 'up to ',
}

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** The unit a form names: `{ sign: '$', words: 'million' }`. */
export type Unit = { readonly sign: string; readonly words: string }

/** A sum in a sentence, with everything that changes together: total, interval, unknown, firmness. */
export function saySum(sum: Sum, unit: Unit): string {
  if (sum.priced + sum.unpriced === 0) return 'Nothing is counted.'
  const say = (value: number) => {
    const number = Math.abs(value) < 1 ? small.format(value) : format.format(value)
    return `${unit.sign}${number} ${unit.words}`.trim()
  }
  const total =
    sum.priced === 0
      ? 'No known value'
      : `${qualifierWords[sum.qualifier] ?? ''}${say(sum.central)}` +
        (sum.low === sum.high ? '' : ` (${say(sum.low)} to ${say(sum.high)})`)
  const unknown = sum.unpriced === 0 ? '' : `, and ${sum.unpriced} of unknown value`
  const leftOut = sum.leftOut === 0 ? '' : ` ${count(sum.leftOut, 'attempt')} left out.`
  const counted = count(sum.priced + sum.unpriced, 'incident')
  return `${capital(total)}${unknown}, from ${counted}; our arithmetic.${leftOut} As firm as the weakest part: ${sum.weakest ?? 'none'}.`
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
