import { expect, test } from 'vitest'
import { answersById } from './answers-by-id.ts'
import { onceForReads } from './once-for-reads.ts'
import type { Records } from './records.ts'

const recordsOf = (derived: readonly string[]) =>
  // As much of the record as is asked here.
  ({ site: {}, derived: new Map(derived.map((id) => [id, {}])) }) as unknown as Records

/** Ids of derived values by their first letter, with how often all were listed. */
function countedIndex() {
  const counted = { lists: 0 }
  const startingWith = answersById('by first letter', ({ derived }: Records) => {
    counted.lists += 1
    return [...derived.keys()].map((id) => [id.slice(0, 1), id] as const)
  })
  return { counted, startingWith }
}

test('answers stand in the order of the list, and an id without any has none', () => {
  const { startingWith } = countedIndex()
  const records = recordsOf(['a2', 'b1', 'a1'])
  expect(startingWith('a', records)).toEqual(['a2', 'a1'])
  expect(startingWith('z', records)).toEqual([])
})

test('however many ids are asked for, all are listed once for each record', () => {
  const { counted, startingWith } = countedIndex()
  const [records, others] = [recordsOf(['a', 'b', 'c']), recordsOf(['b2'])]
  for (const id of ['a', 'b', 'c', 'd']) startingWith(id, records)
  expect(counted.lists).toBe(1)
  expect(startingWith('b', others)).toEqual(['b2'])
  expect(startingWith('b', records)).toEqual(['b'])
})

test('what is made of one answer rests on no other', () => {
  const { startingWith } = countedIndex()
  let made = 0
  const countOf = onceForReads(({ id }: { readonly id: string }, records: Records) => {
    made += 1
    return startingWith(id, records).length
  })
  const thing = { id: 'z' }
  const { site, ...collections } = recordsOf(['a'])
  expect(countOf(thing, { site, ...collections })).toBe(0)
  expect(countOf(thing, { site, ...collections, derived: recordsOf(['b']).derived })).toBe(0)
  expect(made).toBe(1)
})
