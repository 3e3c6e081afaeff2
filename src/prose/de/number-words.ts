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

/** The rank that a German word says: `dritte`, `zwölften`; undefined for another word, and for `erste` and `zweite`. */
export function rankOf(word: string): number | undefined {
  const [, stem = '', ending] = /^(.*?)(e|en|er|es|em|ens)$/.exec(word) ?? []
  return ending === undefined ? undefined : ordinals.get(stem)
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

/** How many times: `zweimal`, `dreifach`, `verdoppelt`; undefined for another word. */
export function timesOf(word: string): number | undefined {
  if (/^(?:ver)?doppel(?:t|te|ten|ter|tes|n|ung)$/.test(word)) return 2
  const [, stem] = /^(.+?)(?:mal|fach|fache|fachen|faches|facher)$/.exec(word) ?? []
  const verb = /^ver(.+)fach(?:t|te|ten|en|ung)$/.exec(word)?.[1]
  return small.get(verb ?? stem ?? '')
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

/** A rank in the word that the readers know; undefined for one that they have no word for. */
export function rankWord(rank: number): string | undefined {
  const low =
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
      ' ',
    )
  if (rank < 20) return low[rank - 3]
  if (rank === 100) return 'hundredth'
  if (rank === 1000) return 'thousandth'
  return rank % 10 === 0 ? englishTens[rank / 10 - 2]?.replace(/y$/, 'ieth') : undefined
}

/** The word for so many times that the readers know. */
export const timesWord = (times: number): string | undefined =>
  times < 2
    ? undefined
    : times === 2
      ? 'twice'
      : times === 3
        ? 'thrice'
        : times < 20
          ? `${english[times] ?? ''}fold`
          : undefined
