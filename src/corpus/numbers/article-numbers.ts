import type { Mark } from '../../model/records.ts'
import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'
import type { Found } from '../../prose/quantities/found.ts'
import { offersOf, type Offer } from '../../prose/bind/offers.ts'
import { findQuantities } from '../../prose/quantities/quantities.ts'
import { sentencesAt, sentencesOf } from '../../prose/text/sentences.ts'
import type { Content } from '../read/content.ts'

/** A number of an article's prose, with offsets into its whole text. */
export type ArticleNumber = {
  readonly found: Found
  /** The words as written, with their hedges. */
  readonly words: string
  readonly start: number
  /** Index of its block. */
  readonly block: number
  /** The claims whose marked words it stands in, outermost first. */
  readonly claims: readonly string[]
}

/** Every quantity and date of an article's running text, block by block. */
export function articleNumbers(content: Content, slug: string): readonly ArticleNumber[] {
  const prose = content.prose.get(slug)
  const marks = content.corpus.articles.get(slug)?.marks ?? []
  const names = namesWithDigits(content)
  return (prose?.blocks ?? []).flatMap(({ start, end }, block) => {
    const text = prose?.text.slice(start, end) ?? ''
    return findQuantities(text, { names }).map((found) => ({
      found,
      words: writtenWords(text, found),
      start: start + found.start,
      block,
      claims: claimsAt(marks, start + found.start, start + found.end),
    }))
  })
}

const claimsAt = (marks: readonly Mark[], start: number, end: number): readonly string[] =>
  marks.filter((mark) => mark.start < end && start < mark.end).map(({ claim }) => claim)

/** The claims marked in a number's sentence; where there are none, those marked in its block. */
export function claimsBeside(
  content: Content,
  slug: string,
  number: ArticleNumber,
): readonly string[] {
  const prose = content.prose.get(slug)
  const range = prose?.blocks[number.block]
  const marks = content.corpus.articles.get(slug)?.marks ?? []
  if (!prose || !range) return []
  const text = prose.text.slice(range.start, range.end)
  const place = { start: number.start - range.start, end: number.start - range.start + 1 }
  const [sentence] = sentencesAt(sentencesOf(text), place)
  const near = sentence
    ? claimsAt(marks, range.start + sentence.start, range.start + sentence.end)
    : []
  return near.length > 0 ? near : claimsAt(marks, range.start, range.end)
}

/** A number's words with the qualifier before and after it. */
export function writtenWords(text: string, found: Found): string {
  const places = found.kind === 'date' ? [found] : [found, ...found.hedges]
  const start = Math.min(...places.map((place) => place.start))
  return text.slice(start, Math.max(...places.map((place) => place.end)))
}

/** Names and aliases of parties, titles and numbers of sources and terms that hold digits: no quantities. */
export function namesWithDigits({ corpus }: Content): readonly string[] {
  const entities = [...corpus.entities.values()].flatMap(({ name, aliases }) => [name, ...aliases])
  const sources = [...corpus.sources.values()].flatMap(({ title, number }) => [title, number ?? ''])
  const terms = [...corpus.terms.values()].map(({ term }) => term)
  return [...entities, ...sources, ...terms].filter((name) => /\d/.test(name))
}

/** What the words of a claim may say. */
export function offersOfClaim(content: Content, id: string): readonly Offer[] {
  return offersOfAll(content, content.corpus.claims.get(id)?.values ?? [])
}

/** True where each datum is there; one that is not is told by `datum-exists`, and nothing can be held against it. */
export const areThere = ({ corpus }: Content, refs: readonly ValueRef[]): boolean =>
  refs.every((ref) => {
    const { collection, id } = parseValueRef(ref)
    return corpus[collection].has(id)
  })

/** What words bound to some data may say. */
export const offersOfAll = (content: Content, refs: readonly ValueRef[]): readonly Offer[] =>
  refs.flatMap((ref) => offersOf(ref, content.corpus))
