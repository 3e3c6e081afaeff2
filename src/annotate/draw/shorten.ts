/** A text in two parts: what is shown, within a number of words, and what is left for later. */
export type Shortened = { readonly shown: string; readonly rest: string }

/** Cuts a text behind the last sentence that fits in `limit` words; behind a word where none does. */
export function shorten(text: string, limit: number): Shortened {
  const words = text.split(' ')
  if (words.length <= limit) return { shown: text, rest: '' }
  const fitting = words.slice(0, Math.max(limit, 1))
  const last = fitting.findLastIndex((word) => /[.!?][”’")\]]*$/.test(word))
  if (last < 0) return { shown: [...fitting.slice(0, -1), '…'].join(' '), rest: text }
  return { shown: words.slice(0, last + 1).join(' '), rest: words.slice(last + 1).join(' ') }
}

/** How many words a reader counts. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length
