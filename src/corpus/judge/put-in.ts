import { foldText } from '../../anchor/fold.ts'

/** Words in brackets that say nothing of the matter: the source's own slip, an article, what printers say. */
const formal: ReadonlySet<string> = new Set(['sic', 'a', 'an', 'the'])

/** Endings that two forms of a word differ in: `denied` and `denies`, `opened` and `open`. */
const ending = /^(?:|'|'s|s|es|d|ed|ing|e|y|ies|ied)$/

/**
 * What brackets put into a quotation where its source does not have it, as it is read there; undefined where they
 * add no meaning: another form of a word that stands there, another first letter, an article, `sic`.
 */
export function addedWords(putIn: string, there: string): string | undefined {
  const own = wordsOf(there)
  const isForeign = (word: string): boolean =>
    !formal.has(word.toLowerCase()) && !own.some((other) => isFormOf(word, other))
  if (!wordsOf(putIn).some(isForeign)) return undefined
  return putIn.replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text).text.match(/[\p{L}\p{N}$€£%][\p{L}\p{M}\p{N}'.,-]*(?<![.,'-])|[$€£%]/gu) ?? []

function isFormOf(word: string, other: string): boolean {
  const [a, b] = [word.toLowerCase(), other.toLowerCase()]
  if (a === b) return true
  let same = 0
  while (same < a.length && a.charAt(same) === b.charAt(same)) same++
  return same >= 2 && ending.test(a.slice(same)) && ending.test(b.slice(same))
}
