import type { APIRoute, InferGetStaticPropsType } from 'astro'
import { citationFormats, writeItems } from '../../cite/formats.ts'
import { ownItem } from '../../cite/own-item.ts'
import { address } from '../../components/href.ts'
import { corpus } from '../../corpus/current.ts'
import { digestOf } from '../../cache/digest.ts'
import { articleEditedOn } from '../../exports/writing/changed-on.ts'

export const getStaticPaths = () =>
  [...corpus.articles.values()].flatMap((article) =>
    citationFormats.map((format) => ({
      params: { slug: article.slug, ending: format.ending },
      props: { article, format },
      cacheKey: digestOf(article),
    })),
  )

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** An article for a reference manager. */
export const GET: APIRoute<Props> = ({ props: { article, format }, site }) => {
  const { slug, frontMatter } = article
  const { title, authors } = frontMatter
  const path = `/articles/${slug}/`
  const date = articleEditedOn(frontMatter)
  const work = { title, authors, path, date, url: address(path, site) }
  return new Response(writeItems([ownItem(corpus.site, work)], format.ending), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  })
}
