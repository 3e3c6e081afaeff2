import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { setReference } from '../../cite/set-reference.ts'
import type { Article, Corpus } from '../../model/records.ts'
import { addressOf as addressOfSource, type Source } from '../../model/source.ts'
import { statusFaces } from '../../model/status.ts'
import { sayAccess } from '../../say/access.ts'
import { sayCountOf } from '../../say/count.ts'
import { sayDate } from '../../say/date.ts'
import { sentence } from '../../say/sentence.ts'
import { sourcesByName } from '../../say/short-names.ts'
import { countByStatus } from '../../say/status.ts'
import type { AddressOf } from '../writing/address-of.ts'
import type { PlainContext } from './plain-context.ts'
import { plainHtml } from './plain-html.ts'
import { around, t } from '../../model/words.ts'

type Whole = {
  /** The article's text as the annotation layer left it, with marks, notes and figures. */
  readonly tree: Root
  readonly corpus: Corpus
  readonly addressOf: AddressOf
}

/** An article for where its page is not: how its claims stand, its text, its words, sources and corrections. */
export function wholeArticle(article: Article, { tree, corpus, addressOf }: Whole): Root {
  const page = addressOf(`/articles/${article.slug}/`)
  const context: PlainContext = {
    addressOf,
    resolve: (href) => new URL(href, page).href,
    figures: corpus.figures,
  }
  return h(null, [
    h('p', sayStandings(article, corpus)),
    ...plainHtml(tree, context),
    ...wordsOf(article, corpus),
    ...sourcesOf(article, corpus, addressOf),
    ...correctionsOf(article),
  ])
}

/** What the key of the page says: `Of 3 claims, 1 is a fact …` as counts by status, with what each means. */
function sayStandings({ claims }: Article, corpus: Corpus): string {
  const counts = countByStatus(claims.flatMap((id) => corpus.claims.get(id) ?? []))
  const parts = [...counts]
    .filter(([, count]) => count > 0)
    .map(([status, count]) => {
      const { label, meaning } = statusFaces[status]
      return `${label}, ${count}: ${meaning}`
    })
  const lead = t('How firmly each of {claims} stands is said behind its words.', {
    claims: sayCountOf(claims.length, 'claim'),
  })
  return `${lead} ${parts.join(' ')}`
}

function wordsOf({ terms }: Article, corpus: Corpus): readonly ElementContent[] {
  const known = terms.flatMap((id) => corpus.terms.get(id) ?? [])
  if (known.length === 0) return []
  const items = known.map(({ term, definition }) => h('li', [h('strong', term), `: ${definition}`]))
  return [h('h2', t('Words')), h('ul', items)]
}

function sourcesOf(
  { sources }: Article,
  corpus: Corpus,
  addressOf: AddressOf,
): readonly ElementContent[] {
  const known = sourcesByName(sources, corpus.sources)
  if (known.length === 0) return []
  const items = known.map(({ source, name }) =>
    h('li', [h('strong', name), '. ', ...referenceOf(source, addressOf)]),
  )
  return [h('h2', t('Sources')), h('ul', items)]
}

/** A source in a line: its reference, where the document is, how it was read. */
function referenceOf(source: Source, addressOf: AddressOf): ElementContent[] {
  const document = addressOfSource(source)
  return [
    ...setReference(source, addressOf(`/sources/${source.id}/`)),
    textOf(' '),
    ...(document ? [h('a', { href: document }, t('The document')), textOf('. ')] : []),
    textOf(sentence(sayAccess(source))),
  ]
}

function correctionsOf({ frontMatter }: Article): readonly ElementContent[] {
  const { corrections } = frontMatter
  if (corrections.length === 0) return []
  const items = corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, was, is, why }) =>
      h('li', [
        h('p', `${sayDate(date)}. ${why}`),
        ...(was ? [h('p', [...around('Was: {words}', { words: h('del', was) })])] : []),
        ...(is ? [h('p', [...around('Is: {words}', { words: h('ins', is) })])] : []),
      ]),
    )
  return [h('h2', t('Corrections')), h('ul', items)]
}

const textOf = (value: string): ElementContent => ({ type: 'text', value })
