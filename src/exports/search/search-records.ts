import { answersById } from '../../model/answers-by-id.ts'
import type { Claim } from '../../model/claim.ts'
import type { Article, Corpus } from '../../model/records.ts'
import { statusFaces } from '../../model/status.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { saySpeakers } from '../../say/claim.ts'
import { makersOf, publisherOf } from '../../model/source.ts'
import { sentence } from '../../say/sentence.ts'
import { sayIssued } from '../../say/source.ts'
import { sayTaken } from '../../say/standing.ts'
import { statusWord } from '../../say/status.ts'
import { t } from '../../model/words.ts'

/** The kinds of page that are searched, as readers choose among them. */
export const searchKinds = ['Article', 'Claim', 'Source', 'Term'] as const

/** What readers call all of a kind. */
export const searchKindPlurals = {
  Article: 'articles',
  Claim: 'claims',
  Source: 'sources',
  Term: 'terms',
} as const

/** What is found under an address: its words, what it is called, and what it is filtered by. */
export type SearchRecord = {
  /** A path under the base. */
  readonly url: string
  readonly content: string
  readonly kind: (typeof searchKinds)[number]
  readonly title: string
  /** Of a claim. */
  readonly status?: string
  /** Of a claim, as copied words take it along. */
  readonly standing?: string
}

/** Everything that the search looks in: articles, claims, sources and terms, in the order of the content. */
export const searchRecords = (corpus: Corpus): readonly SearchRecord[] => [
  ...articlesIn(corpus),
  ...claimsIn(corpus),
  ...sourcesIn(corpus),
  ...termsIn(corpus),
]

/** Parts as sentences: an excerpt begins and ends anywhere, and shows a line's end as a space. */
const joined = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? sentence(part) : [])).join('\n')

/** An article's words with the status of each claim behind its own: an excerpt has no marks. */
function withStatuses({ text, marks }: Article, { claims }: Corpus): string {
  let said = ''
  let at = 0
  for (const { claim, end, from } of marks.toSorted((a, b) => a.end - b.end)) {
    const found = claims.get(claim)
    if (from !== 'prose' || !found || end < at) continue
    said += `${text.slice(at, end)} [${statusWord(found.status)}]`
    at = end
  }
  return said + text.slice(at)
}

const articlesIn = (corpus: Corpus): readonly SearchRecord[] =>
  [...corpus.articles.values()].map((article) => ({
    url: `/articles/${article.slug}/`,
    kind: 'Article',
    title: article.frontMatter.title,
    content: joined([
      article.frontMatter.title,
      article.frontMatter.dek,
      withStatuses(article, corpus),
    ]),
  }))

/** A claim takes its status along in its name, as it does wherever it leaves its page. */
const claimsIn = (corpus: Corpus): readonly SearchRecord[] =>
  [...corpus.claims.values()].map((claim) => ({
    url: `/claims/${claim.id}/`,
    kind: 'Claim',
    title: sayCarried(claim, corpus),
    status: statusFaces[claim.status].label,
    standing: sayTaken(claim, corpus),
    content: joined([
      claim.statement,
      claim.because,
      claim.status === 'error' ? claim.record : undefined,
      saidBy(claim, corpus),
      ...claim.evidence.flatMap(({ quote, note }) => [
        quote && t('“{words}”', { words: quote }),
        note,
      ]),
      claim.changesIf?.firmer,
      claim.changesIf?.weaker,
    ]),
  }))

function saidBy(claim: Claim, corpus: Corpus): string {
  const speakers = saySpeakers(claim, corpus)
  return speakers && `${t('Said by')} ${speakers}`
}

const sourcesIn = ({ sources }: Corpus): readonly SearchRecord[] =>
  [...sources.values()].map((source) => ({
    url: `/sources/${source.id}/`,
    kind: 'Source',
    title: source.title,
    content: joined([
      source.title,
      makersOf(source),
      publisherOf(source),
      sayIssued(source),
      source.custom.access.note,
    ]),
  }))

const articlesExplaining = answersById('articles explaining', ({ articles }: Corpus) =>
  [...articles.values()].flatMap((article) =>
    article.terms.map((term) => [term, article] as const),
  ),
)

/** A term is explained at the foot of each article that uses it; the first has it. */
const termsIn = (corpus: Corpus): readonly SearchRecord[] =>
  [...corpus.terms.values()].flatMap((term): readonly SearchRecord[] => {
    const [home] = articlesExplaining(term.id, corpus)
    if (!home) return []
    const { id, term: title, definition } = term
    return [
      {
        url: `/articles/${home.slug}/#term-${id}`,
        kind: 'Term',
        title,
        content: joined([title, definition]),
      },
    ]
  })
