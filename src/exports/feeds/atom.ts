import { x } from 'xastscript'
import { writeXml } from '../writing/write-xml.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { instantOf } from '../writing/instant.ts'

/** A feed in Atom. https://www.rfc-editor.org/rfc/rfc4287 */
export const atomOf = (feed: Feed): string =>
  writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.address),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('updated', instantOf(feed.changedOn)),
      x('author', [
        x('name', feed.publisher.name),
        ...(feed.publisher.url ? [x('uri', feed.publisher.url)] : []),
      ]),
      x('rights', feed.rights),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.address }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...feed.entries.map(entryOf),
    ]),
  )

const entryOf = (entry: FeedEntry) =>
  x('entry', [
    x('id', entry.address),
    x('title', entry.title),
    x('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    x('published', instantOf(entry.published)),
    x('updated', instantOf(entry.changedOn)),
    ...entry.authors.map((name) => x('author', [x('name', name)])),
    ...entry.tags.map(({ term, label }) => x('category', { term, label })),
    ...(entry.summary === undefined ? [] : [x('summary', entry.summary)]),
    x('content', { type: 'html' }, entry.html),
  ])
