import { siteSchema, type Site } from '../../model/site.ts'
import type { Message } from '../../model/message.ts'
import type { Records } from '../../model/records.ts'
import { computeDerived } from '../derive/derive.ts'
import { gatherFolder, gatherList, parsed, type Ledger } from './gather.ts'
import { folders, isOurs, knownPaths, lists } from '../read/layout.ts'
import type { TextFile } from '../read/read.ts'
import { validate } from '../shape/validate.ts'
import { useNearest } from '../../say/quoted.ts'

/** The records of a content folder, without its prose; `hasSite` is false where `site.json` is a stand-in. */
export function resolveRecords(
  files: readonly TextFile[],
  ledger: Ledger,
): { readonly records: Records; readonly hasSite: boolean } {
  const site = readSite(files, ledger)
  const base = {
    site: site ?? standIn,
    sources: gatherList('sources', lists.sources.schema, files, ledger),
    claims: gatherFolder('claims', folders.claims.schema, files, ledger),
    estimates: gatherList('estimates', lists.estimates.schema, files, ledger),
    incidents: gatherList('incidents', lists.incidents.schema, files, ledger),
    entities: gatherList('entities', lists.entities.schema, files, ledger),
    events: gatherList('events', lists.events.schema, files, ledger),
    series: gatherList('series', lists.series.schema, files, ledger),
    quantities: gatherList('quantities', lists.quantities.schema, files, ledger),
    figures: gatherFolder('figures', folders.figures.schema, files, ledger),
    terms: gatherList('terms', lists.terms.schema, files, ledger),
  }
  const entries = gatherList('derived', lists.derived.schema, files, ledger)
  const { computed, faults } = computeDerived(entries, { ...base, folder: ledger.folder })
  for (const { id, path, ...words } of faults) {
    const place = ledger.places.placeOf('derived', id, path)
    ledger.messages.push({ place, severity: 'error', ...words })
  }
  for (const id of entries.keys()) if (!computed.has(id)) ledger.broken.add(`derived/${id}`)
  ledger.messages.push(...files.filter(({ path }) => !isOurs(path)).map(notRead))
  return { records: { ...base, derived: computed }, hasSite: site !== undefined }
}

function readSite(files: readonly TextFile[], ledger: Ledger): Site | undefined {
  const file = files.find(({ path }) => path === 'site.json')
  if (!file) return undefined
  const placed = parsed(file, ledger)
  if (!placed) return undefined
  ledger.places.set('site', '', placed)
  const { value, messages } = validate(siteSchema, placed.value, { placed, at: [], noun: 'site' })
  ledger.messages.push(...messages)
  return value
}

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
