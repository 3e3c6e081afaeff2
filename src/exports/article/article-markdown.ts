import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Article, Corpus } from '../../model/records.ts'
import { sayDate } from '../../say/date.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { markdownOf } from '../writing/markdown.ts'
import { wholeArticle } from './whole-article.ts'

type Inputs = { readonly tree: Root; readonly corpus: Corpus; readonly addressOf: AddressOf }

/** An article as Markdown, whole, with the status of each claim in words behind its words. */
export function articleMarkdown(article: Article, inputs: Inputs): string {
  const { title, dek, authors, published, updated } = article.frontMatter
  const { corpus, addressOf } = inputs
  const page = addressOf(`/articles/${article.slug}/`)
  const dates = [
    sayDate(published),
    ...(updated && updated !== published ? [`updated ${sayDate(updated)}`] : []),
  ]
  const { site } = corpus
  return markdownOf(
    h(null, [
      h('h1', title),
      h('p', [h('em', dek)]),
      h('p', [`${authors.join(', ')}, ${dates.join(', ')}. `, h('a', { href: page }, page)]),
      h('p', [
        `From “${site.title}”, ${site.publisher.name}, under `,
        h('a', { href: site.licence.url }, site.licence.name),
        '. Take the words with their status.',
      ]),
      ...wholeArticle(article, inputs).children,
    ]),
  )
}
