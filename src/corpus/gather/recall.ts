import { createHash } from 'node:crypto'
import { readArticle } from '../../annotate/read-article.ts'
import type { ArticleInput, Reading } from '../../annotate/article/reading.ts'
import type { TextFile } from '../read/read.ts'

/** An article's own files, and what the annotation layer is told beside them. */
export type ArticleSource = {
  readonly mdx: TextFile
  readonly json: TextFile | undefined
  readonly input: ArticleInput
}

/** Reads an article; `ofBytes` tells apart everything besides the article's own files that it is read with. */
export type ReadArticle = (source: ArticleSource, ofBytes: string) => Reading

/** Reads every article it is asked for. */
export const readAnew: ReadArticle = ({ mdx, input }) => readArticle(mdx.text, input)

/**
 * Reads an article once for the bytes it is made of, and gives the same reading until one of them changes. The
 * annotation layer is pure, so nothing else can change it.
 */
export function recallArticles(): ReadArticle {
  const kept = new Map<string, { readonly digest: string; readonly reading: Reading }>()
  return (source, ofBytes) => {
    const { mdx, json, input } = source
    // The address of a picture changes with its bytes.
    const pictures = [...(input.pictures ?? [])].flatMap(([name, { address }]) => [name, address])
    const own = [mdx.file, mdx.text, json?.text ?? '', ...pictures]
    const digest = digestOf([ofBytes, input.base, ...own])
    const known = kept.get(input.slug)
    if (known?.digest === digest) return known.reading
    const reading = readAnew(source, ofBytes)
    kept.set(input.slug, { digest, reading })
    return reading
  }
}

/** One digest of some texts; a text cannot run over into its neighbour. */
export function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}
