import type { Place } from '../../model/message.ts'
import type { Found } from '../../prose/quantities/found.ts'
import type { Offer } from '../../prose/bind/offers.ts'
import type { Numeral } from '../../prose/quantities/numerals.ts'

/**
 * Whose words a number stands in: a claim's own; another text that has data of its own, such as the title of a figure;
 * a reason or note; or prose that no claim marks.
 */
export type Standing = 'claim' | 'own' | 'reason' | 'outside'

/** What a number of a text is held against. */
export type HeldAgainst = {
  readonly standing: Standing
  readonly offers: readonly Offer[]
  /** What it may be where it is none of those. */
  readonly further?: readonly Offer[]
  /** What carries those offers, in words: “the `values` of `a` carry”. */
  readonly bound: string
  /** True in the prose of an article, where a waiver can stand. */
  readonly canWaive?: true
}

/** A text that readers see, with what its numbers are held against. */
export type HeldText = {
  readonly text: string
  readonly placeAt: (offset: number) => Place
  /** Undefined where nothing can be said, since a datum is missing; that is told by `datum-exists`. */
  readonly heldAgainst: (numeral: Numeral) => HeldAgainst | undefined
}

/** Why a number of this text is held at all, for the people who wrote it. */
export const whyHeld: Readonly<Record<Standing, string>> = {
  claim:
    'A number in a claim says what the record says, with its hedge, so that prose, notes and figures cannot disagree.',
  own: 'Titles and the words of figures are copied most, and a number in them is held against the data like any other.',
  reason:
    'A number in a claim says what the record says, with its hedge, so that prose, notes and figures cannot disagree.',
  outside:
    'A number that no claim carries has no status, no source and nothing to be held against.',
}

/** The kinds that a reason or a note is held to: it tells of other things too, `two editions`, `late August`. */
const heldInReasons: ReadonlySet<Found['kind']> = new Set(['money', 'percent', 'measure'])

/** True for a number of a kind that a text of this standing is held to. */
export const isHeld = ({ kind }: Found, standing: Standing): boolean =>
  standing !== 'reason' || heldInReasons.has(kind)
