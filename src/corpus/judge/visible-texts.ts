import { ownCollections } from '../../model/record-schemas.ts'
import { onceForRecords } from '../../model/once-for-records.ts'
import type { Article, Records } from '../../model/records.ts'
import type { Source } from '../../model/source.ts'
import type { Collection } from '../read/collection.ts'
import type { Content, JsonPath } from '../read/content.ts'
import { WeakMemory } from '../../model/memory.ts'

/** A text of a record or of an article's front matter that readers are shown. */
export type VisibleText = {
  readonly collection: Exclude<Collection, 'annotations'>
  readonly id: string
  readonly path: JsonPath
  readonly text: string
}

/** Fields that hold no words of ours: what a source says, what nobody is shown. */
const silent: ReadonlySet<string> = new Set(['quote', 'waivers', 'means', '$schema'])

/** What we say of a source ourselves; the rest is its title page, as it stands there. */
const ofSource: readonly string[] = [
  'note',
  'annote',
  'access',
  'derivedFrom',
  'superseded',
  'retracted',
]

/** Every text of the records and of front matter, wherever in them it stands. */
export function* visibleTexts(content: Pick<Content, 'corpus'>): Generator<VisibleText> {
  yield* textsOfRecord(content)
  yield* textsOfArticles(content)
}

/** Those of the records, listed once as long as these are the same. */
export function textsOfRecord({ corpus }: Pick<Content, 'corpus'>): readonly VisibleText[] {
  const known = ofRecords(corpus)
  known.texts ??= [...listTexts(corpus)]
  return known.texts
}

const ofRecords = onceForRecords((): { texts?: readonly VisibleText[] } => ({}))

function* listTexts(corpus: Records): Generator<VisibleText> {
  yield* textsOf('site', '', corpus.site)
  for (const collection of ownCollections) {
    for (const [id, record] of corpus[collection]) yield* textsOf(collection, id, record)
  }
  for (const [id, source] of corpus.sources) yield* textsOf('sources', id, source)
}

/** Those of the front matter of articles. */
export function* textsOfArticles({ corpus }: Pick<Content, 'corpus'>): Generator<VisibleText> {
  for (const article of corpus.articles.values()) yield* textsOfArticle(article)
}

/** Those of the front matter of one. */
export const textsOfArticle = ({ slug, frontMatter }: Article): readonly VisibleText[] =>
  textsOf('articles', slug, frontMatter)

const known = new WeakMemory<object, readonly VisibleText[]>()

/** Those of one record: the same things as long as it is the same, so that what they came to stands. */
function textsOf(
  collection: VisibleText['collection'],
  id: string,
  record: object,
): readonly VisibleText[] {
  const texts =
    known.get(record) ??
    (collection === 'sources'
      ? ownWordsOf(id, record as Source) // the records of that collection
      : textsIn(collection, id, record))
  known.set(record, texts)
  return texts
}

function ownWordsOf(id: string, source: Source): readonly VisibleText[] {
  const parts = [
    [[], source],
    [['custom'], source.custom],
  ] as const
  return parts.flatMap(([at, record]) => {
    const own = Object.entries(record).filter(([key]) => ofSource.includes(key))
    return textsIn('sources', id, Object.fromEntries(own), at)
  })
}

// Not a generator: there is one for each value of each record.
function textsIn(
  collection: VisibleText['collection'],
  id: string,
  value: unknown,
  path: JsonPath = [],
): readonly VisibleText[] {
  if (typeof value === 'string') return [{ collection, id, path, text: value }]
  if (Array.isArray(value)) {
    return value.flatMap((each, i) => textsIn(collection, id, each, [...path, i]))
  }
  if (typeof value !== 'object' || value === null) return none
  return Object.entries(value).flatMap(([key, each]) =>
    silent.has(key) ? none : textsIn(collection, id, each, [...path, key]),
  )
}

const none: readonly never[] = []
