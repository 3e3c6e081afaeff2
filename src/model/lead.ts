import { articleHeads, type ArticleHead } from './article-heads.ts'
import type { Claim } from './claim.ts'
import type { Figure } from './figure.ts'
import type { Corpus } from './records.ts'

/** What the front page opens with: the claims that answer its question, and the figure that carries the answer. */
export type Lead = {
  readonly question: string | undefined
  readonly claims: readonly Claim[]
  readonly figure: Figure | undefined
}

/** Articles in the order of lists. */
export const articlesInOrder = (corpus: Corpus): readonly ArticleHead[] =>
  articleHeads(corpus).toSorted(
    (a, b) => a.frontMatter.order - b.frontMatter.order || (a.slug < b.slug ? -1 : 1),
  )

const answerLength = 3 // sentences, as many as are read in ten seconds

/**
 * The lead that `site.json` names. What it does not name is the first article's: the claims that it opens with,
 * without errors, which answer nothing, and its first figure.
 */
export function leadOf(corpus: Corpus): Lead {
  const { lead } = corpus.site
  const first = articlesInOrder(corpus)[0]
  const named = (ids: readonly string[]) => ids.flatMap((id) => corpus.claims.get(id) ?? [])
  const opening = () =>
    named(first?.claims ?? [])
      .filter(({ status }) => status !== 'error')
      .slice(0, answerLength)
  const figureId = lead?.figure ?? first?.figures[0]
  return {
    question: lead?.question,
    claims: lead?.claims ? named(lead.claims) : opening(),
    figure: figureId === undefined ? undefined : corpus.figures.get(figureId),
  }
}
