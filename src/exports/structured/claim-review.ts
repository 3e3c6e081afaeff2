import type { ClaimReview, WithContext } from 'schema-dts'
import type { Claim } from '../../model/claim.ts'
import type { Entity } from '../../model/entity.ts'
import type { Corpus } from '../../model/records.ts'
import { addressOf as documentOf } from '../../model/source.ts'
import type { Site } from '../../model/site.ts'
import { sayStanding } from '../../say/standing.ts'
import type { AddressOf } from '../writing/address-of.ts'
import { organizationOf } from './organization.ts'

/**
 * A claim that somebody else made, as a ClaimReview; undefined for what the site says itself, or where nobody is
 * named who said it. The verdict is the status in words: there is no scale, so there is no number.
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function claimReview(claim: Claim, corpus: Corpus, addressOf: AddressOf) {
  const { site, entities } = corpus
  const speakers = claim.saidBy
    .flatMap((id) => entities.get(id) ?? [])
    .filter((entity) => !isOurs(entity, site))
  const author = speakers.length > 0 ? speakers.map(partyOf) : makersOfError(claim, corpus)
  if (author.length === 0) return undefined
  const url = addressOf(`/claims/${claim.id}/`)
  const [first] = claim.history
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${url}#review`,
    url,
    claimReviewed: claim.statement,
    ...(first ? { datePublished: first.date } : {}),
    dateModified: claim.reviewed,
    author: organizationOf(site, addressOf),
    reviewRating: { '@type': 'Rating', alternateName: verdictOf(claim, corpus) },
    reviewBody: claim.because,
    inLanguage: site.language,
    license: site.licence.url,
    itemReviewed: {
      '@type': 'Claim',
      '@id': `${url}#claim`,
      author,
      ...appearancesOf(claim, corpus),
    },
  } as const satisfies WithContext<ClaimReview>
}

/** The status with what it owes; of an error what is right, too. */
function verdictOf(claim: Claim, corpus: Corpus): string {
  const { status } = sayStanding(claim, corpus)
  return claim.status === 'error' ? `${status}. ${claim.record}` : status
}

/** A site that speaks among its parties is called by its own name, its publisher’s, or `This site`. */
const isOurs = ({ name }: Entity, { title, publisher }: Site): boolean =>
  [title, publisher.name, 'this site'].some((own) => own.toLowerCase() === name.toLowerCase())

const partyOf = ({ name, kind }: Entity) =>
  kind === 'person' ? ({ '@type': 'Person', name } as const) : body(name)

const body = (name: string) => ({ '@type': 'Organization', name }) as const

/** Where nobody is named, an error is that of the document it first stands in. */
function makersOfError(claim: Claim, { sources }: Corpus) {
  const id = claim.status === 'error' ? claim.introducedBy?.source : undefined
  const source = id === undefined ? undefined : sources.get(id)
  const name = source?.['container-title'] ?? source?.publisher
  return name === undefined ? [] : [body(name)]
}

/** Where the claim stands: the documents that are listed as saying it. */
function appearancesOf({ evidence }: Claim, { sources }: Corpus) {
  const appearance = evidence
    .filter(({ relation }) => relation === 'supports')
    .flatMap(({ source: id }) => {
      const source = sources.get(id)
      const url = source && documentOf(source)
      return source && url ? [{ '@type': 'CreativeWork', url, name: source.title } as const] : []
    })
  return appearance.length > 0 ? { appearance } : {}
}
