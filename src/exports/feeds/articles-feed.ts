import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article, Corpus } from '../../model/records.ts'
import { wholeArticle } from '../article/whole-article.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { articleChangedOn } from '../writing/changed-on.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedOf } from './feed-of.ts'

type Inputs = {
  /** Articles as the annotation layer left them, by slug. */
  readonly trees: ReadonlyMap<string, Root>
  readonly path: string
  readonly addressOf: AddressOf
}

/** Every article, whole, the last published first; behind each marked stretch of words its status stands in words. */
export function articlesFeed(corpus: Corpus, { trees, path, addressOf }: Inputs): Feed {
  const { site, articles } = corpus
  const entries = [...articles.values()]
    .map((article) => entryOf(article, { corpus, tree: trees.get(article.slug), addressOf }))
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
  return feedOf(site, {
    title: site.title,
    description: site.tagline,
    address: addressOf(path),
    home: addressOf('/'),
    entries,
  })
}

function entryOf(
  article: Article,
  {
    corpus,
    tree = { type: 'root', children: [] },
    addressOf,
  }: { readonly corpus: Corpus; readonly tree: Root | undefined; readonly addressOf: AddressOf },
): FeedEntry {
  const { title, dek, authors, published } = article.frontMatter
  return {
    address: addressOf(`/articles/${article.slug}/`),
    title,
    published,
    changedOn: articleChangedOn(article, corpus),
    authors,
    tags: [],
    summary: dek,
    html: toHtml(wholeArticle(article, { tree, corpus, addressOf })),
  }
}
