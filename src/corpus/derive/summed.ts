import type { Formula, Operand } from '../../model/derived.ts'
import { parseValueRef } from '../../model/value-ref.ts'
import type { JsonPath } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'
import type { Base, DerivationFault } from './derivation.ts'

/** What is wrong where a sum has a term whose measure the site does not add up; undefined where nothing is. */
export function unsummedFault(formula: Formula, base: Base): DerivationFault | undefined {
  for (const { id, path } of measuresOf(formula, base)) {
    const measure = base.site.measures?.find((each) => each.id === id)
    if (measure?.summed !== false) continue
    return {
      path: ['formula', ...path],
      rule: 'derivation-has-an-end',
      what: `This adds up what is ${quoted(id)}, and \`site.json\` says that this measure is not added up.`,
      why: 'Values that overlap, or are of another kind each, have no sum that says anything.',
      mend: 'Use `max`, `range` or `mean`, leave the term out, or take `"summed": false` from the measure in `site.json`.',
      actual: id,
      expected: undefined,
    }
  }
  return undefined
}

type Term = { readonly id: string; readonly path: JsonPath }

/** The measures of everything that a formula adds up. */
function measuresOf(formula: Formula, base: Base): readonly Term[] {
  if (formula.op === 'sum')
    return formula.of.flatMap((operand, i) => {
      const id = measureOf(operand, base)
      return id === undefined ? [] : [{ id, path: ['of', i] }]
    })
  if (formula.op !== 'sum-of-parts') return []
  return (base.estimates.get(formula.of)?.parts ?? [])
    .filter((part) => formula.measures === undefined || part.measures === formula.measures)
    .filter(({ quantity }) => quantity !== undefined)
    .map(({ measures }) => ({ id: measures, path: ['of'] }))
}

function measureOf(operand: Operand, { estimates, incidents, series }: Base): string | undefined {
  if (typeof operand !== 'string')
    return estimates
      .get(operand.estimate)
      ?.parts.find(({ incident }) => incident === operand.incident)?.measures
  const { collection, id } = parseValueRef(operand)
  if (collection === 'estimates') return estimates.get(id)?.measures
  if (collection === 'incidents') return incidents.get(id)?.measures
  return collection === 'series' ? series.get(id)?.measures : undefined
}
