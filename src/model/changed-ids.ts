import { datedIds } from './dated-ids.ts'
import type { ValueState } from './value-state.ts'
import type { Valued } from './valued.ts'

/** Fragments that lead to what a value became, one for each state but its first, in their order. */
export function changedIds(
  { name, row }: Pick<Valued, 'name' | 'row'>,
  states: readonly Pick<ValueState, 'since'>[],
): readonly string[] {
  const key = name.endsWith('/native') ? `${row}-native` : row
  return datedIds(
    `changed-${key}`,
    states.slice(1).map(({ since }) => ({ date: since })),
  )
}
