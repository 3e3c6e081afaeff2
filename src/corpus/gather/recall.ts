import { createHash } from 'node:crypto'
import { readArticle } from '../../annotate/read-article.ts'
import type { ArticleInput, Reading } from '../../annotate/article/reading.ts'
import { onceForReads } from '../../model/once-for-reads.ts'
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

/**
 * Reads an article once for the bytes of its own that it is made of, and gives the same reading until one of them changes,
 * or something of the record that reading it asked for. The annotation layer is pure, so nothing else can change it.
 */
export function recallArticles(): ReadArticle {
  const kept = new Map<string, Recalled>()
  return (source) => {
    const { mdx, json, input } = source
    // The address of a picture changes with its bytes.
    const pictures = [...(input.pictures ?? [])].flatMap(([name, { address }]) => [name, address])
    const own = [input.folder, input.base, mdx.file, mdx.text, json?.text ?? '', ...pictures]
    const digest = digestOf(own)
    const last = kept.get(input.slug)
    const known = last?.digest === digest ? last : { digest, read: readOf(source) }
    kept.set(input.slug, known)
    return known.read(input.records)
  }
}

type Recalled = { readonly digest: string; readonly read: (records: Records) => Reading }

/** Reads an article for any records, once for all that it asks of them. */
function readOf(source: ArticleSource): Recalled['read'] {
  const once = onceForReads((of: ArticleSource, records: Records) =>
    readAnew({ ...of, input: { ...of.input, records } }),
  )
  return (records) => once(source, records)
}

/** One digest of some texts; a text cannot run over into its neighbour. */
function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}
