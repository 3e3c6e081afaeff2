import { nearest } from '../model/nearest.ts'
import { sayList } from './list.ts'
import { sentence } from './sentence.ts'

/** A value as messages show it: in backticks, on one line, without invisible characters, at most 60 characters. */
export function quoted(value: unknown): string {
  // JSON has no word for a number beyond its own.
  const isBare = typeof value === 'string' || typeof value === 'number'
  const text = isBare ? String(value) : (JSON.stringify(value) ?? String(value))
  return `\`${shortened(visible(text))}\``
}

/** Values as a list in words: `` `a`, `b` or `c` ``; past eight, the first eight and how many follow. */
export function listed(values: readonly string[], join: 'or' | 'and' = 'or'): string {
  const shown = values.slice(0, longestList).map(quoted)
  const rest = values.length - shown.length
  return sayList(rest > 0 ? [...shown, `${rest} more`] : shown, join)
}

/** The mend of a misspelt name: use the nearest legal one, or else do something. */
export function useNearest(word: string, legal: Iterable<string>, otherwise: string): string {
  const near = nearest(word, legal)
  return near === undefined ? sentence(otherwise) : `Use ${quoted(near)}, or ${otherwise}.`
}

/** Text with control, bidirectional and other invisible characters written as `U+202E`. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => codePoint(character))
}

/** A character's Unicode number, `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}]/gu
const longestList = 8
const longestQuote = 60 // characters; a message stays readable on one line

function shortened(text: string): string {
  const characters = [...text]
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote - 1).join('')}…`
    : text
}
