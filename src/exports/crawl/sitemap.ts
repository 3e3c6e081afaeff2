import { x } from 'xastscript'
import type { AddressOf } from '../writing/address-of.ts'
import { writeXml } from '../writing/write-xml.ts'
import type { SitePage } from './site-pages.ts'

/** The pages of a site for search engines. https://www.sitemaps.org/protocol.html */
export const sitemapOf = (pages: readonly SitePage[], addressOf: AddressOf): string =>
  writeXml(
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ path, changedOn }) =>
        x('url', [
          x('loc', addressOf(path)),
          ...(changedOn === undefined ? [] : [x('lastmod', changedOn)]),
        ]),
      ),
    ),
  )
