import { expect, test } from 'vitest'
import { answerOf, onceForReads } from './once-for-reads.ts'
import type { Records } from './records.ts'

const site = { title: 'Lamps' }
const terms = (...ids: readonly string[]) => new Map(ids.map((id) => [id, { id }]))
const quarter = { id: 'quarter' }
const records = (changed: object = {}): Records =>
  ({
    site,
    terms: new Map([['quarter', quarter]]),
    figures: terms('lamps'),
    ...changed,
  }) as unknown as Records

/** Makes something by a question, and tells how often it was made. */
function counted<T>(ask: (records: Records) => T) {
  const told = { times: 0 }
  const make = onceForReads((_: object, of: Records) => {
    told.times++
    return { answer: ask(of) }
  })
  const thing = {}
  return { told, asked: (of: Records) => make(thing, of).answer }
}

test('what is made of one record is made again only where that record is another', () => {
  const { told, asked } = counted(({ terms }) => terms.get('quarter'))
  asked(records())
  asked(records({ figures: terms('power') }))
  asked(
    records({
      terms: new Map([
        ['mains', { id: 'mains' }],
        ['quarter', quarter],
      ]),
    }),
  )
  expect(told.times).toBe(1)
  asked(records({ terms: terms('quarter') }))
  expect(told.times).toBe(2)
})

test('a record that was not there is asked for like any other', () => {
  const { told, asked } = counted(({ terms }) => terms.has('mains'))
  expect(asked(records())).toBe(false)
  expect(asked(records({ terms: terms('mains') }))).toBe(true)
  expect(told.times).toBe(2)
})

test('a collection that is gone through is asked for as a whole', () => {
  const ways: readonly ((records: Records) => unknown)[] = [
    ({ terms }: Records) => [...terms.values()],
    ({ terms }: Records) => [...terms.keys()],
    ({ terms }: Records) => [...terms],
    ({ terms }: Records) => terms.size,
    ({ terms }: Records) => {
      const all: unknown[] = []
      terms.forEach((term) => all.push(term))
      return all
    },
  ]
  for (const through of ways) {
    const { told, asked } = counted(through)
    const same = terms('quarter')
    asked(records({ terms: same }))
    asked(records({ terms: same, figures: terms() }))
    expect(told.times).toBe(1)
    asked(records({ terms: terms('quarter', 'mains') }))
    expect(told.times).toBe(2)
  }
})

test('whatever is made of another site is another thing', () => {
  const { told, asked } = counted(() => 1)
  asked(records())
  asked(records({ site: { title: 'Lampen' } }))
  expect(told.times).toBe(2)
})

test('what is made within is asked for too, also where it was made before', () => {
  const inner = counted(({ terms }) => terms.get('quarter'))
  const outer = counted((of) => inner.asked(of))
  inner.asked(records())
  outer.asked(records())
  expect(inner.told.times).toBe(1)
  const other = { id: 'quarter', term: 'a quarter' }
  expect(outer.asked(records({ terms: new Map([['quarter', other]]) }))).toBe(other)
  expect([outer.told.times, inner.told.times]).toEqual([2, 2])
})

test('an answer that is the same leaves what was made of it, whatever it was found in', () => {
  const names = new Map<string, readonly string[]>()
  const namesOf = answerOf('names of terms', ({ terms }: Records) => {
    const all = [...terms.keys()]
    const key = all.join(' ')
    names.set(key, names.get(key) ?? all)
    return names.get(key) ?? []
  })
  const { told, asked } = counted((of) => namesOf(of).length)
  asked(records())
  asked(records({ terms: terms('quarter') }))
  expect(told.times).toBe(1)
  asked(records({ terms: terms('mains') }))
  expect(told.times).toBe(2)
})

test('what an edit taken back returns to is still there', () => {
  const { told, asked } = counted(({ terms }) => terms.get('quarter'))
  const other = records({ terms: terms('quarter') })
  for (const each of [records(), other, records(), other]) asked(each)
  expect(told.times).toBe(2)
})
