/** Units of one thing, each with how many of the smallest it is: only what converts without a remainder of its own. */
const families: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 },
  { month: 1, year: 12, decade: 120, century: 1200 },
  { 'mm²': 1e-6, 'cm²': 1e-4, 'm²': 1, ha: 1e4, 'km²': 1e6 },
  { 'mm³': 1e-6, 'cm³': 1e-3, 'dm³': 1, l: 1, ml: 1e-3, hl: 100, 'm³': 1000 },
  { mg: 1e-6, g: 1e-3, kg: 1, t: 1e3, kt: 1e6, Mt: 1e9, Gt: 1e12 },
  { in: 1, ft: 12, yd: 36, mi: 63_360 },
  { oz: 1, lb: 16 },
  { 'basis point': 1, 'percentage point': 100 },
  ...['m', 'W', 'Wh', 'V', 'J', 'Hz', 'Pa', 'B', 'eV', 'Bq', 'Sv'].map(withPrefixes),
]

function withPrefixes(base: string): Readonly<Record<string, number>> {
  const prefixes = { n: 1e-9, μ: 1e-6, m: 1e-3, c: 1e-2, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12 }
  return Object.fromEntries(Object.entries(prefixes).map(([prefix, by]) => [prefix + base, by]))
}

/** How many of one unit are in another of the same thing: 60 minutes in an hour; undefined where they measure different things. */
export function unitsIn(one: string, other: string): number | undefined {
  const family = families.find((each) => Object.hasOwn(each, one) && Object.hasOwn(each, other))
  return family && (family[one] ?? 0) / (family[other] ?? 1)
}
