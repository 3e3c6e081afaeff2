import type { BreadcrumbList, WithContext } from 'schema-dts'
import type { Site } from '../../model/site.ts'
import type { AddressOf } from '../writing/address-of.ts'

type Crumb = { readonly label: string; readonly path: string }

/** The way from the front page to a page. https://schema.org/BreadcrumbList */
export const breadcrumbsOf = (site: Site, trail: readonly Crumb[], addressOf: AddressOf) =>
  ({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: site.title, path: '/' }, ...trail].map(({ label, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: addressOf(path),
    })),
  }) as const satisfies WithContext<BreadcrumbList>
