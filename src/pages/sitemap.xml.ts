import type { APIRoute } from 'astro'
import { addressFrom } from '../components/href.ts'
import { corpus } from '../corpus/current.ts'
import { rules } from '../corpus/rules/index.ts'
import { sitePages } from '../exports/crawl/site-pages.ts'
import { sitemapOf } from '../exports/crawl/sitemap.ts'
import { tablesAt } from './data/_files.ts'

/** Every page, for search engines. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    sitemapOf(
      sitePages(corpus, {
        ruleIds: Object.keys(rules),
        tableIds: tablesAt(site).map(({ id }) => id),
      }),
      addressFrom(site),
    ),
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  )
