import type { Place } from '../../model/message.ts'
import type { Bound, SeenKind } from '../../model/review.ts'
import type { Span } from '../../model/span.ts'

/** One sentence of an article as readers see it, with all that its words are tied to. */
export type Sentence = {
  readonly kind: SeenKind
  readonly text: string
  readonly bound: readonly Bound[]
  /** Where it stands in the running text; undefined for what stands beside it. */
  readonly span: Span | undefined
  /** The place in the file of the character at an offset of `text`. */
  readonly placeAt: (offset: number) => Place
}

/** What two sentences must share to be one and the same: kind, words and ties, as one string. */
export const keyOf = ({ kind, text, bound }: Pick<Sentence, 'kind' | 'text' | 'bound'>): string =>
  JSON.stringify([kind, text, bound.map((tie) => [...keyOfTie(tie), tie.start, tie.end])])

/** What a tie leads to, whatever words it stands at. */
export const keyOfTie = ({ kind, to, prefix, locator }: Bound): readonly string[] => [
  kind,
  to,
  prefix ?? '',
  locator ?? '',
]
