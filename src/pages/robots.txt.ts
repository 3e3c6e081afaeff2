import type { APIRoute } from 'astro'
import { addressFrom } from '../components/href.ts'
import { robotsOf } from '../exports/crawl/robots.ts'

/** What crawlers may read. They ask for it at the root of an origin only. */
export const GET: APIRoute = ({ site }) => new Response(robotsOf(addressFrom(site)))
