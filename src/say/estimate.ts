import { t } from '../model/words.ts'
import type { Estimate } from '../model/estimate.ts'
import { shortDate } from './date.ts'
import { isolate } from './isolate.ts'
import { sentence } from './sentence.ts'

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

type Remarks = Pick<Estimate, 'caveat' | 'note'>

/** What changes how a number reads; undefined where its note says the same words. */
export const ownCaveat = ({ caveat, note }: Remarks): string | undefined =>
  caveat && note?.toLowerCase().includes(caveat.toLowerCase()) ? undefined : caveat

/** What changes how a number reads and what else is noted of it, as sentences. */
export function sayRemarks({ caveat, note }: Remarks): string {
  const own = ownCaveat({ caveat, note })
  return [own && sentence(own), note].filter(Boolean).join(' ')
}
