/** Prefixes, by symbol and by name. The sign of a millionth is the Greek letter that NFKC makes of it. */
const prefixes = [
  ...([['n', 'nano'] as const, ['μ', 'micro'] as const, ['m', 'milli'] as const] as const),
  ...([['c', 'centi'] as const, ['d', 'deci'] as const, ['h', 'hecto'] as const] as const),
  ...([['k', 'kilo'] as const, ['M', 'mega'] as const, ['G', 'giga'] as const] as const),
  ...([['T', 'tera'] as const, ['P', 'peta'] as const] as const),
]

type Base = {
  readonly symbol: string
  /** The prefixes that it is used with: every other sequence of letters is another word. */
  readonly with: string
  readonly names: string
}

const bases: readonly Base[] = [
  { symbol: 'm', with: 'nμmcdk', names: 'metre metres meter meters' },
  { symbol: 'g', with: 'nμmkM', names: 'gram grams gramme grammes gramm' },
  { symbol: 't', with: 'kMG', names: 'tonne tonnes tonnen' },
  { symbol: 'l', with: 'μmcdh', names: 'litre litres liter liters' },
  { symbol: 'W', with: 'mkMGT', names: 'watt watts' },
  { symbol: 'Wh', with: 'kMGT', names: 'watthour watthours wattstunde wattstunden' },
  { symbol: 'V', with: 'mkM', names: 'volt volts' },
  { symbol: 'J', with: 'kMGT', names: 'joule joules' },
  { symbol: 'Hz', with: 'kMG', names: 'hertz' },
  { symbol: 'Pa', with: 'hkM', names: 'pascal pascals' },
  { symbol: 'B', with: 'kMGTP', names: 'byte bytes' },
  { symbol: 'eV', with: 'kMGT', names: 'electronvolt electronvolts' },
  { symbol: 'Bq', with: 'kMGTP', names: 'becquerel becquerels' },
  { symbol: 'Sv', with: 'μm', names: 'sievert sieverts' },
  { symbol: 'cal', with: 'k', names: 'calorie calories' },
  { symbol: 'N', with: 'kM', names: '' },
]

// Symbols of one letter are units only alone, in `unit-phrase.ts`: `l` and `B` are letters as often.
const ofBase = ({ symbol, with: taken, names }: Base): readonly (readonly [string, string])[] => [
  ...(symbol.length > 1 ? [[symbol, symbol] as const] : []),
  ...names.split(' ').flatMap((name) => (name === '' ? [] : [[name, symbol] as const])),
  ...prefixes.flatMap(([prefix, long]) =>
    taken.includes(prefix)
      ? [
          [prefix + symbol, prefix + symbol] as const,
          ...names
            .split(' ')
            .flatMap((name) => (name === '' ? [] : [[long + name, prefix + symbol] as const])),
        ]
      : [],
  ),
]

/** Metric units by their spellings, symbols in their case and names in lower case: `kg` and `kilograms` are `kg`. */
export const metricUnits: Readonly<Record<string, string>> = Object.fromEntries([
  ...bases.flatMap(ofBase),
  ...[...'mcdμ'].map((prefix) => [`${prefix}L`, `${prefix}l`] as const),
])
