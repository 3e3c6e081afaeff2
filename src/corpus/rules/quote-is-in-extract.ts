import { contentPath } from '../../model/content-path.ts'
import { listed, quoted } from '../../say/quoted.ts'
import { faultsOfQuote } from '../judge/quote-faults.ts'
import { sayQuoteFault } from '../judge/say-quote-fault.ts'
import type { Content } from '../read/content.ts'
import type { Fault, Rule } from './rule.ts'

/** A quotation says what the stored extract of its source says, and there is an extract to hold it against. */
export const quoteIsInExtract: Rule<'quote-is-in-extract'> = {
  id: 'quote-is-in-extract',
  group: 'Evidence and age',
  severity: 'error',
  cause:
    'A quotation is not found in `extracts/<source-id>.txt`, the stored extract of its source; or what it leaves out with “…” is a negation, a hedge, a number, a condition or a word of saying; or brackets put in what the source does not have there; or it begins just behind a negation, a hedge or a condition, or ends just before one; or its source has no extract; or, as a warning, it joins two lines of the extract. Quotation marks, dashes, spaces, ligatures, words broken over a line and the case of the first letter may differ.',
  why: 'Words in quotation marks are the source’s own, to the letter, and mean what they mean there.',
  mend: 'Copy the passage from the source into the extract, and the words from the extract; quote less rather than leave out what tells, or paraphrase.',
  follows: { missing: 'extracts' },
  *judge(content) {
    const { corpus, extracts, placeOf } = content
    for (const [id, { evidence }] of corpus.claims) {
      for (const [i, { quote, source }] of evidence.entries()) {
        const extract = extracts.get(source)
        if (quote === undefined || extract === undefined) continue
        const place = placeOf('claims', id, ['evidence', i, 'quote'])
        for (const fault of faultsOfQuote(quote, extract)) {
          yield { place, actual: quote, ...sayQuoteFault(fault, extractFile(content, source)) }
        }
      }
    }
    yield* unchecked(content)
  },
}

const extractFile = ({ folder }: Content, source: string): string =>
  contentPath(folder, `extracts/${source}.txt`)

/** The sources that are quoted and never had an extract, each once, at the first of its quotations. */
function* unchecked(content: Content): Generator<Fault> {
  const { corpus, extracts, placeOf } = content
  const claimsBySource = new Map<string, { claim: string; evidence: number }[]>()
  for (const [claim, { evidence: all }] of corpus.claims) {
    for (const [evidence, { quote, source }] of all.entries()) {
      const cited = corpus.sources.get(source)
      if (quote === undefined || extracts.has(source) || !cited || cited.custom.extract) continue
      claimsBySource.set(source, [...(claimsBySource.get(source) ?? []), { claim, evidence }])
    }
  }
  for (const [source, [first, ...more]] of claimsBySource) {
    if (!first) continue
    const others = [...new Set(more.map(({ claim }) => claim))].filter((id) => id !== first.claim)
    yield {
      place: placeOf('claims', first.claim, ['evidence', first.evidence, 'quote']),
      what: `Source ${quoted(source)} is quoted and has no extract, so that nothing was held against its words.${
        others.length > 0 ? ` ${listed(others, 'and')} quote it too.` : ''
      }`,
      why: 'A quotation is proven by the words of its source.',
      actual: source,
      mend: `Copy the passage from the source into ${extractFile(content, source)}, or paraphrase.`,
    }
  }
}
