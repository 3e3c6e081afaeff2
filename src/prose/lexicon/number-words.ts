/** Number words below a hundred. `one` alone is a pronoun as often as a number, and is read only in compounds. */
export const smallNumbers: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Words that multiply what stands before them. */
export const scaleWords: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
}

/** What a scale word multiplies by, also in the plural that follows a number: `two trillions`. */
export function scaleOf(word: string): number | undefined {
  const singular = word.replace(/s$/, '')
  return Object.hasOwn(scaleWords, singular) ? scaleWords[singular] : undefined
}

/** Letters that multiply the digits they stand beside, with or without a currency. */
const plainSuffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
}

/** Letters that mean something else in `5 m` or `4 T`, and multiply only an amount of money. */
const moneySuffixes: Readonly<Record<string, number>> = {
  ...plainSuffixes,
  m: 1e6,
  M: 1e6,
  b: 1e9,
  B: 1e9,
  T: 1e12,
}

/** What letters beside digits multiply them by: `bn`; in an amount of money also `m`, `B`, `T`. */
export function suffixScale(letters: string, isMoney: boolean): number | undefined {
  const suffixes = isMoney ? moneySuffixes : plainSuffixes
  return Object.hasOwn(suffixes, letters) ? suffixes[letters] : undefined
}

/** Fractions in words, as percent; `two thirds` multiplies. */
export const fractionWords: Readonly<Record<string, number>> = {
  half: 50,
  third: 100 / 3,
  thirds: 100 / 3,
  quarter: 25,
  quarters: 25,
  fifth: 20,
  fifths: 20,
  tenth: 10,
  tenths: 10,
}
