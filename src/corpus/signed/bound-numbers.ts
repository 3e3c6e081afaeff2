import type { Article } from '../../model/records.ts'
import type { Bound } from '../../model/review.ts'
import type { ArticleSeen } from '../../review/article/read-sentences.ts'
import type { BoundNumber } from '../../review/record/fields.ts'
import { recordName } from '../../review/record/reviewed.ts'
import { articleNumbers } from '../numbers/article-numbers.ts'
import type { ReadNumber } from '../numbers/read-numbers.ts'
import { numbersOfArticle, recordNumbers } from '../numbers/record-numbers.ts'
import type { Content } from '../read/content.ts'

/** What the sentences of an article are read from. */
export type OfSentences = Pick<Content, 'corpus' | 'prose' | 'pictures' | 'placeOf'>

/** The data that the numbers of an article are bound to: of its prose, and of texts of its own that stand beside it. */
export function boundIn(content: OfSentences, article: Article): ArticleSeen['numbers'] {
  const { slug } = article
  const beside = new Map(
    numbersOfArticle(content, article).map(
      ({ held: { text }, numbers }) => [text, numbers.flatMap(tiesOf)] as const,
    ),
  )
  return {
    prose: articleNumbers(content, slug).flatMap(tiesOf),
    of: (text) => beside.get(text) ?? [],
  }
}

const tiesOf = ({ start, end, outcome }: ReadNumber): readonly Bound[] =>
  outcome.kind === 'bound' ? [{ kind: 'number', to: outcome.ref, start, end }] : []

/** The numbers of the record that are bound to data, by `claims/<id>` or `site`. */
export function boundOfRecord(content: Content): (record: string) => readonly BoundNumber[] {
  const all = recordNumbers(content).flatMap(({ held: { record, path }, numbers }) =>
    record && path
      ? numbers.flatMap(({ words, outcome }) =>
          outcome.kind === 'bound'
            ? [
                {
                  record: recordName(record.collection, record.id),
                  at: path,
                  words,
                  ref: outcome.ref,
                },
              ]
            : [],
        )
      : [],
  )
  const byRecord = Map.groupBy(all, ({ record }) => record)
  return (record) => byRecord.get(record) ?? []
}
