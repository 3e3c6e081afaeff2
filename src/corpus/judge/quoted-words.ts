import type { Span } from '../../model/span.ts'
import type { Place } from '../../model/message.ts'
import type { Block, Prose } from '../../prose/prose.ts'
import { insideMarks, quotationsIn } from '../../prose/text/quotations.ts'
import type { Content } from '../read/content.ts'
import { citedSources } from './cited-sources.ts'
import type { Finding } from './findings.ts'
import { visibleTexts } from './visible-texts.ts'

type WithoutMessage<T> = T extends unknown ? Omit<T, 'message' | 'words'> : never

/** Words in quotation marks that readers are shown, and what they are held against. */
export type QuotedWords = {
  readonly where: WithoutMessage<Finding>
  readonly place: Place
  /** Without their marks; undefined where a mark has no partner. */
  readonly words: string | undefined
  /** The text they stand in, up to a few words around. */
  readonly around: string
  /** What cites, as messages name it: `the claim`. */
  readonly citing: string
  /** The sources it cites. */
  readonly sources: readonly string[]
}

/** Every quotation of the articles and of the records, and every quotation mark without a partner. */
export function* quotedWords(content: Content): Generator<QuotedWords> {
  const { corpus, placeOf } = content
  const sourcesOf = citedSources(corpus)
  for (const { collection, id, path, text } of visibleTexts(content)) {
    const found = quotedIn(text)
    if (found.length === 0) continue
    const isArticle = collection === 'articles'
    const sources = isArticle ? sourcesOfArticle(content, id, sourcesOf) : sourcesOf(collection, id)
    for (const { words, around } of found) {
      const place = placeOf(collection, id, path)
      const citing = isArticle
        ? 'the article'
        : collection === 'claims'
          ? 'the claim'
          : 'the record'
      yield { where: { collection, id }, place, words, around, citing, sources }
    }
  }
  for (const [slug, prose] of content.prose) {
    const whole = sourcesOfArticle(content, slug, sourcesOf)
    for (const { description, place } of content.pictures.get(slug) ?? []) {
      const where = { collection: 'articles', id: slug } as const
      for (const found of quotedIn(description))
        yield { where, place, ...found, citing: 'the article', sources: whole }
    }
    for (const [block, range] of prose.blocks.entries()) {
      for (const found of quotedInBlock(prose, block)) {
        const span = { start: range.start + found.start, end: range.start + found.end }
        const place = prose.placeAt(span.start)
        const cited = citedBeside(content, { slug, block, span, whole, sourcesOf })
        yield { where: { slug, block }, place, words: found.words, around: found.around, ...cited }
      }
    }
  }
}

type Found = Span & Pick<QuotedWords, 'words' | 'around'>

const beside = 20 // characters before and behind a mark without a partner

function quotedIn(text: string): readonly Found[] {
  const { quoted, loose } = quotationsIn(text)
  return [
    ...quoted.map((each) => {
      const { start, end } = insideMarks(each)
      return { ...each, words: text.slice(start, end), around: text.slice(each.start, each.end) }
    }),
    ...loose.map((each) => ({
      ...each,
      words: undefined,
      around: text.slice(Math.max(0, each.start - beside), each.end + beside),
    })),
  ]
}

/** The quotations of a block; one that runs on into the next, which opens it again, and a block quotation whole. */
function quotedInBlock({ text, blocks }: Prose, block: number): readonly Found[] {
  const range = blocks[block]
  if (!range) return []
  const own = text.slice(range.start, range.end)
  if (range.kind === 'quote') return wholeBlock(own)
  const next = blocks[block + 1]
  const opener = next ? text.charAt(next.start) : ''
  return quotedIn(own).map((found) => {
    const isOpen = found.words === undefined && own.charAt(found.start) === opener
    return isOpen && !own.slice(found.end).includes(opener)
      ? { ...found, end: own.length, words: own.slice(found.end) }
      : found
  })
}

/** A block quotation without the marks it may have; a line that only says whose it is, `— Ada Ward`, is none. */
function wholeBlock(text: string): readonly Found[] {
  if (/^\s*[—–]/.test(text)) return []
  const { quoted } = quotationsIn(text)
  const [only] = quoted
  const isMarked = quoted.length === 1 && only?.start === 0 && only.end === text.length
  const words = isMarked ? text.slice(1, -1) : text
  return [{ start: 0, end: text.length, words, around: words }]
}

type Sources = ReturnType<typeof citedSources>

/** What an article as a whole cites: for its title and dek, its headings and its pictures. */
function sourcesOfArticle({ corpus }: Content, slug: string, of: Sources): readonly string[] {
  const article = corpus.articles.get(slug)
  const claims = article?.claims ?? []
  return [
    ...new Set([
      ...of('articles', slug),
      ...(article?.sources ?? []),
      ...claims.flatMap((id) => of('claims', id)),
    ]),
  ]
}

type Beside = {
  readonly slug: string
  readonly block: number
  readonly span: Span
  readonly whole: readonly string[]
  readonly sourcesOf: Sources
}

/**
 * What the words around a quotation cite: the claims whose marked words it stands in; outside of claims whatever its
 * block cites, for a block quotation also the block before it; in a heading the article.
 */
function citedBeside(
  { corpus, prose }: Content,
  { slug, block, span, whole, sourcesOf }: Beside,
): Pick<QuotedWords, 'citing' | 'sources'> {
  const blocks = prose.get(slug)?.blocks ?? []
  const range = blocks[block]
  const marks = corpus.articles.get(slug)?.marks ?? []
  if (!range || range.kind === 'heading') return { citing: 'the article', sources: whole }
  const within = marks.filter(({ start, end }) => start < span.end && span.start < end)
  if (within.length > 0 && range.kind !== 'quote') {
    const sources = within.flatMap(({ claim }) => sourcesOf('claims', claim))
    return { citing: 'its claim', sources: [...new Set(sources)] }
  }
  const first = range.kind === 'quote' ? firstOfGroup(blocks, block) : block
  const from = blocks[first]?.start ?? 0
  const inside = marks.filter(({ start }) => start >= from && start < range.end)
  const cited = prose.get(slug)?.cited ?? []
  const sources = [
    ...cited
      .filter((each) => each.block >= first && each.block <= block)
      .map(({ source }) => source),
    ...inside.flatMap(({ claim }) => sourcesOf('claims', claim)),
  ]
  return { citing: 'its paragraph', sources: [...new Set(sources)] }
}

/** The block that introduces a block quotation. */
function firstOfGroup(blocks: readonly Block[], block: number): number {
  let first = block
  while (first > 0 && blocks[first]?.kind === 'quote') first--
  return first
}
