import { answersById } from './answers-by-id.ts'
import type { Article, Corpus, Mark } from './records.ts'

/** Of an article what is said of it where one of its claims is; not its words, so that no claim's page rests on those. */
export type Appeared = Pick<Article, 'slug' | 'frontMatter' | 'sources'>

/** An article in which a claim stands, with the marks of the claim there, in reading order. */
export type Appearance = { readonly article: Appeared; readonly marks: readonly Mark[] }

/** Where a claim stands in the articles. */
export const appearancesOf = answersById('appearances', ({ articles }: Corpus) =>
  [...articles.values()].flatMap(({ slug, frontMatter, sources, marks: all }) => {
    const article = { slug, frontMatter, sources }
    return [...Map.groupBy(all, ({ claim }) => claim)].map(
      ([claim, marks]): readonly [string, Appearance] => [claim, { article, marks }],
    )
  }),
)
