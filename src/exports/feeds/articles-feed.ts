import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article, Corpus } from '../../model/records.ts'
import { wholeArticle } from '../article/whole-article.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { articleChangedOn } from '../writing/changed-on.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedOf } from './feed-of.ts'

type Inputs = {
  /** An article as the annotation layer left it. */
  readonly treeOf: (slug: string) => Root | undefined
  readonly path: string
  readonly addressOf: AddressOf
}

/** What a feed reader asks for again and again: what was published long ago is in the site. */
const most = 50 // articles

/** The articles that were published last, whole, the newest first; behind each marked stretch of words its status stands in words. */
export function articlesFeed(corpus: Corpus, { treeOf, path, addressOf }: Inputs): Feed {
  const { site, articles } = corpus
  const publishedOn = ({ frontMatter }: Article): string => frontMatter.published
  const entries = [...articles.values()]
    .toSorted((a, b) =>
      publishedOn(a) < publishedOn(b) ? 1 : publishedOn(a) > publishedOn(b) ? -1 : 0,
    )
    .slice(0, most)
    .map((article) => entryOf(article, { corpus, tree: treeOf(article.slug), addressOf }))
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
