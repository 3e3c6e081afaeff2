import type { Mark } from '../../model/records.ts'
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

/** The claims whose marked words reach into a stretch, in the order of the marks. */
export const claimsAt = (marks: readonly Mark[], start: number, end: number): readonly string[] =>
  marks.filter((mark) => mark.start < end && start < mark.end).map(({ claim }) => claim)
