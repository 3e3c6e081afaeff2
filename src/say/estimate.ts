import { t } from '../model/words.ts'
import type { Estimate } from '../model/estimate.ts'
import { shortDate } from './date.ts'
import { isolate } from './isolate.ts'

/** A number's label, said to be ours where nobody else published it: `Bridges, 1931 (our sum)`. */
export const sayLabel = ({ label, ours }: Estimate): string =>
  isolate(label) + (ours ? t(' (our sum)') : '')

/** A number's label with its date, unless the label says the year itself. */
export function sayDatedLabel({ label, published }: Estimate): string {
  return label.includes(published.slice(0, 4))
    ? isolate(label)
    : `${isolate(label)}, ${shortDate(published)}`
}

/** What a number, a series or a list takes in, in the order of the record. */
export const sayScope = ({ scope }: Pick<Estimate, 'scope'>): string =>
  scope.map(isolate).join(', ')
