import { answerOf } from './once-for-reads.ts'
import type { Article, Corpus } from './records.ts'

/** Of an article what lists show and go by: all but its words. */
export type ArticleHead = Pick<Article, 'slug' | 'frontMatter' | 'claims' | 'sources' | 'figures'>

/** Those of all articles, in their order. What is made of them does not rest on the words of any. */
export const articleHeads = answerOf(
  'heads of articles',
  ({ articles }: Pick<Corpus, 'site' | 'articles'>): readonly ArticleHead[] =>
    [...articles.values()].map(({ slug, frontMatter, claims, sources, figures }) => ({
      slug,
      frontMatter,
      claims,
      sources,
      figures,
    })),
)
