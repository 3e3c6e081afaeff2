import type { Lexeme } from '../lexicon/lexeme.ts'
import { metricUnits } from '../lexicon/metric-units.ts'
import { unitCalled } from '../lexicon/units.ts'
import { wayOfParted } from './direction-words.ts'
import { numberOf } from './number-words.ts'
import { spread, type Taken } from './spread.ts'
import { keptNoun } from './words.ts'

export const isNumber = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  (lexeme.kind === 'number' || numberOf(lexeme.low) !== undefined || /^[$€£¥]$/.test(lexeme.text))

const isNoun = (lexeme: Lexeme | undefined): boolean => /^\p{Lu}/u.test(lexeme?.text ?? '')

/** True for 10, 100, `tausend`: what things are counted against. */
const isRound = (lexeme: Lexeme | undefined): boolean =>
  /^10+$/.test(lexeme?.text.replace(/[.' ]/g, '') ?? '') ||
  /^(?:zehn|hundert|tausend|zehntausend|hunderttausend)$/.test(lexeme?.low ?? '')

/** True where a counted noun stands before, and a round number of another noun behind; `von 94 Häusern auf 100` is none. */
function isPer(raw: readonly Lexeme[], i: number): boolean {
  const [from, count, noun, round, whole] = [-3, -2, -1, 1, 2].map((k) => raw[i + k])
  return (
    isNumber(count) &&
    from?.low !== 'von' &&
    isNoun(noun) &&
    isRound(round) &&
    isNoun(whole) &&
    noun?.low !== whole?.low
  )
}

const times: Readonly<Record<string, string>> = {
  ...{ tag: 'day', jahr: 'year', monat: 'month', woche: 'week' },
  ...{ stunde: 'hour', minute: 'minute', sekunde: 'second' },
}

/** `5 Tonnen am Tag`, `21 Kilometer in der Stunde`; `am Tag des Brandes` and `im Jahr 1906` say when. */
function perTime(raw: readonly Lexeme[], i: number): Taken | undefined {
  const isArticled = raw[i]?.low === 'in' && raw[i + 1]?.low === 'der'
  const noun = isArticled ? i + 2 : i + 1
  const time = times[raw[noun]?.low ?? '']
  const isJoint = isArticled || /^(?:am|im)$/.test(raw[i]?.low ?? '')
  const isCounted = raw.slice(Math.max(0, i - 3), i).some(isNumber) && raw[i - 1]?.kind !== 'other'
  const after = raw[noun + 1]
  const isWhen =
    after?.kind === 'number' ||
    /^(?:de[rsmn]|nach|vor|zuvor|davor|darauf|danach|seit|als)$/.test(after?.low ?? '')
  if (time === undefined || !isJoint || !isCounted || isWhen) return undefined
  return { lexemes: spread(raw.slice(i, noun + 1), ['a', time]), next: noun + 1 }
}

const endsClause = (next: Lexeme | undefined): boolean =>
  next === undefined || next.kind !== 'word' || /^(?:und|oder|aber|als)$/.test(next.low)

const mostInClause = 14 // words between a verb and its syllable

const lowsBefore = (raw: readonly Lexeme[], i: number): readonly string[] =>
  raw.slice(Math.max(0, i - mostInClause), i).map(({ low }) => low)

const coming = /^(?:kam|kamen|kommt|kommen|entfiel|entfielen|entfällt|entfallen)$/

/** `auf 100 Jungen kamen 94 Mädchen`, `es kamen auf 100 Jungen 94 Mädchen`: the round number stands first. */
function isPerBefore(raw: readonly Lexeme[], i: number): boolean {
  const isEach = /^(?:je|jeweils)$/.test(raw[i + 1]?.low ?? '')
  const isEvery = /^jede[nmrs]?$/.test(raw[i + 1]?.low ?? '')
  const at = isEach ? i + 2 : i + 1
  const isCome = raw.slice(Math.max(0, i - 3), i).concat(raw.slice(at + 1, at + 4))
  return (
    (isRound(raw[at]) || isEvery) &&
    isNoun(raw[at + 1]) &&
    isCome.some(({ low }) => coming.test(low))
  )
}

/** Nouns of an amount, which `von` says and is no part of: `ein Wert von vier`, `eine Gruppe von fünf`. */
const ofAmount =
  /(?:zahl|wert|anteil|summe|betrag|umfang|höhe|länge|breite|tiefe|weite|rate|quote|stand|abstand|mittel|schnitt|maximum|minimum|menge|gruppe|reihe|serie|paar|team|index|note|größe|dauer|alter|vorsprung|punkt|ung|heit|keit|familie|haushalt|liste|drittel|viertel|hälfte)$/

/** `eine Frau von fünf`, where `ein` stands at `i`: a share, unless the noun is of an amount or another follows. */
function isOneOf(raw: readonly Lexeme[], i: number): boolean {
  const [article, noun, of, number, after] = [0, 1, 2, 3, 4].map((k) => raw[i + k])
  return (
    /^ein(?:e|er|em|en|es)?$/.test(article?.low ?? '') &&
    isNoun(noun) &&
    !ofAmount.test(noun?.low ?? '') &&
    keptNoun(noun?.low ?? '') === undefined &&
    of?.low === 'von' &&
    isNumber(number) &&
    !isNoun(after) &&
    !/^[%‰°$€£]$/.test(after?.text ?? '') &&
    (after?.kind !== 'word' || unitCalled(after.text) === undefined)
  )
}

/** Where `ein` is a number and no article: `ein Prozent`, `um einen Punkt`, `ein Kilometer`. */
const isOneUnit = (raw: readonly Lexeme[], i: number): boolean =>
  /^ein(?:e|em|en|es)?$/.test(raw[i]?.low ?? '') &&
  (/^(?:[%‰°]|Prozent|Prozentpunkte?|Promille|Grad)$/.test(raw[i + 1]?.text ?? '') ||
    Object.hasOwn(metricUnits, (raw[i + 1]?.low ?? '').replace(/(?<=er)n$/, '')) ||
    (raw[i - 1]?.low === 'um' && raw[i + 1]?.text === 'Punkt'))

/** Words that mean a number's hedge or scale only beside one. */
export function inContext(
  raw: readonly Lexeme[],
  i: number,
  before: readonly Lexeme[],
): Taken | undefined {
  const [last, word, next] = [raw[i - 1], raw[i], raw[i + 1]]
  if (!word) return undefined
  const one = (canonical: string): Taken => ({
    lexemes: spread([word], canonical.split(' ')),
    next: i + 1,
  })
  // `Freitag, dem 13. Mai`
  if (
    /^de[nm]$/.test(word.low) &&
    last?.text === ',' &&
    /tag$|^mittwoch$|^sonnabend$/.test(raw[i - 2]?.low ?? '')
  )
    return { lexemes: [], next: i + 1 }
  const isCounted = isNumber(next) || /^(?:eine[rnm]?|hundert|tausend)$/.test(next?.low ?? '')
  if (word.low === 'gut') return isCounted ? one('over') : { lexemes: [word], next: i + 1 }
  if (word.low === 'knapp' || word.low === 'gegen')
    return isCounted && !/^Uhr$/.test(raw[i + 2]?.text ?? '') ? one('nearly') : undefined
  if (word.low === 'tausend' || word.low === 'hundert') {
    const scale = word.low === 'tausend' ? 'thousand' : 'hundred'
    const isScale = isNumber(last) || /^(?:thousand|hundred|a)$/.test(before.at(-1)?.low ?? '')
    return one(isScale ? scale : `one ${scale}`)
  }
  // `94 Mädchen auf 100 Jungen`, `94 zu 100`: another thing, counted by a round number.
  if (word.low === 'auf' && isPerBefore(raw, i))
    return {
      lexemes: spread([word], ['per']),
      next: /^(?:je|jeweils|jede[nmrs]?)$/.test(next?.low ?? '') ? i + 2 : i + 1,
    }
  if (word.low === 'auf' && isPer(raw, i)) return one('per')
  if (
    word.low === 'zu' &&
    (isPer(raw, i) || (isNumber(last) && isRound(next) && !isNoun(raw[i + 2])))
  )
    return one('per')
  const time = perTime(raw, i)
  if (time) return time
  if (isOneOf(raw, i) || isOneUnit(raw, i)) return one('one')
  if (word.low === 'von' && isOneOf(raw, i - 2)) return one('in')
  const way = endsClause(next) ? wayOfParted(word.low, lowsBefore(raw, i)) : undefined
  if (way !== undefined) return one(way)
  // `9 von 10`
  if (word.low === 'von' && isNumber(last) && isNumber(next)) return one('out of')
  if (/^eine[rsm]?$/.test(word.low) && next?.low === 'von' && isNumber(raw[i + 2]))
    return { lexemes: spread(raw.slice(i, i + 2), ['one', 'in']), next: i + 2 }
  // `…, so die Behörde`
  const names =
    /^(?:der|die|das|ein|eine)$/.test(next?.low ?? '') || /^\p{Lu}/u.test(next?.text ?? '')
  if (word.low === 'so' && /^[,"»«]$/.test(last?.text ?? '') && names) return one('according to')
  return undefined
}
