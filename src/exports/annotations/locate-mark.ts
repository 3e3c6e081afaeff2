import type { Mark } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import type { PageText } from './page-text.ts'

/**
 * Where the words of a mark stand in a page’s text; they begin behind the element that links to it land on. White
 * space may differ, nothing else. Undefined where the page has other words there.
 */
export function locateMark(
  { fragment, exact }: Pick<Mark, 'fragment' | 'exact'>,
  { text, startOf }: PageText,
): Span | undefined {
  const from = startOf.get(fragment)
  if (from === undefined) return undefined
  const skipSpace = (at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
  const start = skipSpace(from)
  let at = start
  for (const word of exact.trim().split(/\s+/)) {
    at = skipSpace(at)
    if (!text.startsWith(word, at)) return undefined
    at += word.length
  }
  return { start, end: at }
}
