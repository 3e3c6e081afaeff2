import type { Feed } from './feed.ts'
import { instantOf } from '../writing/instant.ts'

/** A feed in JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedOf(feed: Feed): string {
  const { title, description, language, address, home, publisher } = feed
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: address,
      description,
      language,
      authors: [publisher],
      items: feed.entries.map((entry) => ({
        id: entry.address,
        url: entry.address,
        title: entry.title,
        ...(entry.summary === undefined ? {} : { summary: entry.summary }),
        content_html: entry.html,
        date_published: instantOf(entry.published),
        date_modified: instantOf(entry.changedOn),
        ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name })) } : {}),
        tags: entry.tags.map(({ label }) => label),
      })),
    },
    undefined,
    2,
  )}\n`
}
