import { createHash } from 'node:crypto'
import { serialize } from 'node:v8'
import { readArticle } from '../../annotate/read-article.ts'
import type { ArticleInput, Reading } from '../../annotate/article/reading.ts'
import {
  openReading,
  unpackReading,
  type PackedReading,
} from '../../annotate/article/packed-reading.ts'
import { Dependencies, digestNow, readDependency } from '../../cache/dependencies.ts'
import type { Tracked } from '../../cache/tracked.ts'
import { onceForReads, watch } from '../../model/once-for-reads.ts'
import { siteLanguage } from '../../model/site-language.ts'
import type { Records } from '../../model/records.ts'
import type { TextFile } from '../read/read.ts'

/** An article's own files, and what the annotation layer is told beside them. */
export type ArticleSource = {
  readonly mdx: TextFile
  readonly json: TextFile | undefined
  readonly input: ArticleInput
}

/** Reads an article. */
export type ReadArticle = (source: ArticleSource) => Reading

/** Reads every article it is asked for. */
export const readAnew: ReadArticle = ({ mdx, input }) => readArticle(mdx.text, input)

/** A reading of an earlier process, by the digest of the article's own bytes. */
export type StoredReading = {
  readonly digest: string
  /** What of the record it was made of, as it is written down, with the digest of what that was. */
  readonly dependencies: readonly (readonly [dependency: string, digest: string])[]
  readonly reading: Omit<PackedReading, 'tree'>
}

/** A reading to be stored, and the bytes of its tree. */
export type ToStore = { readonly stored: StoredReading; readonly tree: Uint8Array }

/** Where readings are kept from process to process, one an article. */
export type ReadingStore = {
  readonly find: (slug: string) => StoredReading | undefined
  /** The tree of a digest: the same article has another for other records. */
  readonly treeOf: (slug: string, treeDigest: string) => Uint8Array | undefined
  /** Keeps what `pack` gives; when that is asked for is the store's to say, or never where another reading came first. */
  readonly keep: (slug: string, pack: () => ToStore) => void
}

/**
 * Reads an article once for the bytes of its own that it is made of, and gives the same reading until one of them changes,
 * or something of the record that reading it asked for. The annotation layer is pure, so nothing else can change it. A store
 * gives readings of an earlier process.
 */
export function recallArticles(store?: ReadingStore): ReadArticle {
  const kept = new Map<string, Known>()
  const readOnce = readerWith(store)
  return (source) => {
    const { mdx, json, input } = source
    // The address of a picture changes with its bytes.
    const pictures = [...(input.pictures ?? [])].flatMap(([name, { address }]) => [name, address])
    const words = [mdx.text, json?.text ?? '']
    const own = [siteLanguage(), input.folder, input.base, mdx.file, ...words, ...pictures]
    const digest = digestOf(own)
    const last = kept.get(input.slug)
    const known = last?.digest === digest ? last : { digest, source }
    kept.set(input.slug, known)
    return readOnce(known, input.records)
  }
}

/** An article as it was first read with these bytes. */
type Known = { readonly digest: string; readonly source: ArticleSource }

/** Reads an article for any records, once for all that it asks of them. */
function readerWith(store: ReadingStore | undefined) {
  return onceForReads(({ digest, source }: Known, records: Records): Reading => {
    const { slug, path } = source.input
    // Stored, so that a large site's trees need not be held.
    const treeAt = (treeDigest: string) =>
      store?.treeOf(slug, treeDigest) ?? serialize(readWith(source, records).tree)
    const stored = store?.find(slug)
    if (stored?.digest === digest && isSameIn(records, stored)) {
      return unpackReading(stored.reading, path, () => treeAt(stored.reading.treeDigest))
    }
    const noted = new Dependencies()
    const { reading, pack } = openReading(readWith(source, watch(records, noted)), path)
    store?.keep(slug, () => {
      const { tree, ...packed } = pack(() => treeAt(reading.treeDigest))
      const dependencies = digestsOf(noted, records)
      return { stored: { digest, dependencies, reading: packed }, tree }
    })
    return reading
  })
}

const readWith = (source: ArticleSource, records: Records): Reading =>
  readAnew({ ...source, input: { ...source.input, records } })

const asTracked = (records: Records): Tracked => records as unknown as Tracked // by the names of its parts

const isSameIn = (records: Records, { dependencies }: StoredReading): boolean =>
  dependencies.every(
    ([written, digest]) => digestNow(readDependency(written), asTracked(records)) === digest,
  )

const digestsOf = ({ noted }: Dependencies, records: Records): StoredReading['dependencies'] =>
  [...noted].map((written) => [
    written,
    digestNow(readDependency(written), asTracked(records)) ?? '',
  ])

/** One digest of some texts; a text cannot run over into its neighbour. */
function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}
