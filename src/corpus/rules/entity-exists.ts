import type { Rule } from './rule.ts'
import { missingReferences } from '../references/missing-references.ts'

/** A party that is said to speak, publish or act is in data/entities.json. */
export const entityExists: Rule<'entity-exists'> = {
  id: 'entity-exists',
  group: 'References',
  severity: 'error',
  cause: 'A party that is said to speak, publish, act or be named is not in `data/entities.json`.',
  why: 'A reader judges an assertion by who makes it.',
  mend: 'Use the id that was meant, or add the party.',
  follows: { missing: 'entities' },
  judge: (content) => missingReferences(content, 'entity-exists'),
}
