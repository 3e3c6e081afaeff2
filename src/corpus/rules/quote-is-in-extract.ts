import { contentPath } from '../../model/content-path.ts'
import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'
import { findQuote } from '../judge/find-quote.ts'

/** A quotation is found in the stored extract of its source, where there is one. */
export const quoteIsInExtract: Rule = function* ({
  corpus,
  extracts,
  folder,
  placeOf,
}): Generator<Message> {
  for (const [id, { evidence }] of corpus.claims) {
    for (const [i, { quote, source }] of evidence.entries()) {
      const extract = extracts.get(source)
      if (quote === undefined || extract === undefined) continue
      const missing = findQuote(quote, extract)
      if (missing === undefined) continue
      yield {
        place: placeOf('claims', id, ['evidence', i, 'quote']),
        severity: 'error',
        rule: 'quote-is-in-extract',
        what: `The words “${missing}” are not in ${contentPath(folder, `extracts/${source}.txt`)}.`,
        why: 'Words in quotation marks are the source’s own, to the letter.',
        mend: 'Copy them from the extract, mark what you leave out with “…”, or paraphrase.',
        actual: quote,
      }
    }
  }
}
