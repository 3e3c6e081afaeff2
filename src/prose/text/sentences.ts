import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'

/** Abbreviations whose point ends no sentence, in lower case without the last point. */
const abbreviations: ReadonlySet<string> = new Set(
  `e.o u.s u.n u.k e.g i.e etc vs cf viz al approx ca c no nos vol p pp para paras sec secs fig figs art ch
mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr inc ltd co corp dept est h.r s.a p.l d.c
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m`.split(/\s+/),
)

// These may end a sentence too: they do where a word of grammar with a capital follows.
const mayEnd: ReadonlySet<string> = new Set([
  'u.s',
  'u.n',
  'u.k',
  'etc',
  'a.m',
  'p.m',
  'inc',
  'ltd',
  'co',
  'corp',
  'd.c',
  'al',
])

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a text, in order, without the white space around them. A line feed always ends one; the
 * point of an abbreviation (`E.O.`, `Sept.`) does not.
 */
export const sentencesOf = remembering(readSentences)

function readSentences(text: string): readonly Span[] {
  const sentences: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of segmenter.segment(text)) {
    const trimmed = segment.trim()
    if (trimmed === '') continue
    const start = index + segment.indexOf(trimmed)
    const end = start + trimmed.length
    const last = sentences.at(-1)
    if (
      last &&
      (isOpen || /^\p{Ll}/u.test(trimmed)) &&
      !text.slice(last.end, start).includes('\n')
    ) {
      last.end = end
    } else sentences.push({ start, end })
    isOpen = endsInAbbreviation(trimmed, text.slice(end, end + 40).trimStart())
  }
  return sentences
}

function endsInAbbreviation(sentence: string, rest: string): boolean {
  // The `s` of a possessive and the letter of `2a` are no initials.
  const word = /(?<![\p{L}\p{N}.'’])[\p{L}.]+(?=\.$)/u.exec(sentence)?.[0].toLowerCase()
  if (word === undefined) return false
  const isInitial = /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== 'i'
  if (!abbreviations.has(word) && !isInitial) return false
  const next = /^["'“‘(]?(\p{Lu}[\p{L}']*)/u.exec(rest)?.[1]
  return !(mayEnd.has(word) && next !== undefined && isFunctionWord(next))
}

/** The sentences that a stretch of the text touches. */
export function sentencesAt(sentences: readonly Span[], stretch: Span): readonly Span[] {
  return sentences.filter(({ start, end }) => start < stretch.end && stretch.start < end)
}
