import type { Rule } from '../read/content.ts'
import { missingReferences } from '../references/missing-references.ts'

/** A party that is said to speak, publish or act is in data/entities.json. */
export const entityExists: Rule = (content) => missingReferences(content, 'entity-exists')
