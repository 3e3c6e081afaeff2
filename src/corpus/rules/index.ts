import type { Rule } from '../read/content.ts'
import { attributedNamesSpeaker } from './attributed-names-speaker.ts'
import { claimExists } from './claim-exists.ts'
import { claimIsUsed } from './claim-is-used.ts'
import { datumExists } from './datum-exists.ts'
import { datumIsUsed } from './datum-is-used.ts'
import { derivationHasAnEnd } from './derivation-has-an-end.ts'
import { derivationHasNoCycle } from './derivation-has-no-cycle.ts'
import { disputedHasTwoSides } from './disputed-has-two-sides.ts'
import { entityExists } from './entity-exists.ts'
import { errorSaysRecord } from './error-says-record.ts'
import { estimateHasQuantity } from './estimate-has-quantity.ts'
import { factHasFirmSource } from './fact-has-firm-source.ts'
import { figureComparesLike } from './figure-compares-like.ts'
import { figureIsUsed } from './figure-is-used.ts'
import { hedgeIsInSentence } from './hedge-is-in-sentence.ts'
import { idIsUnique } from './id-is-unique.ts'
import { numberIsBound } from './number-is-bound.ts'
import { numberMatchesDatum } from './number-matches-datum.ts'
import { originsAreIndependent } from './origins-are-independent.ts'
import { quoteIsInExtract } from './quote-is-in-extract.ts'
import { quoteIsShort } from './quote-is-short.ts'
import { reviewIsDue } from './review-is-due.ts'
import { sourceExists } from './source-exists.ts'
import { sourceIsCurrent } from './source-is-current.ts'
import { sourceIsUsed } from './source-is-used.ts'
import { speculationSaysWhy } from './speculation-says-why.ts'
import { statusHistoryIsCurrent } from './status-history-is-current.ts'
import { termIsUsed } from './term-is-used.ts'
import { waiverGivesReason } from './waiver-gives-reason.ts'
import { wordingIsSignedOff } from './wording-is-signed-off.ts'

/**
 * Every rule that judges resolved content, one a file, in the order of the list of ids. Rules of shape speak while
 * records are gathered, rules of markup while prose is read.
 */
export const rules: readonly Rule[] = [
  claimExists,
  sourceExists,
  datumExists,
  entityExists,
  idIsUnique,
  claimIsUsed,
  sourceIsUsed,
  figureIsUsed,
  termIsUsed,
  datumIsUsed,
  derivationHasNoCycle,
  derivationHasAnEnd,
  factHasFirmSource,
  originsAreIndependent,
  attributedNamesSpeaker,
  estimateHasQuantity,
  disputedHasTwoSides,
  speculationSaysWhy,
  errorSaysRecord,
  statusHistoryIsCurrent,
  numberMatchesDatum,
  numberIsBound,
  hedgeIsInSentence,
  waiverGivesReason,
  wordingIsSignedOff,
  quoteIsShort,
  quoteIsInExtract,
  sourceIsCurrent,
  reviewIsDue,
  figureComparesLike,
]
