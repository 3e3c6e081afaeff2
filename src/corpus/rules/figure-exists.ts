import { missingReferences } from '../references/missing-references.ts'
import type { Rule } from './rule.ts'

/** A figure that an article places, or the front page leads with, has a file. Prose is the annotation layer's to check. */
export const figureExists: Rule<'figure-exists'> = {
  id: 'figure-exists',
  group: 'References',
  severity: 'error',
  cause:
    'A `::figure{#id}` of an article, or the `lead` of `site.json`, names a figure that has no file in `figures/`.',
  why: 'A figure is drawn from its record; without one there is nothing to draw.',
  mend: 'Use the id that was meant, or add `figures/<id>.json`.',
  follows: { missing: 'figures' },
  judge: (content) => missingReferences(content, 'figure-exists'),
}
