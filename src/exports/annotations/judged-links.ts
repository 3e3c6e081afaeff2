import type { Article } from '../../model/records.ts'
import { textFragment } from '../../say/text-fragment.ts'
import { judgedFragment } from './judge-fragment.ts'
import type { PageText } from './page-text.ts'

/** A link to a mark as a claim's page has it, to its closing quotation mark, and as it leads to the very words. */
export type JudgedLink = { readonly claim: string; readonly from: string; readonly to: string }

/** The links to an article's marks, judged on the page as it was built. */
export function judgedLinks({ slug, marks }: Article, page: PageText): readonly JudgedLink[] {
  // As an attribute has it.
  const written = (fragment: string) => `/articles/${slug}/#${fragment}"`.replaceAll("'", '&#39;')
  return marks.map((mark) => ({
    claim: mark.claim,
    from: written(textFragment(mark)),
    to: written(judgedFragment(mark, page)),
  }))
}
