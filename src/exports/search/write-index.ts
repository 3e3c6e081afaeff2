import { close, createIndex } from 'pagefind'
import { indexFolder, type SearchIndex } from './search-indexes.ts'
import type { SearchRecord } from './search-records.ts'

/** Pagefind's own search box and its parts; the site has its own. */
const ownInterface = /-ui\.|-highlight\./
/** What reads an index in the browser; one reads them all. */
const reader = /^(?:pagefind[-\w]*\.js|wasm\..*)$/

type Inputs = {
  /** Writes a file of the index that stands in a folder, by its path inside the site. */
  readonly write: (folder: string, file: string, bytes: Uint8Array) => void
  readonly language: string
}

/**
 * Writes indexes of a search into a built site. Pagefind names its files by their content and takes no clock, so that the
 * same records make the same bytes. Throws with its own words where it fails.
 */
export async function writeSearchIndexes(
  indexes: readonly SearchIndex[],
  { write, language }: Inputs,
): Promise<void> {
  for (const { folder, records } of indexes) {
    for (const { path, content } of await filesOf(records, language)) {
      if (ownInterface.test(path)) continue
      if (folder !== indexFolder && reader.test(path)) continue
      write(folder, `${folder}/${path}`, content)
    }
  }
  if (indexes.length > 0) await close()
}

const atOnce = 64 // records; to wait for each took half as long again

/** The files of an index, by their paths inside its folder. */
async function filesOf(records: readonly SearchRecord[], language: string) {
  // One language, so that a word is looked for in all of them.
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`)
  for (let from = 0; from < records.length; from += atOnce) {
    await Promise.all(
      records.slice(from, from + atOnce).map(async (record) => {
        const added = await index.addCustomRecord(asAdded(record, language))
        if (added.errors.length > 0)
          throw new Error(`invalid record ${record.url}: ${added.errors.join('; ')}`)
      }),
    )
  }
  const { files, errors: faults } = await index.getFiles()
  if (faults.length > 0) throw new Error(`invalid index: ${faults.join('; ')}`)
  return files
}

const asAdded = (
  { url, content, kind, title, status, standing }: SearchRecord,
  language: string,
) => ({
  url,
  content,
  language,
  meta: { title, kind, ...(standing === undefined ? {} : { standing }) },
  filters: { kind: [kind], ...(status === undefined ? {} : { status: [status] }) },
})
