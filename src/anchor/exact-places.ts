import { isWordUnit } from './fold.ts'
import type { TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

/** Folded offsets where a quote's words stand as they were. */
export type ExactPlaces = {
  readonly places: readonly number[]
  /** The one place where the whole selector stands, prefix and suffix included; undefined for none or several. */
  readonly whole: number | undefined
}

const most = 512 // places looked at before the words count as too common
const telling = 12 // units of context beside a very common quote that make a place worth a look

/** Every place where the quote stands exactly; of a very common one, those with some of its context beside them. */
export function findExactPlaces({ folded: { text } }: TextIndex, sought: Sought): ExactPlaces {
  const { before, quote, after, whole, start, isPartial } = sought
  const wholes = occurrences(text, whole)
  const only = wholes.length === 1 ? wholes[0] : undefined
  const places = occurrences(text, quote).filter((at) => isPartial || isWhole(text, quote, at))
  return {
    whole: only === undefined ? undefined : only + start,
    places: places.length <= most ? places : places.filter(isBeside).slice(0, most),
  }

  function isBeside(at: number): boolean {
    const isAfter = text.startsWith(after.slice(0, telling), at + quote.length)
    return (after !== '' && isAfter) || (before !== '' && text.endsWith(before.slice(-telling), at))
  }
}

function occurrences(text: string, part: string): readonly number[] {
  const places: number[] = []
  if (part === '') return places
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** False where a word of the text goes on past the words sought, as in `bridges` for `bridge`. */
function isWhole(text: string, quote: string, at: number): boolean {
  const cutsBefore = isWordUnit(quote[0]) && isWordUnit(text[at - 1])
  return !cutsBefore && !(isWordUnit(quote.at(-1)) && isWordUnit(text[at + quote.length]))
}
