import type { Rule } from '../read/content.ts'
import { missingReferences } from '../references/missing-references.ts'

/** A datum that claims, figures, formulas or front matter name is in its file of data/. */
export const datumExists: Rule = (content) => missingReferences(content, 'datum-exists')
