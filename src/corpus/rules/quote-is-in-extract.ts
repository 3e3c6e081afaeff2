import { contentPath } from '../../model/content-path.ts'
import type { Rule } from './rule.ts'
import { findQuote } from '../judge/find-quote.ts'

/** A quotation is found in the stored extract of its source, where there is one. */
export const quoteIsInExtract: Rule<'quote-is-in-extract'> = {
  id: 'quote-is-in-extract',
  group: 'Evidence and age',
  severity: 'error',
  cause:
    'A quotation is not found in `extracts/<source-id>.txt`, the stored extract of its source. Quotation marks, dashes, spaces and the case of the first letter may differ.',
  why: 'Words in quotation marks are the source’s own, to the letter.',
  mend: 'Copy them from the extract, mark what is left out with “…” and what is put in with `[…]`, or paraphrase.',
  *judge({ corpus, extracts, folder, placeOf }) {
    for (const [id, { evidence }] of corpus.claims) {
      for (const [i, { quote, source }] of evidence.entries()) {
        const extract = extracts.get(source)
        if (quote === undefined || extract === undefined) continue
        const missing = findQuote(quote, extract)
        if (missing === undefined) continue
        yield {
          place: placeOf('claims', id, ['evidence', i, 'quote']),
          what: `The words “${missing}” are not in ${contentPath(folder, `extracts/${source}.txt`)}.`,
          mend: 'Copy them from the extract, mark what you leave out with “…”, or paraphrase.',
          actual: quote,
        }
      }
    }
  },
}
