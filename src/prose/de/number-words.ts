const units: readonly string[] = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
]
const tens: readonly string[] = [
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]

/** Every number below a hundred as German writes it, in one word: `siebenundzwanzig`. */
const small: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ['eins', 1] as const,
  ['zwo', 2] as const,
  ...tens.flatMap((ten, k) => [
    [ten, 20 + 10 * k] as const,
    ...units.slice(1, 10).map((unit, i) => [`${unit}und${ten}`, 20 + 10 * k + i + 1] as const),
  ]),
])

/**
 * What a German number word comes to: `zwölf`, `zweihundertfünf`, `dreitausend`; undefined for another word, and for
 * `ein`, which is an article as often.
 */
export function numberOf(word: string): number | undefined {
  const low = word.replace('dreissig', 'dreißig').replace(/(?<=[a-zäöüß]{3})en$/, '')
  const value = below(low, 1e6) ?? below(word, 1e6)
  return word === 'ein' || word === 'und' ? undefined : value
}

function below(word: string, most: number): number | undefined {
  const [name, factor] = most === 1e6 ? (['tausend', 1e3] as const) : (['hundert', 100] as const)
  const at = word.indexOf(name)
  if (at >= 0) {
    const times =
      at === 0 ? 1 : most === 1e6 ? below(word.slice(0, at), 1e3) : small.get(word.slice(0, at))
    const rest = word.slice(at + name.length).replace(/^und(?!$)/, '')
    const more = rest === '' ? 0 : most === 1e6 ? below(rest, 1e3) : small.get(rest)
    if (times === undefined || more === undefined || times === 0) return undefined
    return times * factor + more
  }
  return most === 1e6 ? below(word, 1e3) : small.get(word)
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
  ...[...small]
    .filter(([word, value]) => value > 3 && value !== 7 && value !== 8 && word !== 'eins')
    .map(([word, value]) => [`${word}${value < 20 ? 't' : 'st'}`, value] as const),
  ['hundertst', 100],
  ['tausendst', 1000],
])

/** A whole number with a half or a quarter in one word: `siebeneinhalb`, `eineinviertel`, `zweidreiviertel`. */
export function mixedOf(word: string): readonly string[] | undefined {
  if (word === 'anderthalb') return ['one', 'and', 'a', 'half']
  const [, whole = '', part = ''] = /^(.+?)(einhalb|einviertel|dreiviertel)$/.exec(word) ?? []
  const value = whole === 'ein' ? 1 : numberOf(whole)
  if (value === undefined) return undefined
  const ends = { einhalb: ['and', 'a', 'half'], einviertel: ['and', 'a', 'quarter'] }
  const end = Object.entries(ends).find(([name]) => name === part)?.[1]
  return [...wordsFor(value), ...(end ?? ['and', 'three', 'quarters'])]
}

/** Parts of a unit in one word: `Viertelstunde`, `Dreiviertelkilo`, `Halbliter`, with what is left of it. */
export function partOf(
  word: string,
): { readonly part: readonly string[]; readonly unit: string } | undefined {
  const [, name = '', unit = ''] =
    /^(dreiviertel|viertel|halb)(stunden?|kilos?|kilogramm|liter|pfund|meter|kilometer|jahrhunderts?|tonnen?)$/.exec(
      word,
    ) ?? []
  const parts = {
    dreiviertel: ['three', 'quarters', 'of', 'a'],
    viertel: ['a', 'quarter', 'of', 'a'],
  }
  if (name === '') return undefined
  return { part: Object.entries(parts).find(([each]) => each === name)?.[1] ?? ['half', 'a'], unit }
}

const unitsInWords: Readonly<Record<string, readonly string[]>> = {
  ...{ prozentig: ['percent'], jährig: ['-', 'year'], monatig: ['-', 'month'] },
  ...{ wöchig: ['-', 'week'], tägig: ['-', 'day'], stündig: ['-', 'hour'] },
  ...{ minütig: ['-', 'minute'], grädig: ['degrees'] },
}

/** A number and its unit in one word: `dreiprozentig`, `achtjährige`; without its number where digits stand before. */
export function unitWordOf(word: string): readonly string[] | undefined {
  const [, number = '', unit = ''] =
    /^(.*?)(prozentig|jährig|monatig|wöchig|tägig|stündig|minütig|grädig)(?:e[rsmn]?)?$/.exec(
      word,
    ) ?? []
  const words = Object.hasOwn(unitsInWords, unit) ? unitsInWords[unit] : undefined
  if (!words) return undefined
  if (number === '') return words.filter((one) => one !== '-')
  const mixed = mixedOf(number)
  const value = number === 'ein' && unit === 'prozentig' ? 1 : numberOf(number)
  if (mixed) return [...mixed, ...words]
  return value === undefined ? undefined : [...wordsFor(value), ...words]
}

