import type { Lexeme } from '../text/lexemes.ts'

/** A word that ranks, compares or measures by its own form. */
export type Degree = {
  readonly kind: 'number' | 'comparative' | 'unit'
  readonly normal: string
}

const ordinals = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
)

/** Stretches of time; `second` is an ordinal far more often. */
const timeUnits = new Map(
  'minute hour day week fortnight month year decade century'
    .split(' ')
    .flatMap((unit) =>
      [unit, unit === 'century' ? 'centuries' : `${unit}s`].map((word) => [word, unit]),
    ),
)

const irregular = new Map([
  ['better', 'better'],
  ['worse', 'worse'],
  ['best', 'best'],
  ['worst', 'worst'],
  ['farther', 'further'],
  ['further', 'further'],
])

/** Nouns and verbs in `-est` that rank nothing. */
const notSuperlative = new Set(
  'rest test west guest quest nest chest crest pest priest forest harvest interest request protest contest conquest arrest tempest'.split(
    ' ',
  ),
)

/** Words in `-er` that compare nothing, though a `than` may follow. */
const notComparative = new Set(
  'other rather never ever over under after water river paper order number member winter summer matter power tower'.split(
    ' ',
  ),
)
const thanWithin = 6 // words between a comparative and its `than`: `wider at the ford than`

function isComparedAt(lexemes: readonly Lexeme[], i: number): boolean {
  const word = lexemes[i]?.low ?? ''
  if (!/^\p{L}{2,}er$/u.test(word) || notComparative.has(word)) return false
  return lexemes.slice(i + 1, i + 1 + thanWithin).some(({ low }) => low === 'than')
}

/**
 * The degree of a word: an ordinal (`third`), a unit of time (`weeks`), a comparative before `than`
 * (`brighter than`) or a superlative after an article or possessive (`the largest`).
 */
export function degreeAt(lexemes: readonly Lexeme[], i: number): Degree | undefined {
  const word = lexemes[i]?.low ?? ''
  const ordinal = ordinals.get(word)
  if (ordinal) return { kind: 'number', normal: ordinal }
  const unit = timeUnits.get(word.replace(/'s?$/, ''))
  if (unit) return { kind: 'unit', normal: unit }
  const known = irregular.get(word)
  if (known) return { kind: 'comparative', normal: known }
  if (isComparedAt(lexemes, i)) {
    return { kind: 'comparative', normal: word }
  }
  const before = lexemes[i - 1]?.low ?? ''
  const isRanked = /^(?:the|its|his|her|their|our|my|your)$|'s?$/u.test(before)
  if (isRanked && /^\p{L}{2,}est$/u.test(word) && !notSuperlative.has(word)) {
    return { kind: 'comparative', normal: word }
  }
  return undefined
}
