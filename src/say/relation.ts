import { inWords, t } from '../model/words.ts'
import type { Claim, claimRelations, Evidence } from '../model/claim.ts'

/** How evidence bears on its claim. */
export const evidenceRelationWords: Readonly<Record<Evidence['relation'], string>> = inWords({
  supports: 'Supports it',
  contradicts: 'Contradicts it',
  context: 'Context',
})

/**
 * The same over a list of what bears so on a claim of that status: texts in which a mistake stands are what is
 * judged, and no evidence for it.
 */
export const sayRelation = (relation: Evidence['relation'], status: Claim['status']): string =>
  relation === 'supports' && status === 'error' ? t('Says so') : evidenceRelationWords[relation]

/** How one claim bears on another, as the first words of a line. */
export const claimRelationWords: Readonly<Record<(typeof claimRelations)[number], string>> =
  inWords({
    'depends-on': 'Depends on',
    contradicts: 'Contradicts',
    supports: 'Supports',
    corrects: 'Corrects',
    'see-also': 'See also',
  })
