import { byFirmness, type Status } from '../../model/status.ts'
import type { Total } from '../../model/total.ts'

/**
 * How firmly a sum of ours stands, in every kind of figure: it is worked out, so it is no firmer than an estimate, nor
 * than its weakest part.
 */
export const standingOfSum = ({ status }: Pick<Total, 'status'>): Status =>
  weakerOf('estimate', status ?? 'estimate')

/** The weaker of two statuses. */
export const weakerOf = (a: Status, b: Status): Status => (byFirmness(a, b) < 0 ? b : a)
