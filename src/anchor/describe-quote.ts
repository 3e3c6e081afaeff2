import { findExactPlaces } from './exact-places.ts'
import { indexText, type TextIndex } from './index-text.ts'
import { seek } from './selector.ts'

/** A quote with its context, as annotations.json holds it. */
export type DescribedQuote = {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const limit = 200 // units of context on each side, as the schema allows
const enough = 60 // units, about ten words, of context that survive an edit beside the quote

/**
 * Describe a stretch of a text so that it is told from every other: context of a sentence or `enough`,
 * in whole words, grown on both sides until the whole stands once in the text or the limit is reached.
 * Offsets in UTF-16 units, end exclusive.
 */
export function describeQuote(
  text: string | TextIndex,
  start: number,
  end: number,
): DescribedQuote {
  const index = typeof text === 'string' ? indexText(text) : text
  const raw = index.raw
  const exact = raw.slice(start, end)
  for (let size = enough; ; size = Math.min(limit, size * 2)) {
    const described = {
      exact,
      prefix: raw.slice(wordStart(raw, start, size), start),
      suffix: raw.slice(end, wordEnd(raw, end, size)),
    }
    if (size >= limit) return described
    if (findExactPlaces(index, seek(index, described)).whole !== undefined) return described
  }
}

/** Beginning of the context: `size` units back, rounded out to a whole word while within the limit. */
function wordStart(raw: string, start: number, size: number): number {
  let at = Math.max(0, start - size)
  const least = Math.max(0, start - limit)
  const rough = at
  while (at > least && /\S/u.test(raw.charAt(at - 1))) at -= 1
  const from = at > 0 && /\S/u.test(raw.charAt(at - 1)) ? rough : at
  return isSplit(raw, from) ? from + 1 : from
}

function wordEnd(raw: string, end: number, size: number): number {
  let at = Math.min(raw.length, end + size)
  const most = Math.min(raw.length, end + limit)
  const rough = at
  while (at < most && /\S/u.test(raw.charAt(at))) at += 1
  const to = at < raw.length && /\S/u.test(raw.charAt(at)) ? rough : at
  return isSplit(raw, to) ? to - 1 : to
}

/** True between the halves of a surrogate pair. */
function isSplit(raw: string, at: number): boolean {
  const before = raw.charCodeAt(at - 1)
  const after = raw.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
