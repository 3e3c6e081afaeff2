import { sayRelation } from '../../say/relation.ts'
import { sayShortName, type ShortName } from '../../say/short-names.ts'
import { evidenceRelations, type Claim } from '../../model/claim.ts'
import type { Records } from '../../model/records.ts'

/**
 * The sources of a claim's evidence by their short names, by how they bear on it: what paper has, and whoever
 * does not unfold the rest.
 *
 *     Supports it: The Echo 1882; Ward 1884. Contradicts it: The Times 1882.
 */
export function nameEvidence(
  { evidence, status }: Claim,
  { sources }: Records,
  names: ReadonlyMap<string, ShortName>,
): string {
  return evidenceRelations
    .flatMap((relation) => {
      const named = evidence
        .filter((each) => each.relation === relation)
        .flatMap((each) => {
          const source = sources.get(each.source)
          const name = names.get(each.source)
          return source ? [name ? sayShortName(name) : source.title] : []
        })
      const unique = [...new Set(named)]
      return unique.length > 0 ? [`${sayRelation(relation, status)}: ${unique.join('; ')}.`] : []
    })
    .join(' ')
}
