import { claimFileSchema } from './claim.ts'
import { countedSchema } from './counted.ts'
import { derivedSchema } from './derived.ts'
import { entitySchema } from './entity.ts'
import { estimateSchema } from './estimate.ts'
import { eventSchema } from './event.ts'
import { figureFileSchema } from './figure.ts'
import { termSchema } from './glossary.ts'
import { incidentSchema } from './incident.ts'
import { seriesSchema } from './series.ts'
import { siteSchema } from './site.ts'
import { sourceSchema } from './source.ts'

/** The schema of a record of each collection; `site` is one record. */
export const recordSchemas = {
  site: siteSchema,
  sources: sourceSchema,
  terms: termSchema,
  claims: claimFileSchema,
  estimates: estimateSchema,
  incidents: incidentSchema,
  entities: entitySchema,
  events: eventSchema,
  series: seriesSchema,
  quantities: countedSchema,
  derived: derivedSchema,
  figures: figureFileSchema,
} as const
export type RecordCollection = keyof typeof recordSchemas

/** The collections of many records, each by its id: all but `site`. */
export type ManyCollection = Exclude<RecordCollection, 'site'>
export const manyCollections: readonly ManyCollection[] = (
  Object.keys(recordSchemas) as RecordCollection[]
).filter((collection) => collection !== 'site')

/** Those whose records are ours from end to end; a source is mostly its own title page. */
export const ownCollections = manyCollections.filter((collection) => collection !== 'sources')
