import type { Rule } from './rule.ts'
import { missingReferences } from '../references/missing-references.ts'

/** A datum that claims, figures, formulas or front matter name is in its file of data/. */
export const datumExists: Rule<'datum-exists'> = {
  id: 'datum-exists',
  group: 'References',
  severity: 'error',
  cause:
    'A claim’s `values`, a figure, a formula or an article’s front matter names a datum, or a period of a series, that is not in `data/`.',
  why: 'Words and figures are held against the datum, and there is none to hold them against.',
  mend: 'Use the id that was meant, or add the entry to its file.',
  follows: { missing: 'a datum' },
  judge: (content) => missingReferences(content, 'datum-exists'),
}
