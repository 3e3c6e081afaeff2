import type { Corpus } from '../../model/records.ts'
import { searchRecords, type SearchRecord } from './search-records.ts'

/** Records that are searched by one index, which stands in a folder of the site. */
export type SearchIndex = { readonly folder: string; readonly records: readonly SearchRecord[] }

/** Where the index stands, beside what reads it; and, inside, that of claims, where they have their own. */
export const indexFolder = 'pagefind'
const folderOfClaims = `${indexFolder}/claims`

/** So many claims have an index of their own. */
const many = 2000

/** The folders of the indexes, that of the reader first, and that of claims where there are many. */
export const indexFolders = ({ claims }: Corpus): readonly string[] =>
  claims.size < many ? [indexFolder] : [indexFolder, folderOfClaims]

/**
 * All records by the index that they are in: one, or two where there are many claims. Then a word of an article leaves
 * nearly all of them in the index that it does not touch.
 */
export function searchIndexes(corpus: Corpus): readonly SearchIndex[] {
  const records = searchRecords(corpus)
  if (!indexFolders(corpus).includes(folderOfClaims)) return [{ folder: indexFolder, records }]
  const isClaim = ({ kind }: SearchRecord) => kind === 'Claim'
  return [
    { folder: indexFolder, records: records.filter((record) => !isClaim(record)) },
    { folder: folderOfClaims, records: records.filter(isClaim) },
  ]
}
