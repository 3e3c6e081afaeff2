import type { Mark } from '../../model/records.ts'
import { textFragment } from '../../say/text-fragment.ts'
import { locateMark } from './locate-mark.ts'
import { flatText, type PageText } from './page-text.ts'

/** Words of context that are tried, the fewest first. */
const contexts = [2, 3, 4, 6, 8].flatMap((before) => [0, 2, 5].map((after) => ({ before, after })))

/**
 * The fragment that leads to a mark in the page as it was built: a browser goes to the first words that fit, which may
 * stand in a note or a figure above the mark. Context is added until the mark is the first; where it never is, the
 * fragment names the mark alone, which every browser finds.
 */
export function judgedFragment(mark: Mark, page: PageText): string {
  const span = locateMark(mark, page)
  if (span) {
    const wanted = flatText(page.text.slice(0, span.start)).length
    for (const context of contexts) {
      const fragment = textFragment(mark, context)
      const at = landingOf(fragment, page.flat)
      // White space on either side of the words may count or not.
      if (at !== undefined && Math.abs(at - wanted) <= 1) return fragment
    }
  }
  return mark.fragment
}

/** Where a browser goes that follows a fragment with a text directive: an offset into the flat text of the page. */
export function landingOf(fragment: string, text: string): number | undefined {
  const [, directive] = fragment.split(':~:text=')
  if (directive === undefined) return undefined
  const terms = directive.split(',')
  const decoded = (term: string) => flatText(decodeURIComponent(term))
  const before = terms[0]?.endsWith('-') ? decoded((terms.shift() ?? '').slice(0, -1)) : ''
  const after = terms.at(-1)?.startsWith('-') ? decoded((terms.pop() ?? '').slice(1)) : ''
  const [start = '', end] = terms.map(decoded)
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    const isBehind = before === '' || text.slice(0, at).trimEnd().endsWith(before)
    if (!isBehind || !isWordEdge(text, at) || !isWordEdge(text, at + start.length)) continue
    const isBefore = (endAt: number) => text.slice(endAt).trimStart().startsWith(after)
    const behind = at + start.length
    // Of a stretch a browser takes any end that fits, however far behind its start.
    if (end === undefined ? isBefore(behind) : endsOf(text, end, behind).some(isBefore)) return at
  }
  return undefined
}

/** Where words end, from an offset on. */
function endsOf(text: string, words: string, from: number): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    ends.push(at + words.length)
  }
  return ends
}

/** True where no word goes on across an offset. */
const isWordEdge = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at))
