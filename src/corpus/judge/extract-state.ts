import { createHash } from 'node:crypto'
import type { Content } from '../read/content.ts'
import { quotedWords } from './quoted-words.ts'

/** SHA-256 of an extract's text, whatever ends its lines: what `sha256sum` says of a file with line feeds. */
export const digestOfExtract = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex')

/** How an extract stands to the digest that its source has: `unsigned` where the source has none, `gone` without a file. */
export type ExtractState = 'signed' | 'unsigned' | 'changed' | 'gone'

/** The state of each extract that is there or was signed; undefined for a source without either. */
export function stateOfExtract(
  { corpus, extracts }: Pick<Content, 'corpus' | 'extracts'>,
  source: string,
): ExtractState | undefined {
  const text = extracts.get(source)
  const signed = corpus.sources.get(source)?.custom.extract?.sha256
  if (text === undefined) return signed === undefined ? undefined : 'gone'
  if (signed === undefined) return 'unsigned'
  return digestOfExtract(text) === signed ? 'signed' : 'changed'
}

/** What quotes each source, as `claims/a` or `articles/a`: evidence, and quotations beside which it is cited. */
export function quotersOf(content: Content): ReadonlyMap<string, readonly string[]> {
  const quoters = new Map<string, Set<string>>()
  const add = (source: string, quoter: string) => {
    quoters.set(source, (quoters.get(source) ?? new Set()).add(quoter))
  }
  for (const [id, { evidence }] of content.corpus.claims) {
    for (const { source, quote } of evidence) if (quote !== undefined) add(source, `claims/${id}`)
  }
  for (const { where, words, sources } of quotedWords(content)) {
    if (words === undefined) continue
    const quoter = 'slug' in where ? `articles/${where.slug}` : `${where.collection}/${where.id}`
    for (const source of sources) add(source, quoter)
  }
  return new Map([...quoters].map(([source, each]) => [source, [...each]]))
}
