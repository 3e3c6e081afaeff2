import type { Place } from '../../model/message.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { Numeral } from '../../prose/quantities/numerals.ts'
import type { Collection } from '../read/collection.ts'
import type { Content, JsonPath } from '../read/content.ts'

/**
 * Whose words a number stands in: a claim's own; those of another record, such as the title of a figure or the note of a
 * datum; a reason or note of a claim; or prose that no claim marks.
 */
export type Standing = 'claim' | 'own' | 'reason' | 'outside'

/** What texts are held against is read of the record alone. */
export type OfRecord = Pick<Content, 'corpus'>

/** What a number of a text is held against. */
export type HeldAgainst = {
  readonly standing: Standing
  readonly offers: readonly Offer[]
  /** How many things are drawn beside the text: a number of drawn things is one of these. */
  readonly drawn?: readonly Offer[]
  /** What it may be where it is none of those. */
  readonly further?: readonly Offer[]
  /** What carries those offers, in words: “the `values` of `a` carry”. */
  readonly bound: string
  /** Where a waiver of its numbers stands: beside the words, or in their record. */
  readonly canWaive: 'prose' | 'record'
}

/** A text that readers see, with what its numbers are held against. */
export type HeldText = {
  /** The record it stands in, where it is none of an article's prose. */
  readonly record?: { readonly collection: Exclude<Collection, 'annotations'>; readonly id: string }
  /** Where in that record it stands. */
  readonly path?: JsonPath
  readonly text: string
  readonly placeAt: (offset: number) => Place
  /**
   * One for the whole text, or for each number; undefined where nothing can be said, since a datum is missing: that is
   * told by `datum-exists`.
   */
  readonly heldAgainst: HeldAgainst | ((numeral: Numeral) => HeldAgainst | undefined)
}

/** Why a number of this text is held at all, for the people who wrote it. */
export const whyHeld: Readonly<Record<Standing, string>> = {
  claim:
    'A number in a claim says what the record says, with its hedge, so that prose, notes and figures cannot disagree.',
  own: 'Titles, notes and labels are copied most, and a number in them is held against the data like any other.',
  reason:
    'A number in a claim’s reasons says what the record says, with its hedge, so that prose, notes and figures cannot disagree.',
  outside:
    'A number that no claim carries has no status, no source and nothing to be held against.',
}
