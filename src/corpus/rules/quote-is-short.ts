import { quoteLimit } from '../../model/source.ts'
import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'

/** A quoted fragment keeps to its source's limit: 12 words, 25 where a government's document is quoted. */
export const quoteIsShort: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, { evidence }] of corpus.claims) {
    for (const [i, { quote, source: sourceId }] of evidence.entries()) {
      const source = corpus.sources.get(sourceId)
      if (quote === undefined || !source) continue
      const limit = quoteLimit(source)
      const words = quote.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0
      if (words <= limit) continue
      yield {
        place: placeOf('claims', id, ['evidence', i, 'quote']),
        severity: 'error',
        rule: 'quote-is-short',
        what: `The quotation has ${words} words; the limit for this source is ${limit}.`,
        why: 'The site says things in its own words; a quotation shows only the words that matter.',
        mend: `Keep the ${limit} words or fewer that carry the claim, and paraphrase the rest.`,
      }
    }
  }
}
