import type { Article as SchemaArticle, WithContext } from 'schema-dts'
import type { Article } from '../../model/records.ts'
import type { Site } from '../../model/site.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { articleEditedOn } from '../writing/changed-on.ts'
import { organizationOf } from './organization.ts'

/** An article for search engines. https://schema.org/Article */
export function articleData({ slug, frontMatter }: Article, site: Site, addressOf: AddressOf) {
  const { title, dek, authors, published } = frontMatter
  const url = addressOf(`/articles/${slug}/`)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: title,
    description: dek,
    datePublished: published,
    dateModified: articleEditedOn(frontMatter),
    author: authors.map((name) => ({ '@type': authorType(name, site), name })),
    publisher: organizationOf(site, addressOf),
    mainEntityOfPage: url,
    inLanguage: site.language,
    license: site.licence.url,
  } as const satisfies WithContext<SchemaArticle>
}

/** `The county society` signs as a body; front matter has names alone. */
const authorType = (name: string, { publisher }: Site): 'Organization' | 'Person' =>
  /^the /i.test(name) || name === publisher.name ? 'Organization' : 'Person'
