import type { Message, RuleId } from '../../model/message.ts'
import type { Content } from '../read/content.ts'
import { addressIsKept } from './address-is-kept.ts'
import { anchorIsFound } from './anchor-is-found.ts'
import { attributedNamesSpeaker } from './attributed-names-speaker.ts'
import { basisIsReviewed } from './basis-is-reviewed.ts'
import { claimExists } from './claim-exists.ts'
import { claimIsUsed } from './claim-is-used.ts'
import { contentIsInert } from './content-is-inert.ts'
import { dataAgree } from './data-agree.ts'
import { datumExists } from './datum-exists.ts'
import { datumIsUsed } from './datum-is-used.ts'
import { derivationHasAnEnd } from './derivation-has-an-end.ts'
import { derivationHasNoCycle } from './derivation-has-no-cycle.ts'
import { directiveIsKnown } from './directive-is-known.ts'
import { disputedHasTwoSides } from './disputed-has-two-sides.ts'
import { emphasisIsDrawn } from './emphasis-is-drawn.ts'
import { entityExists } from './entity-exists.ts'
import { errorSaysRecord } from './error-says-record.ts'
import { estimateHasQuantity } from './estimate-has-quantity.ts'
import { extractIsSignedOff } from './extract-is-signed-off.ts'
import { factHasFirmSource } from './fact-has-firm-source.ts'
import { figureComparesLike } from './figure-compares-like.ts'
import { figureExists } from './figure-exists.ts'
import { figureHasEmphasis } from './figure-has-emphasis.ts'
import { figureIsUsed } from './figure-is-used.ts'
import { fileIsReadable } from './file-is-readable.ts'
import { frontMatterFitsSchema } from './front-matter-fits-schema.ts'
import { hedgeIsInSentence } from './hedge-is-in-sentence.ts'
import { idIsUnique } from './id-is-unique.ts'
import { jsonFitsSchema } from './json-fits-schema.ts'
import { jsonIsWellFormed } from './json-is-well-formed.ts'
import { linkLeadsSomewhere } from './link-leads-somewhere.ts'
import { measureIsDeclared } from './measure-is-declared.ts'
import { numberIsBound } from './number-is-bound.ts'
import { languageIsRead } from './language-is-read.ts'
import { numberIsRead } from './number-is-read.ts'
import { numberMatchesDatum } from './number-matches-datum.ts'
import { originsAreIndependent } from './origins-are-independent.ts'
import { pictureExists } from './picture-exists.ts'
import { pictureHasWords } from './picture-has-words.ts'
import { proseIsWellFormed } from './prose-is-well-formed.ts'
import { publishedNamesNoDraft } from './published-names-no-draft.ts'
import { quotationIsSourced } from './quotation-is-sourced.ts'
import { quoteIsInExtract } from './quote-is-in-extract.ts'
import { quoteIsShort } from './quote-is-short.ts'
import { recordIsReviewed } from './record-is-reviewed.ts'
import { reviewIsDue } from './review-is-due.ts'
import { sentenceIsReviewed } from './sentence-is-reviewed.ts'
import { sourceExists } from './source-exists.ts'
import { sourceIsCurrent } from './source-is-current.ts'
import { sourceIsUsed } from './source-is-used.ts'
import { speakerIsOnRecord } from './speaker-is-on-record.ts'
import { speculationSaysWhy } from './speculation-says-why.ts'
import { statusHistoryIsCurrent } from './status-history-is-current.ts'
import { termExists } from './term-exists.ts'
import { termIsUsed } from './term-is-used.ts'
import { textIsPlain } from './text-is-plain.ts'
import { valueHistoryIsCurrent } from './value-history-is-current.ts'
import { waiverGivesReason } from './waiver-gives-reason.ts'
import { wordingIsSignedOff } from './wording-is-signed-off.ts'
import { messagesOf, type Rule } from './rule.ts'

/**
 * Every rule by its id, in the order the site lists them. The compiler asks for one entry an id, and that it
 * bears that id.
 */
export const rules: { readonly [Id in RuleId]: Rule<Id> } = {
  'file-is-readable': fileIsReadable,
  'json-is-well-formed': jsonIsWellFormed,
  'json-fits-schema': jsonFitsSchema,
  'front-matter-fits-schema': frontMatterFitsSchema,
  'prose-is-well-formed': proseIsWellFormed,
  'claim-exists': claimExists,
  'claim-is-used': claimIsUsed,
  'source-exists': sourceExists,
  'source-is-used': sourceIsUsed,
  'figure-exists': figureExists,
  'figure-is-used': figureIsUsed,
  'picture-exists': pictureExists,
  'term-exists': termExists,
  'term-is-used': termIsUsed,
  'datum-exists': datumExists,
  'datum-is-used': datumIsUsed,
  'entity-exists': entityExists,
  'measure-is-declared': measureIsDeclared,
  'id-is-unique': idIsUnique,
  'published-names-no-draft': publishedNamesNoDraft,
  'address-is-kept': addressIsKept,
  'link-leads-somewhere': linkLeadsSomewhere,
  'directive-is-known': directiveIsKnown,
  'derivation-has-no-cycle': derivationHasNoCycle,
  'derivation-has-an-end': derivationHasAnEnd,
  'fact-has-firm-source': factHasFirmSource,
  'origins-are-independent': originsAreIndependent,
  'attributed-names-speaker': attributedNamesSpeaker,
  'estimate-has-quantity': estimateHasQuantity,
  'disputed-has-two-sides': disputedHasTwoSides,
  'speculation-says-why': speculationSaysWhy,
  'error-says-record': errorSaysRecord,
  'status-history-is-current': statusHistoryIsCurrent,
  'number-matches-datum': numberMatchesDatum,
  'number-is-bound': numberIsBound,
  'number-is-read': numberIsRead,
  'language-is-read': languageIsRead,
  'data-agree': dataAgree,
  'hedge-is-in-sentence': hedgeIsInSentence,
  'speaker-is-on-record': speakerIsOnRecord,
  'quotation-is-sourced': quotationIsSourced,
  'waiver-gives-reason': waiverGivesReason,
  'wording-is-signed-off': wordingIsSignedOff,
  'sentence-is-reviewed': sentenceIsReviewed,
  'record-is-reviewed': recordIsReviewed,
  'value-history-is-current': valueHistoryIsCurrent,
  'basis-is-reviewed': basisIsReviewed,
  'anchor-is-found': anchorIsFound,
  'quote-is-short': quoteIsShort,
  'quote-is-in-extract': quoteIsInExtract,
  'extract-is-signed-off': extractIsSignedOff,
  'source-is-current': sourceIsCurrent,
  'review-is-due': reviewIsDue,
  'figure-compares-like': figureComparesLike,
  'figure-has-emphasis': figureHasEmphasis,
  'emphasis-is-drawn': emphasisIsDrawn,
  'picture-has-words': pictureHasWords,
  'content-is-inert': contentIsInert,
  'text-is-plain': textIsPlain,
}

/** What the rules find in resolved content; some speak before, while files, records and prose are read. */
export function* judged(content: Content): Generator<Message> {
  for (const rule of Object.values(rules)) yield* messagesOf(rule, content)
}
