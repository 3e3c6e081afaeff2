import type { claimRelations, Evidence } from '../model/claim.ts'

/** How evidence bears on its claim. */
export const evidenceRelationWords: Readonly<Record<Evidence['relation'], string>> = {
  supports: 'Supports it',
  contradicts: 'Contradicts it',
  context: 'Context',
}

/** How one claim bears on another, as the first words of a line. */
export const claimRelationWords: Readonly<Record<(typeof claimRelations)[number], string>> = {
  'depends-on': 'Depends on',
  contradicts: 'Contradicts',
  supports: 'Supports',
  corrects: 'Corrects',
  'see-also': 'See also',
}
