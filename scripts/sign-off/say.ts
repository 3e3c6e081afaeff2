import { sayRefusal } from '../../src/anchor/say-outcome.ts'
import type { SignOff } from '../../src/anchor/sign-off.ts'
import { sayDiff } from '../../src/anchor/word-diff.ts'
import type { CorrectionLine } from '../../src/corpus/write/add-correction.ts'

/** True for what a person has to look at. */
export const isOpen = ({ state }: SignOff): boolean => state !== 'unchanged'

/** A correction that was added to an article, in a line. */
export const sayCorrection = ({ was, is }: CorrectionLine): string =>
  `  corrections: was “${was}”, is “${is}”`

/** The claim a sign-off is about. */
export const claimOf = (signOff: SignOff): string =>
  'mark' in signOff ? signOff.mark.claim : signOff.entry.annotation.claim

/** An open wording in two lines: state and claim, then its words or their diff. */
export function saySignOff(signOff: SignOff, colour: boolean): string {
  const head = `  ${signOff.state}  ${claimOf(signOff)}`
  switch (signOff.state) {
    case 'unchanged':
    case 'unsigned':
      return `${head}\n    ${signOff.mark.exact}`
    case 'drifted':
      return `${head}\n    ${sayDiff(signOff.diff, { colour })}`
    case 'changed': {
      const reason = signOff.refusal ? sayRefusal(signOff.refusal) : 'for most of its words changed'
      return `${head}, ${reason}\n    ${sayDiff(signOff.diff, { colour })}`
    }
    case 'stale':
      return `${head}: no mark is left for it; accepting takes the entry out\n    ${signOff.entry.annotation.exact}`
    case 'lost': {
      const { entry, nearest } = signOff
      return nearest
        ? `${head}: accepting ties it to the nearest passage\n    ${sayDiff(nearest.diff, { colour })}`
        : `${head}: nothing near it is left; mend the entry by hand\n    ${entry.annotation.exact}`
    }
    default:
      return signOff satisfies never
  }
}
