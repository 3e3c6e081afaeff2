import { close, createIndex } from 'pagefind'
import type { SearchRecord } from './search-records.ts'

/** Pagefind's own search box and its parts; the site has its own. */
const ownInterface = /-ui\.|-highlight\./

type Inputs = {
  /** Writes a file by its path inside the site. */
  readonly write: (path: string, bytes: Uint8Array) => void
  readonly language: string
}

/**
 * Writes the index of a search into `pagefind/` of a built site. Pagefind names its files by their content and takes
 * no clock, so that the same records make the same bytes. Throws with its own words where it fails.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  { write, language }: Inputs,
): Promise<void> {
  // One language, so that a word is looked for in all of them.
  const { index, errors } = await createIndex({ forceLanguage: language })
  if (!index) throw new Error(`invalid search index: ${errors.join('; ')}`)
  for (const { url, content, kind, title, status, standing } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { title, kind, ...(standing === undefined ? {} : { standing }) },
      filters: { kind: [kind], ...(status === undefined ? {} : { status: [status] }) },
    })
    if (added.errors.length > 0)
      throw new Error(`invalid record ${url}: ${added.errors.join('; ')}`)
  }
  const { files, errors: faults } = await index.getFiles()
  if (faults.length > 0) throw new Error(`invalid index: ${faults.join('; ')}`)
  for (const { path, content: bytes } of files) {
    if (ownInterface.test(path)) continue
    write(`pagefind/${path}`, bytes)
  }
  await close()
}
