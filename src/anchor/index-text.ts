import { remembering } from '../model/memory.ts'
import { namesIn } from '../prose/tokens/tokens.ts'
import { foldText, type Folded } from './fold.ts'

/** A word of a folded text: its key (lower case) and where it stands. */
export type Word = { readonly key: string; readonly start: number; readonly end: number }

/** A text made ready for anchoring: folded once, its words listed. */
export type TextIndex = {
  readonly raw: string
  readonly folded: Folded
  /** The folded text in lower case, unit for unit. */
  readonly lower: string
  readonly words: readonly Word[]
  /** Indexes into `words` where each key stands, in reading order. */
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Names of the text in lower case, so that one at the head of a sentence is known. */
  readonly names: ReadonlySet<string>
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu

/** The words of a folded text, in order. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(wordPattern), ({ 0: word, index }) => ({
    key: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/** Index a text once, so that each anchoring of many reads only the words it has in common with it. */
export const indexText = remembering(indexAnew)

function indexAnew(raw: string): TextIndex {
  const folded = foldText(raw)
  const words = wordsOf(folded.text)
  const places = new Map<string, number[]>()
  for (const [at, { key }] of words.entries()) {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  const lower = lowerUnits(folded.text)
  return { raw, folded, lower, words, places, names: namesIn(folded.text) }
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
