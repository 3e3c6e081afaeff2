import { addendOf } from '../../model/addend.ts'
import { dateOf } from '../../model/carried.ts'
import type { Derived, Formula, Operand } from '../../model/derived.ts'
import { known, sum, unpriced, type Known } from '../../model/known.ts'
import type { Quantity } from '../../model/quantity.ts'
import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'
import { difference, quotient } from './arithmetic.ts'
import { change, ofSeveral } from './of-several.ts'
import type { JsonPath } from '../read/content.ts'
import type { Base, DerivationFault } from './derivation.ts'
import { daysBetween, inYears } from './days.ts'
import { missingPart, missingPoint, missingWords } from '../references/missing.ts'
import { quantityAt } from './quantity-at.ts'
import { unsummedFault } from './summed.ts'
import { listed, quoted } from '../../say/quoted.ts'

/** Ends an evaluation; without a fault where an operand's own fault says enough. */
export class Unable extends Error {
  readonly fault: DerivationFault | undefined
  constructor(fault: DerivationFault | undefined) {
    super('invalid formula')
    this.fault = fault
  }
}

type OfDerived = (id: string, path: JsonPath) => Quantity
type Scope = { readonly base: Base; readonly ofDerived: OfDerived }

/**
 * What is known of a derived value; undefined where nothing bounds it. Throws `Unable`; `ofDerived` gives the
 * value of another one.
 */
export function evaluate(
  { formula, unit }: Derived,
  base: Base,
  ofDerived: OfDerived,
): Known | undefined {
  const scope = { base, ofDerived }
  const operand = (of: Operand, ...path: JsonPath) => operandOf(of, ['formula', ...path], scope)
  const apart = unsummedFault(formula, base)
  if (apart) throw new Unable(apart)
  switch (formula.op) {
    case 'sum':
      return sum(sameUnit(formula.of.map((of, i) => operand(of, 'of', i))))
    case 'min':
    case 'max':
    case 'mean':
    case 'range': {
      const terms = sameUnit(formula.of.map((of, i) => operand(of, 'of', i)))
      return ofSeveral[formula.op](terms)
    }
    case 'change': {
      const [from, to] = [operand(formula.from, 'from'), operand(formula.to, 'to')]
      return change(divided(to, from, 100, 'percent'))
    }
    case 'difference': {
      const [from, minus] = [operand(formula.from, 'from'), operand(formula.minus, 'minus')]
      sameUnit([from, minus])
      return difference(from, minus)
    }
    case 'share':
      return divided(operand(formula.part, 'part'), operand(formula.whole, 'whole'), 100, 'percent')
    case 'ratio':
      return divided(operand(formula.of, 'of'), operand(formula.to, 'to'), 1, 'times')
    case 'count': {
      for (const [i, ref] of formula.of.entries()) demand(ref, ['formula', 'of', i], scope)
      const [first = ''] = formula.of
      return exactly(new Set(formula.of).size, unit ?? parseValueRef(first).collection)
    }
    case 'count-of-parts':
      return exactly(partsOf(formula, base).parts.length, unit ?? base.site.items?.many ?? 'items')
    case 'sum-of-parts':
      return sumOfParts(formula, base)
    case 'days-between':
    case 'years-between': {
      const dates = (['from', 'to'] as const).map((key) => {
        const path = ['formula', key]
        demand(formula[key], path, scope)
        return dateOf(formula[key], base) ?? undated(formula[key], path)
      })
      const days = daysBetween(dates[0] ?? '', dates[1] ?? '')
      return formula.op === 'days-between' ? days : inYears(days)
    }
    default:
      return formula satisfies never
  }
}

function operandOf(operand: Operand, path: JsonPath, { base, ofDerived }: Scope): Known {
  if (typeof operand === 'string') {
    const { collection, id } = parseValueRef(operand)
    if (collection === 'derived') return known(ofDerived(id, path))
  }
  const found = quantityAt(operand, base)
  if (found === 'missing') throw new Unable({ path, ...missing(operand, base) })
  if (found !== 'unpriced') return known(found)
  const name = typeof operand === 'string' ? operand : operand.incident
  return unable(path, {
    what: `${quoted(name)} has no quantity to reckon with.`,
    why: 'What nobody priced is unknown; taken as zero it would make the result a false one.',
    mend: 'Leave it out and say so in `note`, or use `sum-of-parts`, which says so itself.',
  })
}

