import { inWords } from '../model/words.ts'
import type { Measure, RowLabel } from '../model/estimate.ts'

/** What a reader is told a number counts. */
export const measureWords: Readonly<Record<Measure, string>> = inWords({
  taken: 'taken',
  attempted: 'attempted',
  mixed: 'taken and attempted',
  denied: 'denied',
})

/** The label of a list's row as a reader meets it in a cell. */
export const rowLabelWords: Readonly<Record<RowLabel, string>> = inWords({
  taken: 'taken',
  attempted: 'attempted',
  unpriced: 'unpriced',
})
