import type { Rule } from '../read/content.ts'
import { missingReferences } from '../references/missing-references.ts'

/** A claim that data, other claims or sign-offs name has a file. Marks in prose are the annotation layer's to check. */
export const claimExists: Rule = (content) => missingReferences(content, 'claim-exists')
