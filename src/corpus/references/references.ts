import type { Article, Corpus } from '../../model/records.ts'
import type { Collection } from '../read/collection.ts'
import { figureReferences } from './figure-references.ts'
import { formulaReferences } from './formula-references.ts'
import { all, ids, one, values, type Named, type Target } from './named.ts'
import { WeakMemory } from '../../model/memory.ts'

/** One use of an id: what it names, and the record it stands in. */
export type Reference = Named & { readonly from: Collection; readonly fromId: string }

type NamesIn<T> = (record: T) => Iterable<Named>
type RecordOf<C extends Target> = Corpus[C] extends ReadonlyMap<string, infer T> ? T : never

/** What the records of each collection name. */
const namesIn: { readonly [C in Target]: NamesIn<RecordOf<C>> } = {
  *sources({ custom }) {
    yield* all('sources', custom.derivedFrom, ['custom', 'derivedFrom'], 'source')
    for (const [i, { about = [] }] of custom.derivedFrom.entries()) {
      yield* values(about, ['custom', 'derivedFrom', i, 'about'])
    }
    yield* one('sources', custom.superseded?.by, ['custom', 'superseded', 'by'])
    yield* values(custom.values ?? [], ['custom', 'values'])
  },
  *claims(claim) {
    yield* ids('entities', claim.saidBy, ['saidBy'])
    yield* all('sources', claim.evidence, ['evidence'], 'source')
    yield* values(claim.values, ['values'])
    yield* all('claims', claim.related, ['related'], 'claim')
    if (claim.status === 'error') {
      yield* one('sources', claim.introducedBy?.source, ['introducedBy', 'source'])
    }
  },
  *estimates(estimate) {
    yield* one('entities', estimate.publisher, ['publisher'])
    yield* ids('entities', estimate.attributedTo, ['attributedTo'])
    yield* one('sources', estimate.source, ['source'])
    yield* one('estimates', estimate.repeats?.estimate, ['repeats', 'estimate'])
    yield* all('incidents', estimate.parts, ['parts'], 'incident')
    yield* one('claims', estimate.claim, ['claim'])
    yield* values(estimate.values ?? [], ['values'])
  },
  *incidents(incident) {
    yield* one('sources', incident.source, ['source'])
    yield* one('claims', incident.claim, ['claim'])
    yield* values(incident.values ?? [], ['values'])
    for (const [i, { to }] of incident.attributedBy.entries()) {
      yield* ids('entities', to, ['attributedBy', i, 'to'])
    }
    for (const key of ['attributedBy', 'disputedBy'] as const) {
      yield* all('entities', incident[key], [key], 'by')
      yield* all('sources', incident[key], [key], 'source')
    }
  },
  *entities(entity) {
    yield* one('entities', entity.partOf, ['partOf'])
    yield* all('entities', entity.designations, ['designations'], 'by')
    yield* all('sources', entity.designations, ['designations'], 'source')
    yield* one('claims', entity.claim, ['claim'])
    yield* values(entity.values ?? [], ['values'])
  },
  *events(event) {
    yield* ids('entities', event.by, ['by'])
    yield* one('sources', event.source, ['source'])
    yield* one('claims', event.claim, ['claim'])
    yield* values(event.values ?? [], ['values'])
  },
  *series(series) {
    yield* one('entities', series.publisher, ['publisher'])
    yield* one('sources', series.source, ['source'])
    yield* one('claims', series.claim, ['claim'])
    for (const [i, { claim }] of series.points.entries())
      yield* one('claims', claim, ['points', i, 'claim'])
    yield* values(series.values ?? [], ['values'])
  },
  *quantities(counted) {
    yield* one('sources', counted.source, ['source'])
    yield* values(counted.values ?? [], ['values'])
  },
  *terms(term) {
    yield* one('sources', term.source, ['source'])
    yield* values(term.values ?? [], ['values'])
  },
  *derived(derived) {
    yield* formulaReferences(derived.formula)
    yield* values(derived.values ?? [], ['values'])
  },
  figures: figureReferences,
}

/** Every id that a record, a figure, a sign-off or an article's front matter uses; what prose uses is in its reading. */
export function referencesOf(corpus: Corpus): readonly Reference[] {
  const references = known.get(corpus) ?? gatherReferences(corpus)
  known.set(corpus, references)
  return references
}

// Every rule about references asks.
const known = new WeakMemory<Corpus, readonly Reference[]>()

const from = [...Object.keys(namesIn), 'site', 'articles', 'annotations'] as readonly Collection[] // the table's, and these

const gatherReferences = (corpus: Corpus): readonly Reference[] =>
  from.flatMap((collection) =>
    collection === 'site'
      ? referencesFrom(corpus, 'site', '')
      : [...corpus[placeOf(collection)].keys()].flatMap((id) =>
          referencesFrom(corpus, collection, id),
        ),
  )

/** The collection that the records of a kind stand in: sign-offs stand with their article. */
const placeOf = (collection: Exclude<Collection, 'site'>) =>
  collection === 'annotations' ? 'articles' : collection

/** Those of one record; none where it is not there. */
export function referencesFrom(
  corpus: Corpus,
  collection: Collection,
  id: string,
): readonly Reference[] {
  const record = collection === 'site' ? corpus.site : corpus[placeOf(collection)].get(id)
  if (!record) return []
  const ofRecord = knownFrom.get(record) ?? new Map<Collection, readonly Reference[]>()
  const references =
    ofRecord.get(collection) ??
    [...namedBy(collection, record)].map((named) => ({ ...named, from: collection, fromId: id }))
  knownFrom.set(record, ofRecord.set(collection, references))
  return references
}

// A record that is the same names the same.
const knownFrom = new WeakMemory<object, Map<Collection, readonly Reference[]>>()

function namedBy(collection: Collection, record: object): Iterable<Named> {
  switch (collection) {
    case 'site':
      return namesOfSite(record as Corpus['site'])
    case 'articles':
      return values((record as Article).frontMatter.values, ['values'])
    case 'annotations':
      return all('claims', (record as Article).annotations, ['annotations'], 'claim')
    default:
      // A collection's records are what its entry takes; the compiler cannot follow the key through both.
      return (namesIn[collection] as NamesIn<object>)(record)
  }
}

function* namesOfSite({ lead, values: bound = [] }: Corpus['site']): Generator<Named> {
  yield* ids('claims', lead?.claims ?? [], ['lead', 'claims'])
  yield* one('figures', lead?.figure, ['lead', 'figure'])
  yield* values(bound, ['values'])
}
