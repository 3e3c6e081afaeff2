import { z } from 'astro/zod'
import { claimFileSchema } from '../../model/claim.ts'
import { entitySchema } from '../../model/entity.ts'
import { estimateSchema } from '../../model/estimate.ts'
import { eventSchema } from '../../model/event.ts'
import { figureFileSchema, type Figure } from '../../model/figure.ts'
import { idSchema } from '../../model/id.ts'
import { incidentSchema } from '../../model/incident.ts'
import { withMeanings } from '../../model/meanings.ts'
import { neutralMeasures } from '../../model/measure.ts'
import type { Records } from '../../model/records.ts'
import { seriesSchema } from '../../model/series.ts'
import { siteSchema } from '../../model/site.ts'
import { sourceSchema } from '../../model/source.ts'
import { statuses } from '../../model/status.ts'
import { unitSchema } from '../../model/unit.ts'

/** The few records a case or a test needs; a claim is only its status. */
const recordsSchema = z.strictObject({
  estimates: z.array(estimateSchema).default([]),
  incidents: z.array(incidentSchema).default([]),
  events: z.array(eventSchema).default([]),
  series: z.array(seriesSchema).default([]),
  entities: z.array(entitySchema).default([]),
  sources: z.array(sourceSchema).default([]),
  claims: z.record(idSchema, z.enum(statuses)).default({}),
  units: z.array(unitSchema).default([]),
})
const caseSchema = recordsSchema.extend({ figure: figureFileSchema })

/** Reads a case of the gallery, a figure with its records, by the model's own schemas; throws where it is no case. */
export function parseCase(
  id: string,
  file: unknown,
): { readonly figure: Figure; readonly records: Records } {
  const { figure, ...records } = caseSchema.parse(file)
  return { figure: { ...figure, id }, records: recordsOf(records) }
}

/** Records made of the few that are given, each read by its schema; throws where one is malformed. */
export function recordsOf(given: unknown): Records {
  const parsed = recordsSchema.parse(given)
  const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
    new Map(things.map((thing) => [thing.id, thing]))
  return withMeanings({
    site: siteOf(parsed.units),
    sources: byId(parsed.sources),
    estimates: byId(parsed.estimates),
    incidents: byId(parsed.incidents),
    entities: byId(parsed.entities),
    events: byId(parsed.events),
    series: byId(parsed.series),
    claims: byId(Object.entries(parsed.claims).map(([claim, status]) => claimOf(claim, status))),
    quantities: new Map(),
    derived: new Map(),
    figures: new Map(),
    terms: new Map(),
  })
}

/** The least a claim of a status can be: charts ask for its status and its id. */
function claimOf(id: string, status: (typeof statuses)[number]) {
  const evidence = { source: 'a-source', relation: 'supports' }
  const file = {
    statement: id,
    status,
    confidence: 'moderate',
    because: 'It is a case of the gallery.',
    reviewed: '2026-11-23',
    history: [{ date: '2026-11-23', status, why: 'First review.' }],
    evidence: [evidence, { ...evidence, source: 'another-source' }],
    ...(status === 'attributed' ? { saidBy: ['somebody'] } : {}),
    ...(status === 'estimate' ? { values: ['estimates/an-estimate'] } : {}),
    ...(status === 'speculation' ? { changesIf: { firmer: 'A record of it.' } } : {}),
    ...(status === 'error' ? { record: 'The record says otherwise.' } : {}),
  }
  return { ...claimFileSchema.parse(file), id }
}

/** Its measures are in the language that is spoken. */
const siteOf = (units: readonly z.infer<typeof unitSchema>[]) =>
  siteSchema.parse({
    title: 'Gallery',
    tagline: 'Ordinary and hard cases',
    description: 'What each kind of figure looks like.',
    language: 'en',
    publisher: { name: 'Gallery' },
    url: 'https://example.org',
    repository: 'https://example.org/repository',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    navigation: [],
    ...(units.length > 0 ? { units } : {}),
    // Named in every case, so that each is seen to tell them apart.
    measures: neutralMeasures.map((measure) => ({ ...measure, usual: false })),
  })
