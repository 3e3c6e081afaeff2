import type { Rule } from './rule.ts'
import { quantityAt } from '../derive/quantity-at.ts'
import { listed } from '../../say/quoted.ts'

/** An estimate is bound to a quantity that shows its margin: an interval, or a qualifier such as `about`. */
export const estimateHasQuantity: Rule<'estimate-has-quantity'> = {
  id: 'estimate-has-quantity',
  group: 'What a status owes',
  severity: 'error',
  cause:
    'A claim with the status `estimate` is bound to no quantity, or only to exact ones: no interval, and no qualifier such as `about` or `up-to`.',
  why: 'An estimate is a quantity with a margin; without one it reads like a measurement.',
  mend: 'Bind a datum with its margin in `values`, or change the status.',
  *judge({ corpus, placeOf }) {
    for (const [id, claim] of corpus.claims) {
      if (claim.status !== 'estimate') continue
      const found = claim.values.map((ref) => quantityAt(ref, corpus))
      // What is not there is told by datum-exists.
      if (found.includes('missing')) continue
      const quantities = found.filter((quantity) => typeof quantity === 'object')
      if (quantities.some(({ qualifier, low }) => qualifier !== 'exact' || low !== undefined))
        continue
      const refs = listed(claim.values, 'and')
      yield {
        place: placeOf('claims', id, ['values']),
        what:
          quantities.length > 0
            ? `The estimate is bound to exact values only: ${refs}.`
            : `Nothing the estimate is bound to has a quantity: ${refs}.`,
        mend: 'Bind a datum with an interval or a qualifier such as `about`, or change the status.',
      }
    }
  },
}
