import { t } from '../model/words.ts'

export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  KRW: '₩',
}

/** A unit taken apart: `USD million` is `{ sign: '$', words: 'million' }`, `kW` is `{ sign: '', words: 'kW' }`. */
export function partsOfUnit(unit: string): { readonly sign: string; readonly words: string } {
  const [first = '', ...rest] = unit.split(' ')
  const sign = currencySigns[first]
  return sign === undefined ? { sign: '', words: unit } : { sign, words: rest.join(' ') }
}

/** The words of a unit behind a value: one of a thing is in the singular, `1 tonne per hectare`. */
export function unitFor(value: number, words: string): string {
  if (Math.abs(value) !== 1) return words
  const all = words.split(' ')
  const per = all.indexOf('per')
  const head = all.findIndex((word, i) => (per < 0 || i < per) && singular(word) !== word)
  return all.map((word, i) => (i === head ? singular(word) : word)).join(' ')
}

/** The singular of a regular English noun in lower case, and of a few others; any other word as it is. */
function singular(word: string): string {
  const irregular = irregulars.get(word)
  if (irregular !== undefined) return irregular
  if (!/^\p{Ll}{3,}s$/u.test(word) || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.slice(0, /(?:ch|sh|x|ss|zz)es$/.test(word) ? -2 : -1)
}

const irregulars: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['feet', 'foot'],
  ['series', 'series'],
  ['species', 'species'],
])

/** A unit where it stands alone, in a cell or behind a measure: `USD million`, `USD Mio.`. */
export function sayUnit(unit: string): string {
  const [first = '', ...rest] = unit.split(' ')
  return currencySigns[first] === undefined ? unit : `${first} ${t(rest.join(' '))}`.trim()
}
