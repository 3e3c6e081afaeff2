import type { Bound } from '../../model/review.ts'
import type { ArticleSeen } from '../../review/article/read-sentences.ts'
import type { BoundNumber } from '../../review/record/fields.ts'
import { recordName } from '../../review/record/reviewed.ts'
import { articleNumbers } from '../numbers/article-numbers.ts'
import type { ReadNumber } from '../numbers/read-numbers.ts'
import { recordNumbers } from '../numbers/record-numbers.ts'
import type { Content } from '../read/content.ts'

/** The data that the numbers of an article are bound to: of its prose, and of texts of its own that stand beside it. */
export function boundIn(content: Content, slug: string): ArticleSeen['numbers'] {
  const beside = new Map(
    recordNumbers(content).flatMap(({ held: { record, text }, numbers }) =>
      record?.collection === 'articles' && record.id === slug
        ? [[text, numbers.flatMap(tiesOf)] as const]
        : [],
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
