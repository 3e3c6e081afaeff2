import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { addressFrom } from '../../components/href.ts'
import { corpus, trees } from '../../corpus/current.ts'
import { articleKey } from '../../cache/article-key.ts'
import { articleMarkdown } from '../../exports/article/article-markdown.ts'

export const getStaticPaths = () =>
  [...corpus.articles.values()].flatMap((article) =>
    trees.has(article.slug)
      ? [
          {
            params: { slug: article.slug },
            props: { article },
            get cacheKey() {
              return articleKey(article, trees)
            },
          },
        ]
      : [],
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** An article as Markdown, statuses in words. */
export const GET: APIRoute<Props> = ({ props: { article }, site }) => {
  const tree = trees.get(article.slug)?.root ?? { type: 'root', children: [] }
  return new Response(articleMarkdown(article, { tree, corpus, addressOf: addressFrom(site) }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
