import type { Dataset, WithContext } from 'schema-dts'
import type { Site } from '../../model/site.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { organizationOf } from './organization.ts'

/** A table of the site and the files it can be had as. */
export type DatasetTable = {
  readonly title: string
  readonly files: readonly { readonly path: string; readonly mediaType: string }[]
}

type About = { readonly description: string; readonly tables: readonly DatasetTable[] }

/** All data of a site. https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetOf(site: Site, { description, tables }: About, addressOf: AddressOf) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf('/data/#dataset'),
    name: `${site.title}: data`,
    description: `${description} ${site.description}`.slice(0, longest),
    url: addressOf('/data/'),
    license: site.licence.url,
    creator: organizationOf(site, addressOf),
    inLanguage: site.language,
    isAccessibleForFree: true,
    distribution: tables.flatMap(({ title, files }) =>
      files.map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: addressOf(path),
        encodingFormat: mediaType,
      })),
    ),
  } as const satisfies WithContext<Dataset>
}

const longest = 5000 // characters, by Google's documentation
