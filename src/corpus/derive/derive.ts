import type { Derived } from '../../model/derived.ts'
import { quantityOf } from '../../model/known.ts'
import { largestValue } from '../../model/quantity.ts'
import type { Computed } from '../../model/records.ts'
import type { JsonPath } from '../read/content.ts'
import type { Base, DerivationFault } from './derivation.ts'
import { evaluate, Unable } from './formula.ts'
import { missingWords } from '../references/missing.ts'
import { quoted } from '../../say/quoted.ts'

/** A fault of one derived value, with the path in its entry. */
export type Fault = DerivationFault & { readonly id: string; readonly path: JsonPath }

/** `pending` while the value is being computed: who meets it then stands on a cycle. */
type Outcome = Computed | Fault | 'without' | 'pending' | 'missing'

/**
 * Every derived value with its quantity, computed from the published ones with intervals carried through.
 * A value that rests on itself, names what is not there, mixes units or has no honest bound is a fault;
 * one that rests on a faulty one is left out without a fault of its own.
 */
export function computeDerived(
  entries: ReadonlyMap<string, Derived>,
  base: Base,
): { readonly computed: ReadonlyMap<string, Computed>; readonly faults: readonly Fault[] } {
  const outcomes = new Map<string, Outcome>()
  const trail: string[] = []
  const cycles: Fault[] = []
  const compute = (id: string): Outcome => {
    const entry = entries.get(id)
    const done = outcomes.get(id)
    if (done === 'pending') cycles.push(cycle(id, [...trail.slice(trail.indexOf(id)), id]))
    if (done || !entry) return done ?? 'missing'
    outcomes.set(id, 'pending')
    trail.push(id)
    const outcome = settle(entry, base, { compute, known: [...entries.keys()] })
    trail.pop()
    outcomes.set(id, outcome)
    return outcome
  }
  for (const id of entries.keys()) compute(id)
  const settled = [...outcomes.values()].filter((outcome) => typeof outcome === 'object')
  return {
    computed: new Map(settled.flatMap((each) => ('quantity' in each ? [[each.id, each]] : []))),
    faults: [...cycles, ...settled.flatMap((each) => ('what' in each ? [each] : []))],
  }
}

type Others = { readonly compute: (id: string) => Outcome; readonly known: Iterable<string> }

function settle(entry: Derived, base: Base, { compute, known }: Others): Outcome {
  const quantityOfDerived = (id: string, path: JsonPath) => {
    const outcome = compute(id)
    if (typeof outcome === 'object' && 'quantity' in outcome) return outcome.quantity
    throw new Unable(
      outcome === 'missing'
        ? { path, ...missingWords({ to: 'derived', id, known, folder: base.folder }) }
        : undefined,
    )
  }
  try {
    const value = evaluate(entry, base, quantityOfDerived)
    if (!value) return boundless(entry)
    const quantity = quantityOf(value)
    const { low, central, high } = quantity
    const largest = Math.max(...[low, central, high].map((each) => Math.abs(each ?? 0)))
    // Not a number is larger than nothing.
    const means = base.site.units?.find(({ id }) => id === quantity.unit)
    return largest <= largestValue
      ? { ...entry, quantity: means ? { ...quantity, means } : quantity }
      : beyond(entry, largest)
  } catch (error) {
    if (!(error instanceof Unable)) throw error
    return error.fault ? { id: entry.id, ...error.fault } : 'without'
  }
}

const boundless = ({ id, label }: Derived): Fault => ({
  id,
  path: ['formula'],
  rule: 'derivation-has-an-end',
  what: `${quoted(label)} has no bound: the difference is open at both ends.`,
  why: 'A value that could be anything is not a number a reader should be given.',
  mend: 'Derive it from operands that are published as points or intervals.',
})

const beyond = ({ id, label }: Derived, value: number): Fault => ({
  id,
  path: ['formula'],
  rule: 'derivation-has-an-end',
  what: `${quoted(label)} comes to ${quoted(value)}; the most is ${quoted(largestValue)}.`,
  why: 'Beyond it a number is a slip, or too large to be reckoned with and drawn.',
  mend: 'Give its operands in a larger unit, or mend the one that is mistyped.',
})

const cycle = (id: string, trail: readonly string[]): Fault => ({
  id,
  path: ['formula'],
  rule: 'derivation-has-no-cycle',
  what: `The value rests on itself: ${trail.map(quoted).join(' ← ')}.`,
  why: 'A value that is computed from itself has no value.',
  mend: 'Let one of them rest on published data instead.',
})
