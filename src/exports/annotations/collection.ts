import type { Claim } from '../../model/claim.ts'
import type { Article, Corpus } from '../../model/records.ts'
import { addressOf as documentOf } from '../../model/source.ts'
import { confidenceWords } from '../../say/claim.ts'
import { sentence } from '../../say/sentence.ts'
import { sayStanding } from '../../say/standing.ts'
import { statusWord } from '../../say/status.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { articleChangedOn } from '../writing/changed-on.ts'
import { instantOf } from '../writing/instant.ts'
import { locateMark } from './locate-mark.ts'
import type { PageText } from './page-text.ts'
import { quoteOf } from './quote-of.ts'
import { t } from '../../model/words.ts'

type Inputs = {
  readonly corpus: Corpus
  /** The text of the article’s page as it was built. */
  readonly page: PageText
  readonly addressOf: AddressOf
}

const context = 'http://www.w3.org/ns/anno.jsonld'

/**
 * The claims of an article as a W3C AnnotationCollection, each tied to its words as they stand in the built page.
 * Positions count the characters of `document.body.textContent`, as client libraries do. Throws where the page
 * does not have the words of a mark: that is a fault of the program.
 * https://www.w3.org/TR/annotation-model/#annotation-collection
 */
export function annotationCollection(article: Article, { corpus, page, addressOf }: Inputs) {
  const source = addressOf(`/articles/${article.slug}/`)
  const id = `${source}annotations.jsonld`
  const points = pointsIn(page.text)
  const items = article.marks.flatMap((mark) => {
    const claim = corpus.claims.get(mark.claim)
    const span = locateMark(mark, page)
    if (!claim) return []
    if (!span) throw new Error(`invalid page: #${mark.fragment} lacks “${mark.exact}”`)
    const target = {
      type: 'SpecificResource',
      source,
      state: { type: 'TimeState', sourceDate: instantOf(articleChangedOn(article, corpus)) },
      selector: [
        quoteOf(page.text, span),
        { type: 'TextPositionSelector', start: points(span.start), end: points(span.end) },
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
          value: mark.fragment,
        },
      ],
    }
    return [{ id: `${id}#${mark.fragment}`, ...annotationOf(claim, { corpus, addressOf }), target }]
  })
  const label = t('Claims of “{article}”', { article: article.frontMatter.title })
  const about = { type: 'AnnotationCollection', id, label, total: items.length }
  const first = {
    '@context': context,
    id: `${id}#page-1`,
    type: 'AnnotationPage',
    partOf: about,
    startIndex: 0,
    items,
  }
  return { '@context': context, ...about, first, last: first.id }
}

/** How many code points, which the standard counts, stand before an offset into a text: some have two of JavaScript’s units. */
function pointsIn(text: string): (at: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  return (at) => at - pairs.filter((pair) => pair < at).length
}

function annotationOf(claim: Claim, { corpus, addressOf }: Omit<Inputs, 'page'>) {
  const { site } = corpus
  const [first] = claim.history
  const text = { type: 'TextualBody', format: 'text/plain', language: site.language }
  return {
    type: 'Annotation',
    motivation: ['assessing', 'highlighting', ...(claim.evidence.length > 0 ? ['linking'] : [])],
    ...(first ? { created: instantOf(first.date) } : {}),
    modified: instantOf(claim.reviewed),
    creator: {
      id: addressOf('/'),
      type: 'Organization',
      name: site.publisher.name,
      ...(site.publisher.url ? { homepage: site.publisher.url } : {}),
    },
    rights: site.licence.url,
    body: [
      { ...text, purpose: 'assessing', value: assess(claim, corpus) },
      {
        type: 'SpecificResource',
        purpose: 'classifying',
        source: addressOf(`/method/#${claim.status}`),
      },
      { ...text, purpose: 'tagging', value: statusWord(claim.status) },
      {
        type: 'SpecificResource',
        purpose: 'describing',
        source: addressOf(`/claims/${claim.id}/`),
      },
      ...evidenceOf(claim, corpus, addressOf),
    ],
  }
}

/** How the claim stands, why, and how good the evidence is. */
function assess(claim: Claim, corpus: Corpus): string {
  const { status, owed } = sayStanding(claim, corpus)
  const confidence = `${t('Confidence in the evidence:')} ${confidenceWords[claim.confidence]}`
  return [status, owed, claim.because, confidence]
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ')
}

/** The sources of a claim, each with the words that are quoted of it and the copy that was kept. */
const evidenceOf = ({ evidence }: Claim, { sources }: Corpus, addressOf: AddressOf) =>
  evidence.flatMap(({ source: id, quote }) => {
    const source = sources.get(id)
    if (!source) return []
    const { archived } = source.custom
    return [
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: documentOf(source) ?? addressOf(`/sources/${id}/`),
        ...(quote ? { selector: { type: 'TextQuoteSelector', exact: quote } } : {}),
        ...(archived ? { state: { type: 'TimeState', cached: archived.url } } : {}),
      },
    ]
  })
