import { runOf, longestRun, type TextIndex } from './index-text.ts'
import type { Sought } from './selector.ts'

/** Folded offsets where a quote's words stand as they were. */
export type ExactPlaces = {
  readonly places: readonly number[]
  /** The one place where the whole selector stands, prefix and suffix included; undefined for none or several. */
  readonly whole: number | undefined
  /** True where the words occur too often to list every place. */
  readonly isCrowded: boolean
}

const most = 512 // places looked at before the words count as too common
const fewPlaces = 64 // places of a run that are worth following

/** Every place where the quote stands exactly, by way of its rarest run of words. */
export function findExactPlaces(index: TextIndex, sought: Sought): ExactPlaces {
  const { quote, whole, start } = sought
  // The outermost words of the context may have been cut by a writer; they are compared, not looked up.
  const inner = sought.words.length > 2 ? 1 : 0
  const wholePlaces = standing(index, sought, {
    text: whole,
    from: 0,
    words: [inner, sought.words.length - inner],
  })
  const wholeQuotes = wholePlaces.places.map((at) => at + start)
  const only = wholeQuotes.length === 1 && !wholePlaces.isCrowded ? wholeQuotes[0] : undefined
  const { places, isCrowded } = standing(index, sought, {
    text: quote,
    from: start,
    words: sought.isPartial ? [0, 0] : [sought.first, sought.last],
  })
  if (!isCrowded) return { places, whole: only, isCrowded }
  return {
    places: unique([...wholeQuotes, ...besideContext(index, sought)]),
    whole: only,
    isCrowded,
  }
}

type Part = {
  readonly text: string
  /** Offset of the part in `sought.whole`. */
  readonly from: number
  /** The words that lie wholly inside it, as indexes into `sought.words`, end exclusive. */
  readonly words: readonly [number, number]
}

function standing(
  index: TextIndex,
  sought: Sought,
  { text, from, words: [first, last] }: Part,
): { readonly places: readonly number[]; readonly isCrowded: boolean } {
  if (last <= first) return scan(index.folded.text, text)
  const rarest = rarestRun(index, sought, first, last)
  if (rarest.count > most) return { places: [], isCrowded: true }
  const offset = (sought.words[rarest.at]?.start ?? 0) - from
  const places: number[] = []
  for (const word of rarest.places()) {
    const at = (index.wordStarts[word] ?? 0) - offset
    if (at >= 0 && index.folded.text.startsWith(text, at)) places.push(at)
  }
  return { places, isCrowded: false }
}

/** For a quote with no whole word in it: marks, parts of words, scripts without spaces. */
function scan(text: string, part: string): { places: readonly number[]; isCrowded: boolean } {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (places.length === most) return { places, isCrowded: true }
    places.push(at)
  }
  return { places, isCrowded: false }
}

function rarestRun(index: TextIndex, sought: Sought, first: number, last: number) {
  const numbers = numbersOf(index, sought).slice(first, last)
  let best = { at: first, ...runOf(index, numbers.slice(0, 1)) }
  for (let at = 0; at < numbers.length && best.count > 1; at += 1) {
    for (let length = 1; length <= longestRun && at + length <= numbers.length; length += 1) {
      const run = runOf(index, numbers.slice(at, at + length))
      if (run.count < best.count) best = { at: first + at, ...run }
      if (run.count <= 1) break
    }
  }
  return best
}

/** Places of a very common quote that a rare run of the context points to. */
function besideContext(index: TextIndex, sought: Sought): number[] {
  const numbers = numbersOf(index, sought)
  const places: number[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    for (let length = 1; length <= longestRun; length += 1) {
      const run = runOf(index, numbers.slice(at, at + length))
      if (run.count === 0) break
      if (run.count > fewPlaces) continue
      const offset = (sought.words[at]?.start ?? 0) - sought.start
      for (const word of run.places()) {
        const start = (index.wordStarts[word] ?? 0) - offset
        if (start >= 0 && index.folded.text.startsWith(sought.quote, start)) places.push(start)
      }
      break
    }
  }
  return places
}

const numbersOf = (index: TextIndex, sought: Sought): number[] =>
  sought.words.map(({ key }) => index.wordNumbers.get(key) ?? -1)

const unique = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b)
