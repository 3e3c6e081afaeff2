import { spokenLanguage } from '../../model/site-language.ts'

/**
 * Words of a text with those kept together that a line must not end between: a number and what it counts, a day, its
 * month and its year, a sign and what it is a sign of.
 *
 *     about $1 billion (Jan 2024) → about | $1 billion | (Jan 2024)
 */
export function unbroken(text: string): readonly string[] {
  const units: string[] = []
  for (const word of text.split(/ +/).filter(Boolean)) {
    const before = units.at(-1)
    if (before !== undefined && belongs(before, word)) units[units.length - 1] = `${before} ${word}`
    else units.push(word)
  }
  return units
}

/** True where no line may end between what is kept together so far and a word. */
function belongs(unit: string, word: string): boolean {
  const last = unit.slice(unit.lastIndexOf(' ') + 1)
  if (/^[–·]$/u.test(word)) return true // never at the head of a line
  const isBehind = isSign(last) && /\d|\./.test(unit) // `97 %`, `2 Mio. $`
  if (/^(?:[^\p{L}\d\s–·]|per)$/u.test(last) && !isBehind) return true // a sign; `per 100,000`
  if (ordered.test(last) || months.test(last)) return /^\d/.test(word)
  if (/^\d{1,2}\.$/.test(last)) return months.test(word)
  if (/\d$/.test(last)) return !isYear(last) && (isNoun(word) || isUnit(word))
  // `14.9 million deaths`, where the scale is not the unit yet; an amount of money has its sign before it.
  return scales.test(last) && /^\(?[\d.,–]+ /.test(numberIn(unit)) && (isNoun(word) || isSign(word))
}

const numberIn = (unit: string): string => unit.split(' ').slice(-2).join(' ')
const isYear = (word: string): boolean => /^\D?(?:1[0-9]|20)\d\d$/.test(word)
const isUnit = (word: string): boolean =>
  months.test(word) || scales.test(word) || isSign(word) || /^\p{Lu}{1,2}\p{Ll}?\b/u.test(word)
const isSign = (word: string): boolean => /^[%‰°$€£¥]/.test(word)
/** Nouns of German have a capital. */
const isNoun = (word: string): boolean =>
  (/^\p{Ll}/u.test(word) && !small.test(word)) ||
  (spokenLanguage().startsWith('de') && /^\p{Lu}\p{Ll}/u.test(word))

const ordered = /^\W?(?:no|nos|row|rows|page|p|pp|figure|fig|table|article|art|vol)\.?$/i // what a number follows
const months =
  /^\W?(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez)\.?|Ma[yi]|January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Juni|Juli|Oktober|Dezember)$/
const scales =
  /^(?:thousand|million|billion|trillion|Tsd\.|Mio\.|Mrd\.|Bio\.|Million(?:en)?|Milliarden?|Billion(?:en)?)$/
const small =
  /^(?:a|an|and|are|as|at|but|by|for|from|in|is|not|of|on|or|our|than|that|the|to|was|were|which|with)\b/
