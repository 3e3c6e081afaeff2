import { firstDay, lastDay, type PartialDate } from '../model/date.ts'
import type { Derived, Formula, Operand } from '../model/derived.ts'
import type { RuleId } from '../model/message.ts'
import type { Computed, Records } from '../model/records.ts'
import { issuedOf } from '../model/source.ts'
import { parseValueRef, type ValueRef } from '../model/value-ref.ts'
import { difference, known, quantityOf, quotient, sum, type Known } from './arithmetic.ts'
import type { JsonPath } from './content.ts'
import { quantityAt } from './quantity-at.ts'
import { listed, quoted } from './wording.ts'

/** Why a derived value has no value: in words, with the path in its entry. */
export type DerivationFault = {
  readonly id: string
  readonly path: JsonPath
  readonly rule: RuleId
  readonly what: string
  readonly why: string
  readonly mend: string
}

type Base = Omit<Records, 'derived'>
type Outcome = Computed | DerivationFault | 'dangling'

/**
 * Every derived value with its quantity, computed from the published ones with intervals carried through.
 * A value that rests on itself, mixes units or has no honest bound is a fault; one over a reference that is
 * not there is left out without a fault, since `datum-exists` names the reference.
 */
export function computeDerived(
  entries: ReadonlyMap<string, Derived>,
  base: Base,
): {
  readonly computed: ReadonlyMap<string, Computed>
  readonly faults: readonly DerivationFault[]
} {
  const outcomes = new Map<string, Outcome>()
  const compute = (id: string, trail: readonly string[]): Outcome | undefined => {
    const entry = entries.get(id)
    const done = outcomes.get(id)
    if (done || !entry) return done
    if (trail.includes(id)) return cycle(id, [...trail.slice(trail.indexOf(id)), id])
    const outcome = evaluate(entry, base, (other) => compute(other, [...trail, id]))
    outcomes.set(id, outcome)
    return outcome
  }
  for (const id of entries.keys()) compute(id, [])
  const computed = [...outcomes].flatMap(([id, outcome]) =>
    typeof outcome === 'object' && 'quantity' in outcome ? [[id, outcome] as const] : [],
  )
  const faults = [...outcomes.values()].flatMap((outcome) =>
    typeof outcome === 'object' && 'what' in outcome ? [outcome] : [],
  )
  return { computed: new Map(computed), faults: unique(faults) }
}

type Compute = (id: string) => Outcome | undefined

/** Thrown inside one evaluation and caught at its end; it carries what is to be said. */
class Unable extends Error {
  readonly fault: Omit<DerivationFault, 'id'> | 'dangling' | DerivationFault
  constructor(fault: Unable['fault']) {
    super('a derived value cannot be computed')
    this.fault = fault
  }
}

function evaluate(entry: Derived, base: Base, compute: Compute): Outcome {
  try {
    const value = valueOf(entry, base, compute)
    const quantity = quantityOf(value)
    if (quantity) return { ...entry, quantity }
    return {
      id: entry.id,
      path: ['formula'],
      rule: 'derivation-has-an-end',
      what: `${quoted(entry.label)} has no bound: its operands are open at opposite ends.`,
      why: 'A value that could be anything is not a number a reader should be given.',
      mend: 'Derive it from operands that are published as points or intervals.',
    }
  } catch (error) {
    if (!(error instanceof Unable)) throw error
    const { fault } = error
    return fault === 'dangling' ? fault : { id: entry.id, ...fault }
  }
}

function valueOf(entry: Derived, base: Base, compute: Compute): Known {
  const { formula } = entry
  const operand = (of: Operand, path: JsonPath) =>
    operandOf(of, ['formula', ...path], base, compute)
  switch (formula.op) {
    case 'sum': {
      const terms = formula.of.map((of, i) => operand(of, ['of', i]))
      return sum(sameUnit(terms, ['formula', 'of']))
    }
    case 'difference': {
      const terms = [operand(formula.from, ['from']), operand(formula.minus, ['minus'])] as const
      sameUnit(terms, ['formula'])
      return difference(...terms)
    }
    case 'share':
      return divided(operand(formula.part, ['part']), operand(formula.whole, ['whole']), {
        factor: 100,
        unit: 'percent',
      })
    case 'ratio':
      return divided(operand(formula.of, ['of']), operand(formula.to, ['to']), { unit: 'times' })
    case 'count':
      for (const ref of formula.of) if (!isThere(ref, base)) throw new Unable('dangling')
      return exactly(
        new Set(formula.of).size,
        entry.unit ?? parseValueRef(formula.of[0] ?? '').collection,
      )
    case 'count-of-parts':
      return exactly(partsOf(formula, base).length, entry.unit ?? 'incidents')
    case 'sum-of-parts':
      return sumOfParts(formula, base)
    case 'days-between':
      return daysBetween(dateOf(formula.from, base, 'from'), dateOf(formula.to, base, 'to'))
    default:
      return formula satisfies never
  }
}

