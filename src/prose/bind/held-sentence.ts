import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import { numeralsOf } from '../quantities/numerals.ts'
import { judge } from './bind.ts'
import { offersOf } from './offers.ts'
import { settingsOf } from './settings.ts'

// For tests: a sentence that is bound to one datum.

export type Datum = { readonly label: string } & Partial<Quantity> & Pick<Quantity, 'unit'>

/** True where every numeral of a sentence is read, and is one of the datum's. */
export function holds(sentence: string, { label, ...quantity }: Datum): boolean {
  const datum = { id: 'a', label, quantity: { qualifier: 'exact', ...quantity }, source: 'a' }
  const none = new Map()
  const records = {
    ...{ site: {}, sources: none, claims: none, estimates: none, incidents: none, entities: none },
    ...{ events: none, series: none, derived: none, figures: none, terms: none },
    quantities: new Map([['a', datum]]),
  } as unknown as Records // all that is asked of records here
  const setting = settingsOf(sentence)
  return numeralsOf(sentence, { names: [], marks: new Set() }).every(
    (numeral) =>
      numeral.kind === 'named' ||
      (numeral.kind === 'read' &&
        judge(numeral.found, offersOf('quantities/a', records), setting(numeral.found)).bound),
  )
}
