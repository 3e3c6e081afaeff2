import { quoteLimit } from '../../model/source.ts'
import type { Rule } from './rule.ts'

/** A quoted fragment keeps to its source's limit: 12 words, 25 where a government's document is quoted. */
export const quoteIsShort: Rule<'quote-is-short'> = {
  id: 'quote-is-short',
  group: 'Evidence and age',
  severity: 'error',
  cause: 'A quotation has more than 12 words, or 25 from a primary or official document.',
  why: 'The site says things in its own words; a quotation shows only the words that matter.',
  mend: 'Keep the words that carry the claim, and paraphrase the rest.',
  *judge({ corpus, placeOf }) {
    for (const [id, { evidence }] of corpus.claims) {
      for (const [i, { quote, source: sourceId }] of evidence.entries()) {
        const source = corpus.sources.get(sourceId)
        if (quote === undefined || !source) continue
        const limit = quoteLimit(source)
        const words = quote.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0
        if (words <= limit) continue
        yield {
          place: placeOf('claims', id, ['evidence', i, 'quote']),
          what: `The quotation has ${words} words; the limit for this source is ${limit}.`,
          mend: `Keep the ${limit} words or fewer that carry the claim, and paraphrase the rest.`,
        }
      }
    }
  },
}
