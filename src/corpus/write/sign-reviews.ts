import { recordSchemas, type RecordCollection } from '../../model/record-schemas.ts'
import { sayLines } from '../../review/record/reviewed.ts'
import { linesOf, signRecords } from '../../review/record/sign.ts'
import type { Content } from '../read/content.ts'
import { reviewsPath } from '../read/layout.ts'
import { basisOf } from '../references/basis.ts'

/** Who signs, and when. */
export type Signature = {
  /** A day. */
  readonly today: string
  readonly by: string
  readonly keepsBasis?: boolean
}

/**
 * The files of reviews, by their paths in the content folder, after some records were signed as they are, each with
 * a reason or without; `reviews` is what was reviewed before. A collection of which nothing is reviewed has no file.
 */
export function signReviews(
  { corpus, recordReviews: found, reviews }: Pick<Content, 'corpus' | 'recordReviews' | 'reviews'>,
  signed: ReadonlyMap<string, string | undefined>,
  signature: Signature,
): ReadonlyMap<string, string> {
  const bases = basisOf(corpus)
  const lines = signRecords({
    found,
    reviews,
    signed,
    basisOf: (claim) => bases.get(claim.slice(claim.indexOf('/') + 1)) ?? [],
    ...signature,
  })
  // The table has these keys and no others.
  const collections = Object.keys(recordSchemas) as RecordCollection[]
  return new Map(
    collections.flatMap((name) => {
      const text = sayLines(linesOf(lines, name))
      return text === '' ? [] : [[reviewsPath(name), text] as const]
    }),
  )
}
