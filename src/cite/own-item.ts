import { plainOf } from '../model/csl-markup.ts'
import type { Site } from '../model/site.ts'
import type { CslItem } from './csl-item.ts'

type Work = {
  /** As it is said elsewhere: a claim with its status or its speaker first. */
  readonly title: string
  /** Path of the page under the base. */
  readonly path: string
  readonly url: string
  /** Left out where the content dates nothing on the page. */
  readonly date?: string | undefined
  /** The publisher where nobody is named. */
  readonly authors?: readonly string[]
}

/** A page of the site as an item of CSL-JSON, for others to cite. */
export function ownItem(
  { title, publisher, language }: Site,
  { title: words, path, url, date, authors = [] }: Work,
): CslItem {
  const names = authors.length > 0 ? authors : [publisher.name]
  return {
    id: path.split('/').filter(Boolean).join('-'),
    type: 'webpage',
    // Names are not taken apart: front matter has them as they are read.
    author: names.map((literal) => ({ literal })),
    title: plainOf(words) === words ? words : escaped(words),
    'container-title': title,
    ...(names.includes(publisher.name) ? {} : { publisher: publisher.name }),
    ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
    language,
    URL: url,
  }
}

/** Letters that CSL-JSON would read as a mark or an entity. */
const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
