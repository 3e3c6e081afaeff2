import type { Corpus } from '../../model/records.ts'
import type { Collection } from '../read/content.ts'
import { figureReferences } from './figure-references.ts'
import { formulaReferences } from './formula-references.ts'
import { all, ids, one, values, type Named } from './named.ts'

/** One use of an id: what it names, and the record it stands in. */
export type Reference = Named & { readonly from: Collection; readonly fromId: string }

/** Every id that a record, a figure, a sign-off or an article's front matter uses; what prose uses is in its reading. */
export function referencesOf(corpus: Corpus): readonly Reference[] {
  const found: Reference[] = []
  const take = <T>(
    from: Collection,
    records: ReadonlyMap<string, T>,
    of: (record: T) => Iterable<Named>,
  ) => {
    for (const [fromId, record] of records) {
      for (const named of of(record)) found.push({ ...named, from, fromId })
    }
  }
  take('sources', corpus.sources, function* ({ custom }) {
    yield* all('sources', custom.derivedFrom, ['custom', 'derivedFrom'], 'source')
    for (const [i, { about = [] }] of custom.derivedFrom.entries()) {
      yield* values(about, ['custom', 'derivedFrom', i, 'about'])
    }
    yield* one('sources', custom.superseded?.by, ['custom', 'superseded', 'by'])
  })
  take('claims', corpus.claims, function* (claim) {
    yield* ids('entities', claim.saidBy, ['saidBy'])
    yield* all('sources', claim.evidence, ['evidence'], 'source')
    yield* values(claim.values, ['values'])
    yield* all('claims', claim.related, ['related'], 'claim')
    if (claim.status === 'error') {
      yield* one('sources', claim.introducedBy?.source, ['introducedBy', 'source'])
    }
  })
  take('estimates', corpus.estimates, function* (estimate) {
    yield* one('entities', estimate.publisher, ['publisher'])
    yield* ids('entities', estimate.attributedTo, ['attributedTo'])
    yield* one('sources', estimate.source, ['source'])
    yield* one('estimates', estimate.repeats?.estimate, ['repeats', 'estimate'])
    yield* all('incidents', estimate.parts, ['parts'], 'incident')
    yield* one('claims', estimate.claim, ['claim'])
  })
  take('incidents', corpus.incidents, function* (incident) {
    yield* one('sources', incident.source, ['source'])
    yield* one('claims', incident.claim, ['claim'])
    for (const [i, { to }] of incident.attributedBy.entries()) {
      yield* ids('entities', to, ['attributedBy', i, 'to'])
    }
    for (const key of ['attributedBy', 'disputedBy'] as const) {
      yield* all('entities', incident[key], [key], 'by')
      yield* all('sources', incident[key], [key], 'source')
    }
  })
  take('entities', corpus.entities, function* (entity) {
    yield* one('entities', entity.partOf, ['partOf'])
    yield* all('entities', entity.designations, ['designations'], 'by')
    yield* all('sources', entity.designations, ['designations'], 'source')
    yield* one('claims', entity.claim, ['claim'])
  })
  take('events', corpus.events, function* (event) {
    yield* ids('entities', event.by, ['by'])
    yield* one('sources', event.source, ['source'])
    yield* one('claims', event.claim, ['claim'])
  })
  take('series', corpus.series, function* (series) {
    yield* one('entities', series.publisher, ['publisher'])
    yield* one('sources', series.source, ['source'])
    yield* one('claims', series.claim, ['claim'])
  })
  take('quantities', corpus.quantities, ({ source }) => one('sources', source, ['source']))
  take('terms', corpus.terms, ({ source }) => one('sources', source, ['source']))
  take('derived', corpus.derived, ({ formula }) => formulaReferences(formula))
  take('figures', corpus.figures, figureReferences)
  take('articles', corpus.articles, ({ frontMatter }) => values(frontMatter.values, ['values']))
  take('annotations', corpus.articles, ({ annotations }) =>
    all('claims', annotations, ['annotations'], 'claim'),
  )
  return found
}
