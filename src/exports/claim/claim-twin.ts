import { sayReference } from '../../cite/set-reference.ts'
import { appearancesOf } from '../../model/appearances.ts'
import { quantityOf } from '../../model/carried.ts'
import type { Claim } from '../../model/claim.ts'
import { datedIds } from '../../model/dated-ids.ts'
import type { Figure } from '../../model/figure.ts'
import { basisOf, type Side } from '../../model/origins.ts'
import type { Corpus } from '../../model/records.ts'
import { addressOf as documentOf, type Source } from '../../model/source.ts'
import { statusFaces, type Status } from '../../model/status.ts'
import { sayAccessInFull } from '../../say/access.ts'
import { sayCarried } from '../../say/carried-claim.ts'
import { sentence } from '../../say/sentence.ts'
import { confidenceWords, sayBasis } from '../../say/claim.ts'
import { entityName } from '../../say/entity.ts'
import { sayQuantity } from '../../say/quantity.ts'
import { sayStale } from '../../say/stale.ts'
import { sayStanding, sayTaken } from '../../say/standing.ts'
import type { AddressOf } from '../writing/address-of.ts'
import type { ClaimTwin } from './twin-schema.ts'

/** Where the schema of claims’ twins is published. */
export const claimTwinSchemaPath = '/schemas/published-claim.json'

type Inputs = {
  readonly corpus: Corpus
  /** The figures that have a mark or word for the claim. */
  readonly figures: readonly Pick<Figure, 'id' | 'title'>[]
  readonly addressOf: AddressOf
}

/** A claim as other programs read it: everything that its page says. */
export function claimTwin(claim: Claim, { corpus, figures, addressOf }: Inputs): ClaimTwin {
  const { site } = corpus
  const url = addressOf(`/claims/${claim.id}/`)
  const { status, owed } = sayStanding(claim, corpus)
  const toSource = (id: string) => {
    const source = corpus.sources.get(id)
    return source ? [sourceOf(source, corpus, addressOf)] : []
  }
  const [introduced] = claim.status === 'error' ? toSource(claim.introducedBy?.source ?? '') : []
  return {
    $schema: addressOf(claimTwinSchemaPath),
    id: claim.id,
    url,
    site: { title: site.title, url: addressOf('/'), publisher: site.publisher.name },
    licence: site.licence,
    language: site.language,
    statement: claim.statement,
    cited: sentence(sayCarried(claim, corpus)),
    status: faceOf(claim.status),
    standing: [`${status}.`, owed].filter(Boolean).join(' '),
    taken: sayTaken(claim, corpus),
    confidence: { level: claim.confidence, words: confidenceWords[claim.confidence] },
    because: claim.because,
    ...(claim.status === 'error' ? { record: claim.record } : {}),
    ...(claim.status === 'error' && claim.introducedBy && introduced
      ? { introducedBy: { ...claim.introducedBy, source: introduced } }
      : {}),
    saidBy: claim.saidBy.map((id) => ({ id, name: entityName(id, corpus.entities) })),
    basis: basisIn(claim, corpus),
    evidence: claim.evidence.flatMap(({ source: id, ...link }) =>
      toSource(id).map((source) => ({ ...link, source })),
    ),
    values: claim.values.map((ref) => {
      const quantity = quantityOf(ref, corpus)
      if (!quantity) return { ref }
      // What a unit means is for the site that declares it; the words have it.
      return { ref, words: sayQuantity(quantity), quantity: { ...quantity, means: undefined } }
    }),
    ...(claim.changesIf ? { changesIf: claim.changesIf } : {}),
    related: claim.related.flatMap(({ claim: id, relation }) => {
      const other = corpus.claims.get(id)
      const cited = other && sentence(sayCarried(other, corpus))
      return cited ? [{ relation, id, url: addressOf(`/claims/${id}/`), cited }] : []
    }),
    appearsIn: appearancesIn(claim, corpus, addressOf),
    figures: figures.map(({ id, title }) => ({ id, title, url: addressOf(`/embed/${id}/`) })),
    reviewed: claim.reviewed,
    ...(claim.reviewedBy ? { reviewedBy: claim.reviewedBy } : {}),
    ...(claim.reviewBy ? { reviewBy: claim.reviewBy } : {}),
    history: historyOf(claim, url),
  }
}

const faceOf = (status: Status): ClaimTwin['status'] => {
  const { label, meaning } = statusFaces[status]
  return { id: status, label, meaning }
}

function sourceOf(
  source: Source,
  { sources }: Corpus,
  addressOf: AddressOf,
): ClaimTwin['evidence'][number]['source'] {
  const { kind, access, archived } = source.custom
  const document = documentOf(source)
  const warning = sayStale(source.id, sources).trim()
  return {
    id: source.id,
    url: addressOf(`/sources/${source.id}/`),
    title: source.title,
    reference: sayReference(source),
    ...(document ? { document } : {}),
    ...(archived ? { archived } : {}),
    kind,
    access: { level: access.level, words: sayAccessInFull(source) },
    ...(warning ? { warning } : {}),
  }
}

function basisIn(claim: Claim, corpus: Corpus): ClaimTwin['basis'] {
  const { for: support, against, context } = basisOf(claim, corpus)
  const count = ({ sources, origins }: Side) => ({
    sources: sources.length,
    origins: origins.length,
  })
  return {
    for: count(support),
    against: count(against),
    context: context.length,
    words: sayBasis(claim, corpus),
  }
}

const appearancesIn = (
  { id }: Claim,
  corpus: Corpus,
  addressOf: AddressOf,
): ClaimTwin['appearsIn'] =>
  appearancesOf(id, corpus).flatMap(({ article: { slug, frontMatter }, marks }) =>
    marks.map(({ fragment, exact, prefix, suffix }) => ({
      article: frontMatter.title,
      url: addressOf(`/articles/${slug}/#${fragment}`),
      exact,
      prefix,
      suffix,
    })),
  )

function historyOf({ history }: Claim, url: string): ClaimTwin['history'] {
  const ids = datedIds('state', history)
  return history.map(({ date, status, why }, i) => ({
    date,
    status: faceOf(status),
    why,
    url: `${url}#${ids[i]}`,
  }))
}
