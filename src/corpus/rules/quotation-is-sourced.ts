import { unwaived } from '../judge/findings.ts'
import { quotationFindings } from '../judge/quotation-findings.ts'
import type { Rule } from './rule.ts'

/** What stands in quotation marks, in prose and in records, is what a source cited there says. */
export const quotationIsSourced: Rule<'quotation-is-sourced'> = {
  id: 'quotation-is-sourced',
  group: 'Words against the record',
  severity: 'error',
  cause:
    'Words in quotation marks, in an article, its front matter or a text of a record, are in no extract and no title of a source that their claim, their paragraph or their record cites; or a quotation mark has no partner; or, as a warning, the words join two lines of an extract.',
  why: 'Words in quotation marks are read as somebody’s own, to the letter, wherever they stand.',
  mend: 'Write the words as the source has them and keep the passage in its extract, cite the source, or say it without quotation marks. A term or a word that nobody is quoted with is waived, with the words in the reason: `{/* waive quotation-is-sourced: “lit” is the word the dispute is about */}`, in a record `waivers`.',
  follows: { unread: 'anything' },
  *judge(content) {
    yield* unwaived(quotationFindings(content), content)
  },
}
