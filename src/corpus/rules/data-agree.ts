import type { Quantity } from '../../model/quantity.ts'
import { sayDate } from '../../say/date.ts'
import { quoted } from '../../say/quoted.ts'
import { datesAgree, isOfOneUnit, quantitiesAgree } from '../judge/agree.ts'
import type { Said } from '../judge/said.ts'
import { sameSaid } from '../judge/same-said.ts'
import type { Rule } from './rule.ts'

/** Two data that say the same thing say the same number, or the same day. */
export const dataAgree: Rule<'data-agree'> = {
  id: 'data-agree',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'Two data say the same thing and give it different values: two estimates of one publisher, day, measure, scope and period; an estimate and the one that it `repeats`; a sum of ours and its parts; what is listed and what a list or a quantity gives it; two points of one edition; two numbers of one label; an event and the listing it tells of. What differs in edition, scope, period or measure says something else and may differ.',
  why: 'Words are held against whichever of the two they fit, so that a slip in one of them would pass for the other.',
  mend: 'Correct the one that is off, or say in its label, scope, period or day what sets it apart.',
  follows: { unread: 'a list' },
  *judge({ corpus, placeOf }) {
    const told = new Set<string>()
    for (const [one, other, share] of sameSaid(corpus)) {
      const key = `${nameOf(one)} ${nameOf(other)}`
      if (agree(one, other) || told.has(key)) continue
      told.add(key)
      yield {
        place: placeOf(one.collection, one.id, one.path),
        what: `${quoted(nameOf(one))} is ${say(one)}, and ${quoted(nameOf(other))}, which says the same thing, is ${say(other)}: ${share}.`,
        actual: nameOf(one),
        expected: [nameOf(other)],
      }
    }
  },
}

const nameOf = ({ collection, id, path }: Said): string =>
  `${collection}/${id}${path.length === 0 ? '' : ` ${path.join('/')}`}`

function agree(one: Said, other: Said): boolean {
  if (one.quantity && other.quantity)
    return (
      !isOfOneUnit(one.quantity, other.quantity) || quantitiesAgree(one.quantity, other.quantity)
    )
  return (
    !one.dates || !other.dates || one.dates.some((a) => other.dates.some((b) => datesAgree(a, b)))
  )
}

const say = ({ quantity, dates }: Said): string =>
  quantity
    ? quoted(sayPlain(quantity))
    : (dates ?? []).map((date) => quoted(sayDate(date))).join(' or ')

/** As it is recorded: what differs may be what words would round away. */
function sayPlain({ low, central, high, unit, qualifier }: Quantity): string {
  const values = low === undefined || low === high ? [low ?? central] : [low, high]
  const hedge = qualifier === 'exact' ? '' : `${qualifier.replace('-', ' ')} `
  return `${hedge}${values.map(String).join(' to ')} ${unit}`.trim()
}