/** What is said of an operand that is not there: a datum, a period of a series or a part of a list. */
function missing(operand: Operand, base: Base): Omit<DerivationFault, 'path'> {
  if (typeof operand !== 'string') {
    const estimate = base.estimates.get(operand.estimate)
    if (!estimate) return missingEstimate(operand.estimate, base)
    return missingPart(operand, estimate)
  }
  const { collection, id, point } = parseValueRef(operand)
  if (collection === 'series' && point !== undefined && base.series.has(id)) {
    return missingPoint(id, point, base)
  }
  const known = collection === 'derived' ? [] : base[collection].keys()
  return missingWords({ to: collection, id, known, folder: base.folder })
}

const missingEstimate = (id: string, { estimates, folder }: Base) =>
  missingWords({ to: 'estimates', id, known: estimates.keys(), folder })

function demand(ref: ValueRef, path: JsonPath, { base, ofDerived }: Scope): void {
  const { collection, id } = parseValueRef(ref)
  if (collection === 'derived') ofDerived(id, path)
  else if (!base[collection].has(id)) throw new Unable({ path, ...missing(ref, base) })
}

function unable(path: JsonPath, words: Pick<DerivationFault, 'what' | 'why' | 'mend'>): never {
  throw new Unable({ path, rule: 'derivation-has-an-end', ...words })
}

function undated(ref: ValueRef, path: JsonPath): never {
  return unable(path, {
    what: `${quoted(ref)} has no date.`,
    why: 'Days and years are counted from one date to another.',
    mend: 'Name an event, an estimate, an entry of `data/incidents.json` with a date, or a dated source.',
  })
}

function sameUnit(terms: readonly Known[]): readonly Known[] {
  const units = [...new Set(terms.map(({ unit }) => unit))]
  if (units.length < 2) return terms
  return unable(['formula'], {
    what: `The operands are in different units: ${listed(units, 'and')}.`,
    why: 'Numbers of different units have no sum, no difference and no share.',
    mend: `Give every operand in ${quoted(units[0])}.`,
  })
}

function divided(a: Known, b: Known, factor: number, unit: string): Known {
  sameUnit([a, b])
  return (
    quotient(a, b, { factor, unit }) ??
    unable(['formula'], {
      what: 'The divisor may be zero or less.',
      why: 'A share of nothing is no number.',
      mend: 'Divide by a quantity that is above zero over its whole interval.',
    })
  )
}

type PartsFormula = Extract<Formula, { op: 'sum-of-parts' | 'count-of-parts' }>

function partsOf({ of, measures, sector }: PartsFormula, base: Base) {
  const estimate = base.estimates.get(of)
  if (!estimate) {
    throw new Unable({ path: ['formula', 'of'], ...missingEstimate(of, base) })
  }
  const parts = estimate.parts.filter((part) => {
    if (measures !== undefined && part.measures !== measures) return false
    if (sector === undefined) return true
    const incident = base.incidents.get(part.incident)
    // That an incident is not there, or cannot be read, is told where it is named.
    if (!incident) throw new Unable(undefined)
    return incident.sector === sector
  })
  return { list: estimate, parts }
}

/** The priced parts together; what has no price leaves the sum open upwards. */
function sumOfParts(formula: PartsFormula, base: Base): Known {
  const { list, parts } = partsOf(formula, base)
  const priced = parts.flatMap((part) => {
    const addend = addendOf(part, list)
    return addend ? [known(addend)] : []
  })
  if (priced.length === 0) {
    return unable(['formula'], {
      what: `No part of ${quoted(formula.of)} that fits the formula has a quantity.`,
      why: 'The sum of nothing known is unknown, and would be read as zero.',
      mend: 'Choose other parts, or remove the derived value.',
    })
  }
  const terms = sameUnit(priced)
  return sum(priced.length < parts.length ? [...terms, unpriced(terms[0]?.unit ?? '')] : terms)
}

const exactly = (count: number, unit: string): Known =>
  known({ central: count, unit, qualifier: 'exact' })
