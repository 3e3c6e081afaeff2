import type { z } from 'astro/zod'
import { claimFileSchema } from '../../model/claim.ts'
import { countedSchema } from '../../model/counted.ts'
import { derivedSchema } from '../../model/derived.ts'
import { entitySchema } from '../../model/entity.ts'
import { estimateSchema } from '../../model/estimate.ts'
import { eventSchema } from '../../model/event.ts'
import { figureFileSchema } from '../../model/figure.ts'
import { termSchema } from '../../model/glossary.ts'
import { incidentSchema } from '../../model/incident.ts'
import { seriesSchema } from '../../model/series.ts'
import { sourceSchema } from '../../model/source.ts'
import type { Held } from './broken.ts'
import { isPicturePath } from './picture.ts'

/** Collections that are one file, a JSON array of records with an `id` each. */
export const lists = {
  sources: { path: 'sources.json', noun: 'source', schema: sourceSchema },
  terms: { path: 'glossary.json', noun: 'term', schema: termSchema },
  estimates: { path: 'data/estimates.json', noun: 'estimate', schema: estimateSchema },
  incidents: { path: 'data/incidents.json', noun: 'incident', schema: incidentSchema },
  entities: { path: 'data/entities.json', noun: 'entity', schema: entitySchema },
  events: { path: 'data/events.json', noun: 'event', schema: eventSchema },
  series: { path: 'data/series.json', noun: 'series', schema: seriesSchema },
  quantities: { path: 'data/quantities.json', noun: 'quantity', schema: countedSchema },
  derived: { path: 'data/derived.json', noun: 'derived value', schema: derivedSchema },
} as const satisfies Record<string, { path: string; noun: string; schema: z.ZodType }>
export type ListName = keyof typeof lists

/** Collections that are a folder, one JSON file a record; the file name is the id. */
export const folders = {
  claims: { path: 'claims', noun: 'claim', schema: claimFileSchema },
  figures: { path: 'figures', noun: 'figure', schema: figureFileSchema },
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

const listPaths = Object.values(lists).map(({ path }): string => path)

/** True for a path the build reads. */
export const isOurs = (path: string): boolean =>
  path === 'site.json' ||
  listPaths.includes(path) ||
  articleFile.test(path) ||
  extractFile.test(path) ||
  recordFile.test(path)

/** Paths that a misplaced file may have meant. */
export const knownPaths: readonly string[] = ['site.json', ...listPaths]

/** What a file that cannot be read keeps from the corpus. */
export function heldBy(path: string): Held | undefined {
  const [, slug, file] = articleFile.exec(path) ?? []
  if (slug !== undefined) return { of: heldIn[file ?? ''] ?? 'articles', id: slug }
  const extract = extractOf(path)
  if (extract !== undefined) return { of: 'extracts', id: extract }
  for (const folder of ['claims', 'figures'] as const) {
    const id = recordOf(folder, path)
    if (id !== undefined) return { of: folder, id }
  }
  if (isPicturePath(path)) return { of: 'pictures', id: path.split('/').slice(2).join('/') }
  const list = (Object.keys(lists) as ListName[]).find((name) => lists[name].path === path) // its keys
  return list && { of: list, id: undefined }
}

const heldIn: Readonly<Record<string, Held['of']>> = {
  'annotations.json': 'annotations',
  'review.jsonl': 'review',
}
