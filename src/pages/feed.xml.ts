import type { APIRoute } from 'astro'
import { addressFrom } from '../components/href.ts'
import { corpus, trees } from '../corpus/current.ts'
import { articlesFeed } from '../exports/feeds/articles-feed.ts'
import { atomOf } from '../exports/feeds/atom.ts'

/** The articles, whole. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    atomOf(
      articlesFeed(corpus, {
        treeOf: (slug) => trees.get(slug)?.root,
        path: '/feed.xml',
        addressOf: addressFrom(site),
      }),
    ),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  )
