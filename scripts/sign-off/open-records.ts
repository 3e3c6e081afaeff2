import type { Content } from '../../src/corpus/read/content.ts'
import { basisOf } from '../../src/corpus/references/basis.ts'
import { referencesOf } from '../../src/corpus/references/references.ts'
import type { Change } from '../../src/review/record/changes.ts'
import type { Open } from '../../src/review/record/open-records.ts'
import { isMeaning } from '../../src/review/record/review-records.ts'
import { recordName } from '../../src/review/record/reviewed.ts'
import { sayChange } from '../../src/review/record/say-change.ts'
import type { Cause } from '../../src/review/record/suspects.ts'

/** The fields that are written otherwise and say what was reviewed: nobody has to look at them. */
export const harmlessIn = ({ recordReviews }: Content) =>
  [...recordReviews.values()].flatMap((review) =>
    review.state === 'reviewed'
      ? review.changes
          .filter((change) => !isMeaning(change))
          .map((change) => ({ record: review.record, change }))
      : [],
  )

/** What rests on a record: claims, figures and articles, by its name. */
export function restingOn({ corpus }: Content): (record: string) => readonly string[] {
  const above = new Map<string, Set<string>>()
  const add = (record: string, user: string) =>
    above.set(record, (above.get(record) ?? new Set()).add(user))
  for (const [claim, records] of basisOf(corpus)) {
    for (const record of records) add(record, recordName('claims', claim))
  }
  for (const { from, fromId, to, id } of referencesOf(corpus)) {
    if (from === 'figures') add(recordName(to, id), recordName(from, fromId))
  }
  for (const { slug, claims, figures, terms, sources } of corpus.articles.values()) {
    for (const [collection, ids] of Object.entries({ claims, figures, terms, sources })) {
      for (const id of ids) add(recordName(collection, id), recordName('articles', slug))
    }
  }
  return (record) => [...(above.get(record) ?? [])].toSorted()
}

/** An open record: how it stands, each change with both values, and what rests on it. */
export function sayOpen(
  { record, review, changes, causes }: Open,
  resting: readonly string[],
  colour: boolean,
): string {
  const states = [
    ...(review.state === 'new' ? ['not reviewed yet'] : []),
    ...(review.state === 'gone' ? ['taken out'] : []),
    ...(changes.length > 0 ? ['changed'] : []),
    ...(causes ? [sayCauses(causes)] : []),
  ]
  return [
    `${record}: ${states.join('; ')}`,
    ...changes.map((change) => `    ${change.name}: ${sayChange(change, { colour })}`),
    ...(resting.length > 0 && review.state !== 'new'
      ? [`    what rests on it: ${resting.join(', ')}`]
      : []),
  ].join('\n')
}

const sayCauses = (causes: readonly Cause[]): string =>
  causes.length === 0
    ? 'what it rested on is not written down'
    : `what it rests on changed: ${causes.map(({ record, fields }) => [record, ...fields].join(' ')).join(', ')}`

/** A field that says the same, in one line. */
export const sayHarmless = (
  { record, change }: { readonly record: string; readonly change: Change },
  colour: boolean,
): string => `${record}: says the same\n    ${change.name}: ${sayChange(change, { colour })}`