function operandOf(operand: Operand, path: JsonPath, base: Base, compute: Compute): Known {
  if (typeof operand === 'string') {
    const { collection, id } = parseValueRef(operand)
    if (collection === 'derived') {
      const outcome = compute(id)
      if (outcome === undefined || outcome === 'dangling') throw new Unable('dangling')
      if ('quantity' in outcome) return known(outcome.quantity)
      throw new Unable(outcome.rule === 'derivation-has-no-cycle' ? outcome : 'dangling')
    }
  }
  const found = quantityAt(operand, base)
  if (found === 'missing') throw new Unable('dangling')
  if (found !== 'unpriced') return known(found)
  const name = typeof operand === 'string' ? operand : `${operand.estimate}, ${operand.incident}`
  return unable(path, {
    what: `${quoted(name)} has no quantity to reckon with.`,
    why: 'What nobody priced is unknown; taken as zero it would make the result a false one.',
    mend: 'Leave it out of the formula and say so in `note`, or use `sum-of-parts`, which says so itself.',
  })
}

function unable(path: JsonPath, words: Pick<DerivationFault, 'what' | 'why' | 'mend'>): never {
  throw new Unable({ path, rule: 'derivation-has-an-end', ...words })
}

function sameUnit(terms: readonly Known[], path: JsonPath): readonly Known[] {
  const units = [...new Set(terms.map(({ unit }) => unit))]
  if (units.length < 2) return terms
  return unable(path, {
    what: `The operands are in different units: ${listed(units, 'and')}.`,
    why: 'Numbers of different units have no sum and no difference.',
    mend: `Give every operand in ${quoted(units[0])}.`,
  })
}

function divided(a: Known, b: Known, as: { factor?: number; unit: string }): Known {
  sameUnit([a, b], ['formula'])
  return (
    quotient(a, b, as) ??
    unable(['formula'], {
      what: 'The whole of the division may be zero or less.',
      why: 'A share of nothing is no number.',
      mend: 'Divide by a quantity that is above zero over its whole interval.',
    })
  )
}

type PartsFormula = Extract<Formula, { op: 'sum-of-parts' | 'count-of-parts' }>

function partsOf(formula: PartsFormula, base: Base) {
  const estimate = base.estimates.get(formula.of)
  if (!estimate) throw new Unable('dangling')
  return estimate.parts.filter(
    ({ label, incident }) =>
      (formula.label === undefined || label === formula.label) &&
      (formula.sector === undefined || base.incidents.get(incident)?.sector === formula.sector),
  )
}

/** The priced parts together; where some have no price, the sum is only a lower bound and says so. */
function sumOfParts(formula: PartsFormula, base: Base): Known {
  const parts = partsOf(formula, base)
  const priced = parts.flatMap(({ quantity }) => (quantity ? [known(quantity)] : []))
  if (priced.length === 0) {
    return unable(['formula'], {
      what: `No part of ${quoted(formula.of)} that fits the formula has a quantity.`,
      why: 'The sum of nothing known is unknown, and would be read as zero.',
      mend: 'Choose other parts, or remove the derived value.',
    })
  }
  const total = sum(sameUnit(priced, ['formula', 'of']))
  return priced.length < parts.length ? { ...total, high: Infinity } : total
}

const exactly = (count: number, unit: string): Known =>
  known({ central: count, unit, qualifier: 'exact' })

function isThere(ref: ValueRef, base: Base): boolean {
  const { collection, id } = parseValueRef(ref)
  return collection === 'derived' || base[collection].has(id)
}

function dateOf(ref: ValueRef, base: Base, key: string): PartialDate {
  const { collection, id } = parseValueRef(ref)
  if (!isThere(ref, base)) throw new Unable('dangling')
  const date =
    collection === 'events'
      ? base.events.get(id)?.date
      : collection === 'incidents'
        ? base.incidents.get(id)?.date
        : collection === 'estimates'
          ? base.estimates.get(id)?.published
          : collection === 'sources'
            ? issued(base, id)
            : undefined
  return (
    date ??
    unable(['formula', key], {
      what: `${quoted(ref)} has no date.`,
      why: 'Days are counted between two dates.',
      mend: 'Name an event, an incident, an estimate or a dated source.',
    })
  )
}

function issued(base: Base, id: string): PartialDate | undefined {
  const source = base.sources.get(id)
  return source && issuedOf(source)
}

const dayLength = 86_400_000 // milliseconds

/** Days between two dates; an interval where one of them is known only to the month or year. */
function daysBetween(from: PartialDate, to: PartialDate): Known {
  const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / dayLength
  const central = days(firstDay(from), firstDay(to))
  return {
    low: days(lastDay(from), firstDay(to)),
    high: days(firstDay(from), lastDay(to)),
    central,
    lowStrict: false,
    highStrict: false,
    about: from.length < 10 || to.length < 10,
    unit: 'days',
  }
}

function cycle(id: string, trail: readonly string[]): DerivationFault {
  return {
    id,
    path: ['formula'],
    rule: 'derivation-has-no-cycle',
    what: `The value rests on itself: ${trail.map(quoted).join(' ← ')}.`,
    why: 'A value that is computed from itself has no value.',
    mend: 'Let one of them rest on published data instead.',
  }
}

function unique(faults: readonly DerivationFault[]): readonly DerivationFault[] {
  return faults.filter(
    (fault, i) => faults.findIndex(({ what, id }) => what === fault.what && id === fault.id) === i,
  )
}
