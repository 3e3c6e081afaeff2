import { visible } from '../../say/quoted.ts'
import type { Message } from '../../model/message.ts'
import type { QuoteFault } from './quote-faults.ts'

/** What is said of a quotation at fault. */
export type QuoteWords = Pick<Message, 'what' | 'why' | 'mend'> &
  Partial<Pick<Message, 'severity' | 'actual'>>

/** What a fault is, why it matters and how to mend it; the text it was held against by its name. */
export function sayQuoteFault(fault: QuoteFault, text: string): QuoteWords {
  switch (fault.kind) {
    case 'missing':
      return {
        what: `The words “${visible(fault.words)}” are not in ${text}.`,
        why: 'Words in quotation marks are the source’s own, to the letter.',
        mend: 'Copy them from the extract, mark what you leave out with “…”, or paraphrase.',
      }
    case 'left-out':
      return {
        what: `The quotation leaves out ${said(fault.words)}; ${text} has “${clip(fault.passage)}”.`,
        why: 'A negation, a hedge, a number, a condition or a word of saying that is left out changes what the source says.',
        mend: 'Quote the passage with these words, quote less of it, or paraphrase.',
      }
    case 'put-in':
      return {
        what: `The quotation puts in “${visible(fault.words)}”; ${text} has “${clip(fault.passage)}”.`,
        why: 'What stands within quotation marks is taken for the source’s, with brackets or without.',
        mend: 'Quote the passage as it stands, and say the rest in your own words beside it.',
      }
    case 'cut-off':
      return {
        what: `The quotation stops short of “${visible(fault.words)}”; ${text} has “${clip(fault.passage)}”.`,
        why: 'A negation, a hedge or a condition that stands just outside the quotation belongs to what it says.',
        mend: 'Quote it with the rest, or paraphrase.',
      }
    case 'joined':
      return {
        severity: 'warning',
        what: `The quotation joins lines of ${text}: “${clip(fault.passage)}”.`,
        why: 'An extract holds one fragment a line; what stands between two of them in the source is not known here.',
        mend: 'Quote one line, or put the lines on one where the source runs on.',
      }
    default:
      return fault satisfies never
  }
}

const longest = 160 // characters of a passage; a message is read in a terminal

const clip = (passage: string): string =>
  visible(passage.length > longest ? `${passage.slice(0, longest - 1)}…` : passage)

const said = (words: readonly string[]): string =>
  words.map((each) => `“${visible(each)}”`).join(words.length === 2 ? ' and ' : ', ')
