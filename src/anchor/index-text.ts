import { namesIn } from '../prose/tokens.ts'
import { foldText, type Folded } from './fold.ts'

/** Every place of each run of one, two or three words, as linked lists in typed arrays. */
type Grams = {
  /** Number of a run, by the number of the run one word shorter and the number of its last word. */
  readonly numbers: ReadonlyMap<number, number>
  /** Word index of the run's first place, by number of the run; -1 ends a list. */
  readonly first: Int32Array
  /** Word index of the run's next place, by word index. */
  readonly next: Int32Array
  /** How often the run occurs, by number of the run. */
  readonly counts: Int32Array
}

/** A text made ready for anchoring: folded once, its words numbered, their places listed. */
export type TextIndex = {
  readonly raw: string
  readonly folded: Folded
  /** The folded text in lower case, unit for unit. */
  readonly lower: string
  /** Folded offsets of each word, and its number in `wordNumbers`. */
  readonly wordStarts: Int32Array
  readonly wordEnds: Int32Array
  readonly words: Int32Array
  readonly wordNumbers: ReadonlyMap<string, number>
  /** Names of the text in lower case, so that one at the head of a sentence is known. */
  readonly names: ReadonlySet<string>
  readonly grams: readonly [Grams, Grams, Grams]
}

/** A word of a folded text: its key (lower case) and where it stands. */
export type Word = { readonly key: string; readonly start: number; readonly end: number }

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu

/** Longest run of words whose places are listed; longer runs are found from their rarest part. */
export const longestRun = 3

/** The words of a folded text, in order. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(wordPattern), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Index a text once, in time and memory linear in its length, so that each anchoring does near work only. */
export function indexText(raw: string): TextIndex {
  const folded = foldText(raw)
  const found = wordsOf(folded.text)
  const wordNumbers = new Map<string, number>()
  const words = Int32Array.from(found, ({ key }) => {
    const number = wordNumbers.get(key) ?? wordNumbers.size
    wordNumbers.set(key, number)
    return number
  })
  const one = listPlaces(words.length, (at) => words[at] ?? 0)
  const two = lengthen(one.numberAt, words, 1, wordNumbers.size)
  const three = lengthen(two.numberAt, words, 2, wordNumbers.size)
  return {
    raw,
    folded,
    lower: lowerUnits(folded.text),
    wordStarts: Int32Array.from(found, ({ start }) => start),
    wordEnds: Int32Array.from(found, ({ end }) => end),
    words,
    wordNumbers,
    names: namesIn(folded.text),
    grams: [one.grams, two.grams, three.grams],
  }
}

/** Lower case that keeps every unit in its place, for `İ` would grow. */
export function lowerUnits(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at)
    const small = unit.toLowerCase()
    return small.length === 1 ? small : unit
  }).join('')
}

/** How often a run of one to three words occurs, and its first place; words as numbers. */
export function runOf(
  { grams, wordNumbers }: TextIndex,
  run: readonly number[],
): { readonly count: number; readonly places: () => Generator<number> } {
  const size = wordNumbers.size
  const list = grams[run.length - 1]
  let number: number | undefined = run[0]
  if (number === undefined || number < 0) number = undefined
  for (const [depth, word] of run.slice(1).entries()) {
    if (number === undefined) break
    number = word < 0 ? undefined : grams[depth + 1]?.numbers.get(number * size + word)
  }
  const known = number
  if (list === undefined || known === undefined) return { count: 0, places: () => nowhere() }
  return {
    count: list.counts[known] ?? 0,
    *places() {
      for (let at = list.first[known] ?? -1; at >= 0; at = list.next[at] ?? -1) yield at
    },
  }
}

type Listed = { readonly grams: Grams; readonly numberAt: (at: number) => number }

function listPlaces(length: number, keyAt: (at: number) => number): Listed {
  const numbers = new Map<number, number>()
  const numberOf = new Int32Array(length)
  for (let at = 0; at < length; at += 1) {
    const key = keyAt(at)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    numberOf[at] = number
  }
  const first = new Int32Array(numbers.size).fill(-1)
  const counts = new Int32Array(numbers.size)
  const next = new Int32Array(length).fill(-1)
  // From the end, so that each list runs in reading order.
  for (let at = length - 1; at >= 0; at -= 1) {
    const number = numberOf[at] ?? 0
    next[at] = first[number] ?? -1
    first[number] = at
    counts[number] = (counts[number] ?? 0) + 1
  }
  return { grams: { numbers, first, next, counts }, numberAt: (at) => numberOf[at] ?? -1 }
}

/** Lists for runs one word longer: the run that starts at a place, and the word after it. */
function lengthen(
  numberAt: (at: number) => number,
  words: Int32Array,
  length: number,
  size: number,
): Listed {
  const count = Math.max(0, words.length - length)
  return listPlaces(count, (at) => numberAt(at) * size + (words[at + length] ?? 0))
}

function* nowhere(): Generator<number> {
  yield* []
}
