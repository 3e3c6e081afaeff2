import { z } from 'astro/zod'
import { dateSchema } from './date.ts'
import { textSchema } from './id.ts'
import type { Corpus } from './records.ts'

/** The collections whose pages are linked to for good, and may be moved. */
const moving = ['articles', 'claims', 'figures'] as const
export type Moving = (typeof moving)[number]

/** An address of a page, and the article, claim or figure that has it. */
export type Addressed = {
  readonly path: string
  readonly collection: Moving
  readonly id: string
}

/** One address that was published: one line of `content/reviews/addresses.jsonl`. */
export const listedAddressSchema = z.strictObject({
  address: z.string().max(300),
  /** The day on which the page was withdrawn, where nothing took its place, and why. */
  gone: dateSchema.optional(),
  why: textSchema.optional(),
})
export type ListedAddress = z.infer<typeof listedAddressSchema>

/** The addresses of all articles, claims and figures. */
export const addressesOf = (corpus: Corpus): readonly Addressed[] =>
  moving.flatMap((collection) =>
    [...corpus[collection].keys()].map((id) => ({ path: pathFor(collection, id), collection, id })),
  )

/** An address from which its record was moved, and where in the record that stands. */
export type Moved = Addressed & {
  readonly from: string
  readonly index: number
}

/** The addresses of before, each with the one that took its place. */
export const movesOf = (corpus: Corpus): readonly Moved[] =>
  addressesOf(corpus).flatMap((addressed) => {
    const { collection, id } = addressed
    return aliasesOf(corpus, collection, id).map((alias, index) => ({
      ...addressed,
      from: alias.startsWith('/') ? alias : pathFor(collection, alias),
      index,
    }))
  })

const pathFor = (collection: Moving, id: string): string => `/${collection}/${id}/`

function aliasesOf(corpus: Corpus, collection: Moving, id: string): readonly string[] {
  const record =
    collection === 'articles' ? corpus.articles.get(id)?.frontMatter : corpus[collection].get(id)
  return record?.aliases ?? []
}
