import type { AddressOf } from '../writing/address-of.ts'

/** What crawlers may read, which is everything, and where they find the list of pages. */
export const robotsOf = (addressOf: AddressOf): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${addressOf('/sitemap.xml')}\n`
