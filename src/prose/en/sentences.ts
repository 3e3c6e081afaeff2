import { isFunctionWord } from '../lexicon/function-words.ts'

/** Abbreviations whose point ends no sentence, in lower case without the last point. */
const abbreviations: ReadonlySet<string> = new Set(
  `e.o u.s u.n u.k e.g i.e etc vs cf viz al approx ca c no nos vol p pp para paras sec secs fig figs art ch
mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr inc ltd co corp dept est h.r s.a p.l d.c
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m`.split(/\s+/),
)

// These may end a sentence too: they do where a word of grammar with a capital follows.
const mayEnd: ReadonlySet<string> = new Set(
  `u.s u.n u.k etc a.m p.m inc ltd co corp d.c al
jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
)

/** True where the point that a stretch ends with, before the rest of the text, ends no sentence. */
export function endsInAbbreviation(sentence: string, rest: string): boolean {
  // The `s` of a possessive and the letter of `2a` are no initials.
  const last = sentence.slice(sentence.lastIndexOf(' ') + 1)
  const word = /(?<![\p{L}\p{N}.'’])[\p{L}.]+(?=\.$)/u.exec(last)?.[0].toLowerCase()
  if (word === undefined) return false
  const isInitial = /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== 'i'
  if (!abbreviations.has(word) && !isInitial) return false
  const next = /^["'“‘(]?(\p{Lu}[\p{L}']*)/u.exec(rest)?.[1]
  return !(mayEnd.has(word) && next !== undefined && isFunctionWord(next))
}
