import type { Rule } from '../content.ts'
import { missingReferences } from '../missing-references.ts'

/** A party that is said to speak, publish or act is in data/entities.json. */
export const entityExists: Rule = (content) => missingReferences(content, 'entity-exists')
