import { contentPath } from '../../model/content-path.ts'
import { listed, quoted, visible } from '../../say/quoted.ts'
import { faultsOfQuote, type QuoteFault } from '../judge/quote-faults.ts'
import type { Content } from '../read/content.ts'
import type { Fault, Rule } from './rule.ts'

/** A quotation says what the stored extract of its source says, and there is an extract to hold it against. */
export const quoteIsInExtract: Rule<'quote-is-in-extract'> = {
  id: 'quote-is-in-extract',
  group: 'Evidence and age',
  severity: 'error',
  cause:
    'A quotation is not found in `extracts/<source-id>.txt`, the stored extract of its source; or what it leaves out with “…” or puts in with brackets is a negation, a hedge, a number, a condition or a word of saying; or, as a warning, it joins two lines of the extract, or its source has none. Quotation marks, dashes, spaces, ligatures, words broken over a line and the case of the first letter may differ.',
  why: 'Words in quotation marks are the source’s own, to the letter, and mean what they mean there.',
  mend: 'Copy the passage from the source into the extract, and the words from the extract; quote less rather than leave out what tells, or paraphrase.',
  follows: { missing: 'extracts', only: 'warning' },
  *judge(content) {
    const { corpus, extracts, placeOf } = content
    for (const [id, { evidence }] of corpus.claims) {
      for (const [i, { quote, source }] of evidence.entries()) {
        const extract = extracts.get(source)
        if (quote === undefined || extract === undefined) continue
        const place = placeOf('claims', id, ['evidence', i, 'quote'])
        for (const fault of faultsOfQuote(quote, extract)) {
          yield { place, actual: quote, ...wordsFor(fault, extractFile(content, source)) }
        }
      }
    }
    yield* unchecked(content)
  },
}

const extractFile = ({ folder }: Content, source: string): string =>
  contentPath(folder, `extracts/${source}.txt`)

/** What a fault is, why it matters and how to mend it. */
function wordsFor(fault: QuoteFault, file: string): Omit<Fault, 'place'> {
  switch (fault.kind) {
    case 'missing':
      return {
        what: `The words “${visible(fault.words)}” are not in ${file}.`,
        why: 'Words in quotation marks are the source’s own, to the letter.',
        mend: 'Copy them from the extract, mark what you leave out with “…”, or paraphrase.',
      }
    case 'left-out':
      return {
        what: `The quotation leaves out ${said(fault.words)}; ${file} has “${clip(fault.passage)}”.`,
        why: 'A negation, a hedge, a number, a condition or a word of saying that is left out changes what the source says.',
        mend: 'Quote the passage with these words, quote less of it, or paraphrase.',
      }
    case 'put-in':
      return {
        what: `The quotation puts in ${said(fault.words)}; ${file} has “${clip(fault.passage)}”.`,
        why: 'A negation, a hedge, a number, a condition or a word of saying that is put in changes what the source says.',
        mend: 'Quote the passage as it stands, and say the rest in your own words beside it.',
      }
    case 'joined':
      return {
        severity: 'warning',
        what: `The quotation joins lines of ${file}: “${clip(fault.passage)}”.`,
        why: 'An extract holds one fragment a line; what stands between two of them in the source is not known here.',
        mend: 'Quote one line, or put the lines on one where the source runs on.',
      }
    default:
      return fault satisfies never
  }
}

const longest = 160 // characters of a passage; a message is read in a terminal

const clip = (passage: string): string =>
  visible(passage.length > longest ? `${passage.slice(0, longest - 1)}…` : passage)

const said = (words: readonly string[]): string =>
  words.map((each) => `“${each}”`).join(words.length === 2 ? ' and ' : ', ')

/** The sources that are quoted and have no extract, each once, at the first of its quotations. */
function* unchecked(content: Content): Generator<Fault> {
  const { corpus, extracts, placeOf } = content
  const claimsBySource = new Map<string, { claim: string; evidence: number }[]>()
  for (const [claim, { evidence: all }] of corpus.claims) {
    for (const [evidence, { quote, source }] of all.entries()) {
      if (quote === undefined || extracts.has(source) || !corpus.sources.has(source)) continue
      claimsBySource.set(source, [...(claimsBySource.get(source) ?? []), { claim, evidence }])
    }
  }
  for (const [source, [first, ...more]] of claimsBySource) {
    if (!first) continue
    const others = [...new Set(more.map(({ claim }) => claim))].filter((id) => id !== first.claim)
    yield {
      place: placeOf('claims', first.claim, ['evidence', first.evidence, 'quote']),
      severity: 'warning',
      what: `Source ${quoted(source)} is quoted and has no extract, so that nothing was held against its words.${
        others.length > 0 ? ` ${listed(others, 'and')} quote it too.` : ''
      }`,
      why: 'A quotation is proven by the words of its source; readers are told that this one is not.',
      actual: source,
      mend: `Copy the passage from the source into ${extractFile(content, source)}.`,
    }
  }
}
