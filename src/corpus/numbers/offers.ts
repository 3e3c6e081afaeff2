import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'
import { offersOf, type Offer } from '../../prose/bind/offers.ts'
import type { OfRecord } from './held-text.ts'

/** What words bound to some data may say. */
export const offersOfAll = (content: OfRecord, refs: readonly ValueRef[]): readonly Offer[] =>
  [...new Set(refs)].flatMap((ref) => offersOf(ref, content.corpus))

/** What the words of a claim may say. */
export const offersOfClaim = (content: OfRecord, id: string): readonly Offer[] =>
  offersOfAll(content, valuesOf(content, [id]))

/** The data that some claims are bound to. */
export const valuesOf = ({ corpus }: OfRecord, claims: readonly string[]): readonly ValueRef[] =>
  claims.flatMap((id) => corpus.claims.get(id)?.values ?? [])

/** True where each datum is there; one that is not is told by `datum-exists`, and nothing can be held against it. */
export const areThere = ({ corpus }: OfRecord, refs: readonly ValueRef[]): boolean =>
  refs.every((ref) => {
    const { collection, id } = parseValueRef(ref)
    return corpus[collection].has(id)
  })