const rankStems: readonly string[] = [...ordinals.keys(), 'zweit']

/** The rank in a superlative: `drittgrößte` is the third largest; `zweit` is read there too. */
export function superlativeOf(word: string): readonly string[] | undefined {
  const stem = rankStems.find(
    (rank) => word.startsWith(rank) && /^\p{L}{2,}[sß]te[rsmn]?$/u.test(word.slice(rank.length)),
  )
  if (stem === undefined) return undefined
  return [stem === 'zweit' ? 'second' : rankWord(ordinals.get(stem) ?? 0), '-', 'largest']
}

/** The rank that a German word says: `dritte`, `zwölften`; undefined for another word, and for `erste` and `zweite`. */
export function rankOf(word: string): number | undefined {
  const [, stem = '', ending] = /^(.*?)(e|en|er|es|em|ens)$/.exec(word) ?? []
  if (ending === undefined) return undefined
  const large = /^(.*(?:hundert|tausend))(st|.+)$/.exec(stem)
  if (ordinals.has(stem) || !large) return ordinals.get(stem)
  // `zweitausendste`, `hundertfünfte`
  const [, round = '', rest = ''] = large
  const more = rest === 'st' ? 0 : ordinals.get(rest)
  const value = numberOf(round)
  return value === undefined || more === undefined ? undefined : value + more
}

const fractions: ReadonlyMap<string, string> = new Map([
  ['drittel', 'third'],
  ['viertel', 'quarter'],
  ['fünftel', 'fifth'],
  ['sechstel', 'sixth'],
  ['siebtel', 'seventh'],
  ['achtel', 'eighth'],
  ['neuntel', 'ninth'],
  ['zehntel', 'tenth'],
  ['zwölftel', 'twelfth'],
  ['hundertstel', 'hundredth'],
  ['tausendstel', 'thousandth'],
])

/** A part of a whole, in the word that the readers know: `Drittel` is `third`. */
export const fractionOf = (word: string): string | undefined =>
  fractions.get(word.replace(/(?<=tel)[sn]$/, ''))

/** True for another part of a whole, `Zwanzigstel`, which the readers have no word for. */
export const isOtherFraction = (word: string): boolean =>
  numberOf(/^(.+?)s?tel[sn]?$/.exec(word)?.[1] ?? '') !== undefined

/** How many times: `zweimal`, `dreifach`, `verdoppelt`; undefined for another word. */
export function timesOf(word: string): number | undefined {
  if (/^(?:ver)?doppel(?:t|te|ten|ter|tes|n|ung)$/.test(word)) return 2
  if (/^halbier(?:t|te|ten|en|ung)$/.test(word)) return 0.5
  const [, stem] = /^(.+?)(?:mal|fach|fache|fachen|faches|facher)$/.exec(word) ?? []
  const verb = /^ver(.+)fach(?:t|te|ten|en|ung)$/.exec(word)?.[1]
  const number = verb ?? stem
  return number === undefined ? undefined : (small.get(number) ?? numberOf(number))
}

const english = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
    ' ',
  ),
  ...'fifteen sixteen seventeen eighteen nineteen'.split(' '),
]
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below a million in the words that the readers of numbers know. */
export function wordsFor(value: number): readonly string[] {
  if (value >= 1000) {
    const rest = value % 1000
    return [...wordsFor(Math.floor(value / 1000)), 'thousand', ...(rest ? wordsFor(rest) : [])]
  }
  if (value >= 100) {
    const rest = value % 100
    const hundreds = [english[Math.floor(value / 100)] ?? '', 'hundred']
    return rest ? [...hundreds, 'and', ...wordsFor(rest)] : hundreds
  }
  if (value < 20) return [english[value] ?? '']
  const unit = value % 10
  const ten = englishTens[Math.floor(value / 10) - 2] ?? ''
  return unit ? [ten, '-', english[unit] ?? ''] : [ten]
}

const ranks =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** A rank in the word that the readers know: `third`, `25th`. */
export const rankWord = (rank: number): string => ranks[rank - 3] ?? `${rank}th`

/** So many times in the word that the readers know: `twice`, `25fold`; undefined for once, which is an adverb as often. */
export const timesWord = (times: number): string | undefined =>
  times === 0.5 ? 'halved' : times < 2 ? undefined : times === 2 ? 'twice' : `${times}fold`
