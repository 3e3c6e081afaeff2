import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { enough } from '../../../.config/enough.ts'
import { readContent } from '../../corpus/read/read.ts'
import { folders, lists, recordOf } from '../../corpus/read/layout.ts'
import { recordSchemas, type RecordCollection } from '../../model/record-schemas.ts'
import { changesIn } from './changes.ts'
import { fieldsOf } from './fields.ts'
import { isMeaning } from './review-records.ts'
import type { ReviewedField } from './reviewed.ts'

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }
type Raw = { readonly collection: RecordCollection; readonly id: string; readonly raw: Json }

/** Every record of the content as its file has it. */
const records = readContent('content').files.flatMap(({ path, text }): readonly Raw[] => {
  if (!path.endsWith('.json') || path.startsWith('articles/')) return []
  const value = JSON.parse(text) as Json // content that the build reads
  if (path === 'site.json') return [{ collection: 'site', id: '', raw: value }]
  for (const collection of ['claims', 'figures'] as const) {
    if (folders[collection] && recordOf(collection, path))
      return [{ collection, id: path, raw: value }]
  }
  const list = Object.entries(lists).find(([, each]) => each.path === path)?.[0]
  return (Array.isArray(value) ? value : []).map((raw, i) => ({
    collection: list as RecordCollection, // the table's keys are collections
    id: `${path} ${i}`,
    raw,
  }))
})

const parsed = ({ collection }: Raw, raw: Json): object | undefined =>
  recordSchemas[collection].safeParse(raw).data

function changesOf(record: Raw, edited: Json) {
  const [was, is] = [parsed(record, record.raw), parsed(record, edited)]
  if (!was || !is) return undefined
  const reviewed = fieldsOf(record.collection, was).map(
    ({ name, value }): [string, ReviewedField] => [
      name,
      { field: name, value, reviewed: '2026-11-24', by: 'A' },
    ],
  )
  return changesIn({ fields: fieldsOf(record.collection, is), reviewed: new Map(reviewed) })
}

const isSame = (record: Raw, edited: Json): boolean =>
  isDeepStrictEqual(parsed(record, record.raw), parsed(record, edited))

/** A value with one place in it edited: each place in turn, in each of the ways that `edit` has for it. */
function* edits(
  value: Json,
  edit: (value: Json) => Iterable<Json>,
  path = '',
): Generator<readonly [string, Json]> {
  for (const other of edit(value)) yield [path, other]
  if (Array.isArray(value)) {
    for (const [i, each] of value.entries()) {
      for (const [at, other] of edits(each, edit, `${path}/${i}`)) yield [at, value.with(i, other)]
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      for (const [at, other] of edits(each, edit, `${path}/${key}`)) {
        yield [at, { ...value, [key]: other }]
      }
    }
  }
}

const words = [
  ...['fact', 'speculation', 'high', 'low', 'supports', 'contradicts', 'context', 'depends-on'],
  ...['see-also', 'exact', 'about', 'up-to', 'taken', 'attempted', 'mixed', 'press', 'official'],
  ...[
    'full',
    'part',
    'group',
    'body',
    'says',
    'webpage',
    'book',
    'de',
    'fr',
    'linear',
    'sum',
    'ratio',
  ],
]

/** Another value of the same kind: other words, another id, address, day, number. */
function* others(value: Json): Generator<Json> {
  if (typeof value === 'number') yield value + 1
  if (typeof value === 'boolean') yield !value
  if (typeof value !== 'string') return
  yield value.includes(' ') ? `${value.replace(/[.!?]$/, '')}, which is untrue.` : `${value}-other`
  const day = value.replace(/\d(?=$|-\d\d$)/, (digit) => String(digit === '1' ? 2 : 1))
  if (day !== value) yield day
  yield* words.filter((word) => word !== value)
}

/** The value without one of its keys or entries. */
function* fewer(value: Json): Generator<Json> {
  if (Array.isArray(value)) yield* value.map((_, i) => value.toSpliced(i, 1))
  else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (!['$schema', 'id', 'extract'].includes(key)) {
        yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
      }
    }
  }
}

/** Places of a record that are no field of it. */
const isName = (path: string): boolean => /^\/(?:id|\$schema|custom\/extract(?:\/.*)?)$/.test(path)

describe('no field of the content can change in silence', () => {
  test.each(Object.keys(recordSchemas) as RecordCollection[])('%s', (collection) => {
    const silent: string[] = []
    let tried = 0
    for (const record of records) {
      if (record.collection !== collection) continue
      const seen = new Set<string>()
      for (const edit of [others, fewer]) {
        for (const [path, edited] of edits(record.raw, edit)) {
          // One edit of each place that makes another record is enough.
          const place = `${edit.name} ${path}`
          if (isName(path) || (edit === others && seen.has(place))) continue
          const changes = changesOf(record, edited)
          // To leave out what is taken for granted is no edit.
          if (!changes || isSame(record, edited)) continue
          seen.add(place)
          tried += 1
          if (!changes.some(isMeaning)) silent.push(`${record.id} ${place}`)
        }
      }
    }
    expect(tried).toBeGreaterThanOrEqual(enough(5))
    expect(silent).toEqual([])
  })
})

test('keys in another order, and the same file laid out otherwise, change nothing', () => {
  const turned = (value: Json): Json =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, each]) => [key, turned(each)]),
          )
        : value
  expect(records.length).toBeGreaterThanOrEqual(enough(500))
  for (const record of records) {
    const laidOut = JSON.parse(JSON.stringify(turned(record.raw), undefined, 7)) as Json // what was written
    expect(changesOf(record, laidOut), record.id).toEqual([])
  }
})
