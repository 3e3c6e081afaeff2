import type { Dataset, WithContext } from 'schema-dts'
import type { Site } from '../../model/site.ts'
import type { PublishedTable } from '../data/published-table.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { organizationOf } from './organization.ts'
import { t } from '../../model/words.ts'

type About = {
  readonly tables: readonly PublishedTable[]
  /** The day on which what they hold last changed; undefined where nothing is dated. */
  readonly changedOn: string | undefined
}

/** All data of a site. https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function datasetOf(site: Site, { tables, changedOn }: About, addressOf: AddressOf) {
  const about = tables.map(({ title, about }) => `${title}: ${about}`).join(' ')
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf('/data/#dataset'),
    name: t('{site}: data', { site: site.title }),
    description: `${about} ${site.description}`.slice(0, longest),
    url: addressOf('/data/'),
    ...rightsOf(site, changedOn, addressOf),
    hasPart: tables.map(({ id, title }) => ({
      '@type': 'Dataset',
      '@id': addressOf(`/data/${id}/#dataset`),
      name: title,
    })),
    distribution: [
      ...tables.flatMap((table) => downloadsOf(table, addressOf)),
      {
        '@type': 'DataDownload',
        name: 'Data Package',
        contentUrl: addressOf('/data/datapackage.json'),
        encodingFormat: 'application/json',
      },
    ],
  } as const satisfies WithContext<Dataset>
}

/** One table of a site, with what its columns hold. */
export function tableDataset(
  site: Site,
  { table, changedOn }: { readonly table: PublishedTable } & Pick<About, 'changedOn'>,
  addressOf: AddressOf,
) {
  const { id, title, about, fields } = table
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf(`/data/${id}/#dataset`),
    name: `${title} (${site.title})`,
    description: `${about} ${site.description}`.slice(0, longest),
    url: addressOf(`/data/${id}/`),
    ...rightsOf(site, changedOn, addressOf),
    isPartOf: { '@type': 'Dataset', '@id': addressOf('/data/#dataset') },
    variableMeasured: fields.map((field) => ({
      '@type': 'PropertyValue',
      name: field.name,
      description: field.about,
    })),
    distribution: downloadsOf(table, addressOf),
  } as const satisfies WithContext<Dataset>
}

const rightsOf = (site: Site, changedOn: string | undefined, addressOf: AddressOf) => ({
  license: site.licence.url,
  creator: organizationOf(site, addressOf),
  inLanguage: site.language,
  isAccessibleForFree: true,
  isBasedOn: addressOf('/sources/'),
  ...(changedOn === undefined ? {} : { dateModified: changedOn }),
})

const downloadsOf = ({ id, title }: PublishedTable, addressOf: AddressOf) =>
  (
    [
      ['csv', 'text/csv'],
      ['json', 'application/json'],
    ] as const
  ).map(
    ([ending, encodingFormat]) =>
      ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: addressOf(`/data/${id}.${ending}`),
        encodingFormat,
      }) as const,
  )

const longest = 5000 // characters, by Google's documentation
