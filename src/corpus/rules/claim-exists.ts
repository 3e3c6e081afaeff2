import type { Rule } from './rule.ts'
import { missingReferences } from '../references/missing-references.ts'

/** A claim that data, other claims or sign-offs name has a file. Marks in prose are the annotation layer's to check. */
export const claimExists: Rule<'claim-exists'> = {
  id: 'claim-exists',
  group: 'References',
  severity: 'error',
  cause:
    'A `:claim[…]{#id}` of an article, a sign-off, the `lead` of `site.json`, or the `claim` of a datum names a claim that has no file in `claims/`.',
  why: 'A mark promises that a reader can see what the words rest on.',
  mend: 'Use the id that was meant, or add `claims/<id>.json`.',
  follows: { missing: 'claims' },
  judge: (content) => missingReferences(content, 'claim-exists'),
}
