import type { z } from 'astro/zod'
import { recordSchemas, type RecordCollection } from '../../model/record-schemas.ts'
import type { Site } from '../../model/site.ts'
import type { Held } from './broken.ts'
import { isPicturePath } from './picture.ts'

/** Collections that are one file, a JSON array of records with an `id` each. */
export const lists = {
  sources: { path: 'sources.json', noun: 'source', schema: recordSchemas.sources },
  terms: { path: 'glossary.json', noun: 'term', schema: recordSchemas.terms },
  estimates: { path: 'data/estimates.json', noun: 'estimate', schema: recordSchemas.estimates },
  incidents: { path: 'data/incidents.json', noun: 'item', schema: recordSchemas.incidents },
  entities: { path: 'data/entities.json', noun: 'entity', schema: recordSchemas.entities },
  events: { path: 'data/events.json', noun: 'event', schema: recordSchemas.events },
  series: { path: 'data/series.json', noun: 'series', schema: recordSchemas.series },
  quantities: { path: 'data/quantities.json', noun: 'quantity', schema: recordSchemas.quantities },
  derived: { path: 'data/derived.json', noun: 'derived value', schema: recordSchemas.derived },
} as const satisfies Record<string, { path: string; noun: string; schema: z.ZodType }>
export type ListName = keyof typeof lists
const listNames = Object.keys(lists) as readonly ListName[] // its keys

/** Collections that are a folder, one JSON file a record; the file name is the id. */
export const folders = {
  claims: { path: 'claims', noun: 'claim', schema: recordSchemas.claims },
  figures: { path: 'figures', noun: 'figure', schema: recordSchemas.figures },
} as const satisfies Record<string, { path: string; noun: string; schema: z.ZodType }>
export type FolderName = keyof typeof folders

/** Where a record of a collection is or would be written, inside the content folder. */
export function pathOf(collection: ListName | FolderName, id: string): string {
  return collection in folders ? `${collection}/${id}.json` : lists[listName(collection)].path
}

function listName(collection: ListName | FolderName): ListName {
  if (collection === 'claims' || collection === 'figures') {
    throw new Error(`invalid list: ${collection}`)
  }
  return collection
}

const reviewsFile = /^reviews\/([a-z]+)\.jsonl$/
const articleFile = /^articles\/([^/]+)\/(index\.mdx|annotations\.json|review\.jsonl)$/
const extractFile = /^extracts\/([^/]+)\.txt$/
const recordFile = /^(claims|figures)\/([^/]+)\.json$/

/** The slug of an article's file, or the id of an extract or of a record that is a file of its own. */
export const slugOf = (path: string): string | undefined => articleFile.exec(path)?.[1]
export const extractOf = (path: string): string | undefined => extractFile.exec(path)?.[1]
export const recordOf = (folder: FolderName, path: string): string | undefined => {
  const [, name, id] = recordFile.exec(path) ?? []
  return name === folder ? id : undefined
}

/** The collection whose reviews a file holds. */
export function reviewsOf(path: string): RecordCollection | undefined {
  const name = reviewsFile.exec(path)?.[1]
  return Object.keys(recordSchemas).find((known): known is RecordCollection => known === name)
}

/** What a record of a collection is called in messages; what lists count has the name that the site gives it. */
export const nounOf = (collection: RecordCollection, { items }: Pick<Site, 'items'>): string => {
  if (collection === 'incidents' && items) return items.one
  return collection === 'site' ? 'site' : { ...lists, ...folders }[collection].noun
}

/** Where the reviews of a collection stand, inside the content folder. */
export const reviewsPath = (collection: RecordCollection): string => `reviews/${collection}.jsonl`

/** The addresses that were published, so that none vanishes unnoticed. */
export const addressesPath = 'reviews/addresses.jsonl'

/** What each value of the record was, and since when, so that none changes unnoticed. */
export const valuesPath = 'reviews/values.jsonl'

const listPaths = Object.values(lists).map(({ path }): string => path)

/** True for a path the build reads. */
export const isOurs = (path: string): boolean =>
  path === 'site.json' ||
  listPaths.includes(path) ||
  articleFile.test(path) ||
  reviewsOf(path) !== undefined ||
  path === addressesPath ||
  path === valuesPath ||
  extractFile.test(path) ||
  recordFile.test(path)

/** Paths that a misplaced file may have meant. */
export const knownPaths: readonly string[] = ['site.json', ...listPaths]

/** What a file or a folder that cannot be read keeps from the corpus: of a folder, whole collections or an article. */
export function heldBy(path: string): readonly Held[] {
  const file = heldByFile(path)
  if (file) return [file]
  const slug = /^articles\/([^/]+)$/.exec(path)?.[1]
  if (slug !== undefined) return [{ of: 'articles', id: slug }]
  const ofFolder = (['claims', 'figures', 'extracts', 'articles', 'reviews'] as const).filter(
    (of) => of === path,
  )
  const ofLists = listNames.filter((name) => lists[name].path.startsWith(`${path}/`))
  return [...ofFolder, ...ofLists].map((of) => ({ of, id: undefined }))
}

function heldByFile(path: string): Held | undefined {
  const [, slug, file] = articleFile.exec(path) ?? []
  if (slug !== undefined) return { of: heldIn[file ?? ''] ?? 'articles', id: slug }
  const extract = extractOf(path)
  if (extract !== undefined) return { of: 'extracts', id: extract }
  const reviewed = reviewsOf(path)
  if (reviewed !== undefined) return { of: 'reviews', id: reviewed }
  for (const folder of ['claims', 'figures'] as const) {
    const id = recordOf(folder, path)
    if (id !== undefined) return { of: folder, id }
  }
  if (isPicturePath(path)) return { of: 'pictures', id: path.split('/').slice(2).join('/') }
  const list = listNames.find((name) => lists[name].path === path)
  return list && { of: list, id: undefined }
}

const heldIn: Readonly<Record<string, Held['of']>> = {
  'annotations.json': 'annotations',
  'review.jsonl': 'review',
}
