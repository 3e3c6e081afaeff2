import { namesIn } from '../prose/tokens/tokens.ts'
import { foldText, type Folded } from './fold.ts'
import { createPairs } from './pairs.ts'

/** Every place of each run of one, two or three words, as linked lists in typed arrays. */
type Grams = {
  /** Number of a run, by the number of the run one word shorter and the number of its last word; -1 for none. */
  readonly find: (shorter: number, last: number) => number
  /** Number of the run at a place, by word index. */
  readonly numberAt: Int32Array
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
  const one = listRuns(new Int32Array(words.length), words)
  const two = listRuns(one.numberAt, words.subarray(1))
  const three = listRuns(two.numberAt, words.subarray(2))
  return {
    raw,
    folded,
    lower: lowerUnits(folded.text),
    wordStarts: Int32Array.from(found, ({ start }) => start),
    wordEnds: Int32Array.from(found, ({ end }) => end),
    words,
    wordNumbers,
    names: namesIn(folded.text),
    grams: [one, two, three],
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

/** How often a run of one to three words occurs, and where; words as numbers, -1 for one the text lacks. */
export function runOf({ grams }: TextIndex, run: readonly number[]): Run {
  let number = 0
  for (const [depth, word] of run.entries()) {
    number = word < 0 ? -1 : (grams[depth]?.find(number, word) ?? -1)
    if (number < 0) return { count: 0, places: () => placesIn(undefined, 0) }
  }
  const list = grams[run.length - 1]
  return { count: list?.counts[number] ?? 0, places: () => placesIn(list, number) }
}

/** The places of a run, as word indexes in reading order. */
type Run = { readonly count: number; readonly places: () => Generator<number> }

function* placesIn(list: Grams | undefined, number: number): Generator<number> {
  if (!list) return
  for (let at = list.first[number] ?? -1; at >= 0; at = list.next[at] ?? -1) yield at
}

/** Number the runs made of a shorter run and the word after it, and list their places. */
function listRuns(shorter: Int32Array, last: Int32Array): Grams {
  const length = last.length
  const pairs = createPairs(length)
  const numberAt = new Int32Array(length)
  for (let at = 0; at < length; at += 1) {
    numberAt[at] = pairs.add(shorter[at] ?? 0, last[at] ?? 0)
  }
  const first = new Int32Array(pairs.size()).fill(-1)
  const counts = new Int32Array(pairs.size())
  const next = new Int32Array(length).fill(-1)
  // From the end, so that each list runs in reading order.
  for (let at = length - 1; at >= 0; at -= 1) {
    const number = numberAt[at] ?? 0
    next[at] = first[number] ?? -1
    first[number] = at
    counts[number] = (counts[number] ?? 0) + 1
  }
  return { find: pairs.find, numberAt, first, next, counts }
}
