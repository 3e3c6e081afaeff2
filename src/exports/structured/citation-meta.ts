import type { Site } from '../../model/site.ts'

/** A `<meta>` of a page. */
export type Meta = { readonly name: string; readonly content: string }

type Work = {
  readonly title: string
  readonly authors: readonly string[]
  /** The day that references give: that of the words a reader finds there. */
  readonly date: string
  /** The day it was first published, where that is another. */
  readonly firstPublished?: string | undefined
  readonly url: string
}

/**
 * What reference managers read of a page: Highwire’s `citation_*`, which Zotero and Google Scholar know, and
 * Dublin Core. https://www.zotero.org/support/dev/exposing_metadata
 */
export const citationMeta = (
  { title, authors, date, firstPublished, url }: Work,
  { title: name, publisher, language, licence }: Site,
): readonly Meta[] =>
  [
    ['citation_title', title],
    ...authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ...(firstPublished && firstPublished !== date
      ? [['citation_online_date', firstPublished.replaceAll('-', '/')] as const]
      : []),
    ['citation_journal_title', name],
    ['citation_publisher', publisher.name],
    ['citation_language', language],
    ['citation_public_url', url],
    ['DC.title', title],
    ...authors.map((author) => ['DC.creator', author] as const),
    ['DC.date', date],
    ['DC.publisher', publisher.name],
    ['DC.identifier', url],
    ['DC.rights', licence.url],
  ].map(([key = '', content = '']) => ({ name: key, content }))
