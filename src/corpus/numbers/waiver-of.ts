import type { HeldAgainst } from './held-text.ts'

type NumberRule = 'number-is-bound' | 'number-is-read'

/** How a number is waived where it stands, for the end of a mend: in prose beside it, in a record by its words. */
export function waiverOf(rule: NumberRule, { canWaive }: HeldAgainst, words: string): string {
  if (canWaive === 'record') {
    return `waive it in the record’s \`waivers\`, under \`${rule}\`, with a reason that quotes it: “${words}”.`
  }
  const counted = rule === 'number-is-bound' ? 'what it counts' : 'what it says'
  return `waive it here: \`{/* waive ${rule}: ${counted} */}\`.`
}
