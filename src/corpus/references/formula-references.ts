import type { Formula, Operand } from '../../model/derived.ts'
import type { JsonPath } from '../read/content.ts'
import { values, type Named } from './named.ts'

/** What a derived value is computed from. */
export function* formulaReferences(formula: Formula): Generator<Named> {
  switch (formula.op) {
    case 'sum':
    case 'min':
    case 'max':
    case 'mean':
    case 'range':
    case 'count':
      for (const [i, of] of formula.of.entries()) yield* operand(of, ['formula', 'of', i])
      return
    case 'sum-of-parts':
    case 'count-of-parts':
      yield { to: 'estimates', id: formula.of, path: ['formula', 'of'] }
      return
    case 'difference':
      yield* operand(formula.from, ['formula', 'from'])
      yield* operand(formula.minus, ['formula', 'minus'])
      return
    case 'share':
      yield* operand(formula.part, ['formula', 'part'])
      yield* operand(formula.whole, ['formula', 'whole'])
      return
    case 'ratio':
      yield* operand(formula.of, ['formula', 'of'])
      yield* operand(formula.to, ['formula', 'to'])
      return
    case 'change':
    case 'days-between':
    case 'years-between':
      yield* operand(formula.from, ['formula', 'from'])
      yield* operand(formula.to, ['formula', 'to'])
      return
    default:
      formula satisfies never
  }
}

function* operand(of: Operand, path: JsonPath): Generator<Named> {
  if (typeof of === 'string') yield* values([of], path, false)
  else {
    yield { to: 'estimates', id: of.estimate, path: [...path, 'estimate'] }
    yield { to: 'incidents', id: of.incident, path: [...path, 'incident'] }
  }
}
