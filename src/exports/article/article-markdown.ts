import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Article, Corpus } from '../../model/records.ts'
import { sayDate } from '../../say/date.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { markdownOf } from '../writing/markdown.ts'
import { wholeArticle } from './whole-article.ts'
import { around, t } from '../../model/words.ts'

type Inputs = { readonly tree: Root; readonly corpus: Corpus; readonly addressOf: AddressOf }

/** An article as Markdown, whole, with the status of each claim in words behind its words. */
export function articleMarkdown(article: Article, inputs: Inputs): string {
  const { title, dek, authors, published, updated } = article.frontMatter
  const { corpus, addressOf } = inputs
  const page = addressOf(`/articles/${article.slug}/`)
  const dates = [
    sayDate(published),
    ...(updated && updated !== published ? [t('updated {date}', { date: sayDate(updated) })] : []),
  ]
  const { site } = corpus
  return markdownOf(
    h(null, [
      h('h1', title),
      h('p', [h('em', dek)]),
      h('p', [`${authors.join(', ')}, ${dates.join(', ')}. `, h('a', { href: page }, page)]),
      h('p', [
        ...around(
          'From “{site}”, {publisher}, under {licence}. Take the words with their status.',
          {
            site: site.title,
            publisher: site.publisher.name,
            licence: h('a', { href: site.licence.url }, site.licence.name),
          },
        ),
      ]),
      ...wholeArticle(article, inputs).children,
    ]),
  )
}
