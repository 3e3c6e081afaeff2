import { addAll } from '../../model/add-all.ts'
import { siteSchema, type Site } from '../../model/site.ts'
import type { Message } from '../../model/message.ts'
import type { Derived } from '../../model/derived.ts'
import { withMeanings } from '../../model/meanings.ts'
import { onceForReads } from '../../model/once-for-reads.ts'
import type { Records } from '../../model/records.ts'
import type { Base } from '../derive/derivation.ts'
import { computeDerived } from '../derive/derive.ts'
import { gatherFolder, gatherList, keep, parseFile, sameRecord, type Gathering } from './gather.ts'
import type { ParsedFile } from '../read/parsed-file.ts'
import { folders, isOurs, knownPaths, lists } from '../read/layout.ts'
import type { TextFile } from '../read/read.ts'
import { validate } from '../shape/validate.ts'
import { useNearest } from '../../say/quoted.ts'

/** The records of a content folder, without its prose; `hasSite` is false where `site.json` is a stand-in. */
export function resolveRecords(
  files: readonly TextFile[],
  gathering: Gathering,
): { readonly records: Records; readonly hasSite: boolean } {
  const site = readSite(files, gathering)
  const base = withMeanings({
    site: site ?? standIn,
    sources: gatherList('sources', lists.sources.schema, files, gathering),
    claims: gatherFolder('claims', folders.claims.schema, files, gathering),
    estimates: gatherList('estimates', lists.estimates.schema, files, gathering),
    incidents: gatherList('incidents', lists.incidents.schema, files, gathering),
    entities: gatherList('entities', lists.entities.schema, files, gathering),
    events: gatherList('events', lists.events.schema, files, gathering),
    series: gatherList('series', lists.series.schema, files, gathering),
    quantities: gatherList('quantities', lists.quantities.schema, files, gathering),
    figures: gatherFolder('figures', folders.figures.schema, files, gathering),
    terms: gatherList('terms', lists.terms.schema, files, gathering),
  })
  const entries = gatherList('derived', lists.derived.schema, files, gathering)
  const { computed, faults } = computedFor(entries, { ...base, folder: gathering.folder })
  for (const { id, path, ...words } of faults) {
    const place = gathering.places.placeOf('derived', id, path)
    gathering.messages.push({ place, severity: 'error', ...words })
  }
  for (const id of entries.keys()) {
    if (!computed.has(id)) gathering.broken.add({ of: 'derived', id })
  }
  addAll(gathering.messages, files.filter(({ path }) => !isOurs(path)).map(notRead))
  return { records: { ...base, derived: computed }, hasSite: site !== undefined }
}

const onceComputed = onceForReads(computeDerived)

/** What entries come to, computed once for the data that they rest on; values that come to the same are the same things. */
function computedFor(entries: ReadonlyMap<string, Derived>, base: Base) {
  const { computed, faults } = onceComputed(entries, base)
  const name = `${base.folder}/computed`
  const same = [...computed].map(([id, each]) => [id, sameRecord(name, each)] as const)
  return { computed: keep(name, new Map(same)), faults }
}

function readSite(files: readonly TextFile[], gathering: Gathering): Site | undefined {
  const file = files.find(({ path }) => path === 'site.json')
  if (!file) return undefined
  const parsed = parseFile(file, gathering)
  if (!parsed) return undefined
  gathering.places.set('site', '', parsed)
  const read =
    sites.get(parsed) ?? validate(siteSchema, parsed.value, { parsed, at: [], noun: 'site' })
  sites.set(parsed, read)
  addAll(gathering.messages, read.messages)
  return read.value
}

const sites = new WeakMap<ParsedFile, ReturnType<typeof validate<typeof siteSchema>>>()

/** The message for a folder without `site.json`. */
export const siteIsMissing = (file: string): Message => ({
  place: { file, line: 1, column: 1 },
  severity: 'error',
  rule: 'file-is-readable',
  what: 'The content folder has no `site.json`.',
  why: 'It says what the site is called, who answers for it and where it lives.',
  mend: 'Add it; `public/schemas/site.json` describes its fields.',
})

const notRead = ({ file, path }: TextFile): Message => ({
  place: { file, line: 1, column: 1 },
  severity: 'warning',
  rule: 'file-is-readable',
  what: 'The build does not read this file.',
  why: 'What stands in it reaches no page, although it lies among the content.',
  mend: useNearest(path, knownPaths, 'move it out of the content folder'),
})

/** Lets the rest of a folder be judged where its `site.json` cannot be read; no page is built from it. */
const standIn: Site = siteSchema.parse({
  title: '…',
  tagline: '…',
  description: '…',
  language: 'en',
  publisher: { name: '…' },
  url: 'https://example.org/',
  repository: 'https://example.org/',
  licence: { name: '…', url: 'https://example.org/' },
  navigation: [],
})
