import type { Mark } from '../../model/records.ts'
import type { Span } from '../../model/span.ts'
import type { ValueRef } from '../../model/value-ref.ts'
import type { ReadNumber } from './read-numbers.ts'

/** A number of an article's prose, with places in its whole text, and what became of it. */
export type ArticleNumber = ReadNumber & {
  /** Index of its block. */
  readonly block: number
  /** The claims whose marked words it stands in, outermost first. */
  readonly claims: readonly string[]
  /** True for a fault that a waiver in its block takes back. */
  readonly isWaived: boolean
}

/** A block of prose, all that its numbers are read from beside the record; places are within it. */
export type BlockOfProse = {
  readonly text: string
  /** The marks that reach into it. */
  readonly marks: readonly (Span & Pick<Mark, 'claim'>)[]
  /** The `values` of the front matter. */
  readonly values: readonly ValueRef[]
}

/** The claims whose marked words reach into a stretch, in the order of the marks. */
export const claimsAt = (marks: BlockOfProse['marks'], { start, end }: Span): readonly string[] =>
  marks.filter((mark) => mark.start < end && start < mark.end).map(({ claim }) => claim)
