import type { Rule } from './rule.ts'

/** A figure that an article places has a file. */
export const figureExists: Rule<'figure-exists'> = {
  id: 'figure-exists',
  group: 'References',
  severity: 'error',
  cause: 'A `::figure{#id}` names a figure that has no file in `figures/`.',
  why: 'A figure is drawn from its record; without one there is nothing to draw.',
  mend: 'Use the id that was meant, or add `figures/<id>.json`.',
  follows: { missing: 'figures' },
  judge: 'prose',
}
