import type { APIRoute } from 'astro'
import { addressFrom } from '../components/href.ts'
import { corpus } from '../corpus/current.ts'
import { atomOf } from '../exports/feeds/atom.ts'
import { changesFeed } from '../exports/feeds/changes-feed.ts'

/** What changed, for feed readers. */
export const GET: APIRoute = ({ site }) =>
  new Response(atomOf(changesFeed(corpus, '/changes.xml', addressFrom(site))), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
