import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import type { ArticleInput } from './article/reading.ts'
import { remarkArticle } from './article/article-data.ts'
import { rehypeBase } from './draw/rehype-base.ts'
import { rehypeClaims } from './find/rehype-claims.ts'
import { rehypeFigures } from './draw/rehype-figures.ts'
import { rehypeHeadings } from './find/rehype-headings.ts'
import { rehypeMarks } from './draw/rehype-marks.ts'
import { rehypeNotes } from './draw/rehype-notes.ts'
import { rehypePlacedFigures } from './find/rehype-placed-figures.ts'
import { rehypePrinted } from './draw/rehype-printed.ts'
import { rehypePlan } from './find/rehype-plan.ts'
import { rehypeProse } from './find/rehype-prose.ts'
import { rehypeSafety } from './draw/rehype-safety.ts'
import { rehypeTerms } from './draw/rehype-terms.ts'
import { remarkBracedCitations } from './source/remark-braced-citations.ts'
import { remarkCitations } from './source/remark-citations.ts'
import { remarkDirectives } from './source/remark-directives.ts'
import { remarkElisions } from './source/remark-elisions.ts'
import { remarkInert } from './source/remark-inert.ts'
import { remarkPictures } from './source/remark-pictures.ts'
import { remarkPlainText } from './source/remark-plain-text.ts'
import { remarkRestoreText } from './source/remark-restore-text.ts'
import { remarkRunningText } from './source/remark-running-text.ts'
import { remarkTypography } from './source/remark-typography.ts'
import { remarkUnclosedLinks } from './source/remark-unclosed-links.ts'

/**
 * The annotation layer of an article as plugins, in their order, for remark and rehype: what a page shows and
 * what is said of the article come of one run of them.
 */
export function annotationPlugins(input: ArticleInput): {
  readonly remarkPlugins: PluggableList
  readonly rehypePlugins: PluggableList
} {
  return {
    remarkPlugins: [
      [remarkArticle, input],
      // A lone tilde is `about` in prose, not a struck-out word.
      [remarkGfm, { singleTilde: false }],
      // Emphasis that touches a script without spaces, as in **강조**는.
      remarkCjkFriendly,
      remarkDirective,
      remarkPlainText,
      remarkUnclosedLinks,
      // Before code is taken out: MDX reads Pandoc's `@{id}` as code.
      remarkBracedCitations,
      remarkInert,
      remarkPictures,
      // Before the quotes are set, so that restored text is set like the rest.
      remarkRestoreText,
      remarkRunningText,
      remarkTypography,
      remarkElisions,
      remarkDirectives,
      remarkCitations,
    ],
    rehypePlugins: [
      // Find: nothing is drawn until every claim, source and figure is known and numbered.
      rehypeHeadings,
      rehypeProse,
      rehypeClaims,
      rehypePlacedFigures,
      rehypePlan,
      // Draw.
      rehypeMarks,
      rehypeTerms,
      rehypeNotes,
      rehypeFigures,
      rehypeBase,
      rehypePrinted,
      rehypeSafety,
    ],
  }
}
