import type { Organization } from 'schema-dts'
import type { Site } from '../../model/site.ts'
import type { AddressOf } from '../writing/address-of.ts'

/** Who publishes the site, with where its policies stand. https://schema.org/Organization */
export const organizationOf = ({ publisher }: Site, addressOf: AddressOf) =>
  ({
    '@type': 'Organization',
    '@id': addressOf('/#publisher'),
    name: publisher.name,
    url: publisher.url ?? addressOf('/'),
    publishingPrinciples: addressOf('/method/'),
    correctionsPolicy: addressOf('/corrections/'),
  }) as const satisfies Organization
