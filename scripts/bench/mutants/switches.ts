import type { Change } from './sites.ts'

/** A change with the number that turns it on. */
export type Mutant = Change & { readonly id: number; readonly file: string }

/**
 * A source with a switch at each mutant: `a < b` becomes `(globalThis.__mutant(7) ? (a <= b) : (a < b))`.
 * Mutants inside others stand in what is left of these unchanged.
 */
export function withSwitches(source: string, mutants: readonly Mutant[]): string {
  const outermost = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return rendered(source, outermost, { start: 0, end: source.length })
}

function rendered(
  source: string,
  sorted: readonly Mutant[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  let text = ''
  let at = start
  for (let i = 0; i < sorted.length;) {
    const outer = sorted[i]
    if (!outer) break
    const last = sorted.findIndex((other, k) => k > i && other.start >= outer.end)
    const inside = sorted.slice(i, last < 0 ? sorted.length : last)
    const same = inside.filter((one) => one.start === outer.start && one.end === outer.end)
    const within = inside.filter((one) => !same.includes(one))
    const original = rendered(source, within, outer)
    const choices = same.map(
      ({ id, text: changed }) => `globalThis.__mutant(${id}) ? (${changed}) : `,
    )
    // A bracket at the head of a statement would go on with the one before it.
    const head = outer.isStatement ? 'void ' : ''
    text += `${source.slice(at, outer.start)}${head}(${choices.join('')}(${original}))`
    at = outer.end
    i += inside.length
  }
  return text + source.slice(at, end)
}
