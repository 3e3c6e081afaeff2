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
  const texts = known.get(record) ?? [
    ...(collection === 'sources'
      ? ownWordsOf(id, record as Source) // the records of that collection
      : textsIn(collection, id, record)),
  ]
  known.set(record, texts)
  return texts
}

function* ownWordsOf(id: string, source: Source): Generator<VisibleText> {
  for (const [at, record] of [
    [[], source],
    [['custom'], source.custom],
  ] as const) {
    const own = Object.entries(record).filter(([key]) => ofSource.includes(key))
    yield* textsIn('sources', id, Object.fromEntries(own), at)
  }
}

function* textsIn(
  collection: VisibleText['collection'],
  id: string,
  value: unknown,
  path: JsonPath = [],
): Generator<VisibleText> {
  if (typeof value === 'string') yield { collection, id, path, text: value }
  else if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) yield* textsIn(collection, id, each, [...path, i])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (!silent.has(key)) yield* textsIn(collection, id, each, [...path, key])
    }
  }
}
