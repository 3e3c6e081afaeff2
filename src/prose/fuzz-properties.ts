import { findQuantities } from './quantities/quantities.ts'
import { sayFound } from './quantities/say-found.ts'
import { sentencesOf } from './text/sentences.ts'
import { tokenize } from './tokens/tokens.ts'

/** Pieces that prose about numbers is made of, for a generator to put together in any order. */
export const prosePieces: readonly string[] = [
  ...'$|US$|¥|€|%|–|—|-|.|,|;|(|)|“|’|+|~|/|:|#|\u00A0|\u00AD|\n| '.split('|'),
  ...'0|1|5|12|13|30|31|100|571|2017|2019|2,225.5|3,816|300,000|93.5|1.3|0.05|999999999999'.split(
    '|',
  ),
  ...'one|two|five|twenty|ninety|hundred|thousand|million|billion|dozen|half|third|thirds|a|an'.split(
    '|',
  ),
  ...'bn|M|k|kW|NEM|USD|yen|won|dollars|percent|per cent|st|th|U'.split('|'),
  ...'January|May|Sept|September|Tuesday|Friday|between|from|to|and|or|of|in|on'.split('|'),
  ...'up to|at least|about|over|more than|no fewer than|or so|exactly|E.O.|section|Group|APT|lamps|the'.split(
    '|',
  ),
]

/**
 * What must hold of any text: readings are in order and without overlap, lie inside the text, and the words
 * of a reading are read as the same again. The first thing that does not hold, in words; undefined if all does.
 */
export function faultOfReading(text: string): string | undefined {
  let last = 0
  for (const found of findQuantities(text)) {
    const { start, end } = found
    if (start < last || end <= start || end > text.length)
      return `a reading lies at ${start} to ${end}`
    last = end
    const words = text.slice(start, end)
    const once = sayFound(bare(found))
    if (!readsAgain(words, once)) return `“${words}” is ${once}, but not when read again`
  }
  return faultOfTokens(text) ?? faultOfSentences(text)
}

/** A few words are readings only beside others: `May` after `in`, `half` after `about`, four digits that are no year. */
function readsAgain(words: string, once: string): boolean {
  const settings = [words, `in ${words}`, `about ${words} of`]
  const isYearLike = /^\d{4}$/.test(words)
  return (
    isYearLike ||
    settings.some((text) => {
      const again = findQuantities(text)
      return again.length === 1 && again.every((one) => sayFound(bare(one)) === once)
    })
  )
}

const bare = (found: ReturnType<typeof findQuantities>[number]) =>
  found.kind === 'date' ? found : { ...found, hedges: [], nouns: [] }

function faultOfTokens(text: string): string | undefined {
  let last = 0
  for (const { start, end } of tokenize(text)) {
    if (start < last || end <= start || end > text.length)
      return `a token lies at ${start} to ${end}`
    last = end
  }
  return undefined
}

function faultOfSentences(text: string): string | undefined {
  let last = 0
  for (const { start, end } of sentencesOf(text)) {
    if (start < last || end <= start || end > text.length)
      return `a sentence lies at ${start} to ${end}`
    last = end
  }
  return undefined
}
