import type { APIRoute } from 'astro'
import { addressFrom } from '../components/href.ts'
import { corpus } from '../corpus/current.ts'
import { changesFeed } from '../exports/feeds/changes-feed.ts'
import { jsonFeedOf } from '../exports/feeds/json-feed.ts'

/** What changed, as a JSON Feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(jsonFeedOf(changesFeed(corpus, '/changes.json', addressFrom(site))), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  })
