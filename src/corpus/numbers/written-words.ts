import type { Found } from '../../prose/quantities/found.ts'

/** A number's words with the qualifier before and after it. */
export function writtenWords(text: string, found: Found): string {
  const places = found.kind === 'date' ? [found] : [found, ...found.hedges]
  const start = Math.min(...places.map((place) => place.start))
  return text.slice(start, Math.max(...places.map((place) => place.end)))
}

/** The same with the noun that follows, as it stands in the text. */
export function countedWords(text: string, found: Found): string {
  const words = writtenWords(text, found)
  if (found.kind === 'date' || found.nounsEnd <= found.end) return words
  return words + text.slice(found.end, found.nounsEnd)
}
