import { answersById } from './answers-by-id.ts'
import type { Article, Corpus, Mark } from './records.ts'

/** An article in which a claim stands, with the marks of the claim there, in reading order. */
export type Appearance = { readonly article: Article; readonly marks: readonly Mark[] }

/** Where a claim stands in the articles. */
export const appearancesOf = answersById('appearances', ({ articles }: Corpus) =>
  [...articles.values()].flatMap((article) =>
    [...Map.groupBy(article.marks, ({ claim }) => claim)].map(
      ([claim, marks]): readonly [string, Appearance] => [claim, { article, marks }],
    ),
  ),
)
