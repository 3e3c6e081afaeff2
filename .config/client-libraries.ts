// Bundled for a browser by the test of annotations: independent client libraries of W3C annotations, which look
// for each annotation in the page they are put into, as other sites' tools would.

import {
  createTextPositionSelectorMatcher,
  createTextQuoteSelectorMatcher,
} from '@apache-annotator/dom'
import { toRange as rangeOfPosition } from 'dom-anchor-text-position'
import { toRange as rangeOfQuote } from 'dom-anchor-text-quote'

type Quote = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}
type Position = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** What the libraries find of an annotation, as texts. */
export type Found = {
  /** Every match of the quotation in the page, and in its article. */
  readonly quoted: readonly string[]
  readonly quotedInArticle: readonly string[]
  readonly placed: readonly string[]
  readonly anchorQuoted: string
  readonly anchorPlaced: string
  /** True where dom-anchor has both at one place, the quotation looked for near the position, as clients do. */
  readonly isOnePlace: boolean
}

export async function find(quote: Quote, position: Position): Promise<Found> {
  const { body } = document
  const article = document.querySelector('article')
  if (!article) throw new Error('invalid page: no article')
  const byPosition = rangeOfPosition(body, position)
  const byQuote = rangeOfQuote(body, quote)
  const nearby = rangeOfQuote(body, quote, { hint: position.start })
  return {
    quoted: await textsOf(createTextQuoteSelectorMatcher(quote)(body)),
    quotedInArticle: await textsOf(createTextQuoteSelectorMatcher(quote)(article)),
    placed: await textsOf(createTextPositionSelectorMatcher(position)(body)),
    anchorQuoted: String(byQuote),
    anchorPlaced: String(byPosition),
    isOnePlace:
      nearby !== null &&
      [Range.START_TO_START, Range.END_TO_END].every(
        (how) => nearby.compareBoundaryPoints(how, byPosition) === 0,
      ),
  }
}

async function textsOf(ranges: AsyncIterable<Range>): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const range of ranges) texts.push(range.toString())
  return texts
}
