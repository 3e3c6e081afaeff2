import type { Rule } from '../content.ts'
import { missingReferences } from '../missing-references.ts'

/** A source that evidence, data or another source names is in sources.json. */
export const sourceExists: Rule = (content) => missingReferences(content, 'source-exists')
