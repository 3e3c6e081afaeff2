import type { Position } from 'unist'
import type { Span } from '../../model/span.ts'
import type { Status } from '../../model/status.ts'
import { byFirmness } from '../../model/status.ts'

/** A claim tied to words of one block. */
export type ClaimRange = Span & {
  readonly claim: string
  readonly status: Status
  readonly block: number
  readonly from: 'prose' | 'outside'
  readonly position: Position | undefined
}

/** Reading order of ranges: by first word, the longer first. */
export const byReading = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Order of nesting, outermost first: the firmer outside, so that the least firm is drawn on top. */
export const byNesting = (a: ClaimRange, b: ClaimRange): number =>
  byFirmness(a.status, b.status) || byReading(a, b)
