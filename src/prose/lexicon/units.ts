import { metricUnits } from './metric-units.ts'

/** Units beside the metric ones, by their spellings; a rate of them is in `speeds`. */
const otherUnits: Readonly<Record<string, string>> = {
  kilo: 'kg',
  kilos: 'kg',
  ha: 'ha',
  hectare: 'ha',
  hectares: 'ha',
  hektar: 'ha',
  acre: 'acre',
  acres: 'acre',
  mile: 'mi',
  miles: 'mi',
  mi: 'mi',
  knot: 'kn',
  knots: 'kn',
  yard: 'yd',
  yards: 'yd',
  yd: 'yd',
  foot: 'ft',
  feet: 'ft',
  ft: 'ft',
  inch: 'in',
  inches: 'in',
  lb: 'lb',
  lbs: 'lb',
  oz: 'oz',
  ounce: 'oz',
  ounces: 'oz',
  ton: 'ton',
  tons: 'ton',
  gallon: 'gal',
  gallons: 'gal',
  gal: 'gal',
  pint: 'pt',
  pints: 'pt',
  bushel: 'bu',
  bushels: 'bu',
  kelvin: 'K',
  bar: 'bar',
  mbar: 'mbar',
  bp: 'basis point',
  bps: 'basis point',
  permille: '‰',
  promille: '‰',
  ppm: 'ppm',
  ppb: 'ppb',
  ppt: 'ppt',
  times: 'times',
}

const spellings: Readonly<Record<string, string>> = { ...metricUnits, ...otherUnits }

/** Units whose capitals are taken less seriously, where only one unit has these letters: `Kg`, `KW`. */
const inAnyCase: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...new Set(Object.values(metricUnits))],
  (unit) => unit.toLowerCase(),
)

/** The normal form of a unit as written: `kg` of `kg`, `Kg` and `kilograms`; undefined for a word that is none. */
export function unitCalled(word: string): string | undefined {
  const low = word.toLowerCase()
  for (const known of [word, low]) if (Object.hasOwn(spellings, known)) return spellings[known]
  const [unit, ...others] = inAnyCase.get(low) ?? []
  return others.length === 0 ? unit : undefined
}

/** Units that are so much an hour by themselves: `mph`, with what is counted. */
export const speeds: Readonly<Record<string, string>> = {
  mph: 'mi',
  kph: 'km',
  kmh: 'km',
  kmph: 'km',
}

/** Nouns of time, and the letters that stand for them after a slash. */
export const timeNouns: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' '),
)
export const timeSymbols: Readonly<Record<string, string>> = {
  s: 'second',
  sec: 'second',
  min: 'minute',
  h: 'hour',
  hr: 'hour',
  d: 'day',
  yr: 'year',
  a: 'year',
}
