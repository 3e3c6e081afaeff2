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

/** Ordinals that say a rank. `first` and `second` are said of what was not counted as often, and are not read. */
export const ordinalWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...`third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth`
    .split(/\s+/)
    .map((word, i) => [word, i + 3] as const),
  ...Object.entries(tens).map(([word, ten]) => [word.replace(/y$/, 'ieth'), ten] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** Words that say by how much something is multiplied. */
export const multipleWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...'twice double doubled doubles doubling twofold'.split(' ').map((word) => [word, 2] as const),
  ...'thrice triple tripled triples tripling treble trebled'
    .split(' ')
    .map((word) => [word, 3] as const),
  ...'quadruple quadrupled quadruples quadrupling'.split(' ').map((word) => [word, 4] as const),
  ...'quintuple quintupled quintuples quintupling'.split(' ').map((word) => [word, 5] as const),
  ...'sextuple sextupled sextuples sextupling'.split(' ').map((word) => [word, 6] as const),
  ...[...Object.entries(smallNumbers), ...Object.entries(tens)].map(
    ([word, value]) => [`${word}fold`, value] as const,
  ),
  ['hundredfold', 100],
  ['thousandfold', 1000],
  ...'halved halve halves halving'.split(' ').map((word) => [word, 0.5] as const),
])

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
export const fractionWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['half', 50] as const,
    ['quarter', 25] as const,
    ...Object.entries(ordinalWords).map(([word, value]) => [word, 100 / value] as const),
  ].flatMap(([word, percent]) => [
    [word, percent] as const,
    [word === 'half' ? 'halves' : `${word}s`, percent] as const,
  ]),
)

const allOf = (...tables: readonly Readonly<Record<string, number>>[]): readonly string[] =>
  tables.flatMap((table) => Object.keys(table))

/**
 * Every word that says a number, alone or with others. `one`, `once`, `first` and `second` are none: they are
 * pronouns, adverbs and units of time as often, and count only beside one of these.
 */
const numeralWords: ReadonlySet<string> = new Set([
  ...allOf(smallNumbers, tens, ordinalWords, multipleWords, fractionWords).filter(
    (word) => word !== 'one' && word !== 'onefold',
  ),
  ...Object.keys(scaleWords).flatMap((word) => [word, `${word}s`]),
  ...'tens dozen dozens nought'.split(' '),
])

/** True for a word, in lower case, that says a number. */
export const isNumeralWord = (word: string): boolean => numeralWords.has(word)
