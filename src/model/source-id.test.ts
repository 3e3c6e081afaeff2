import { expect, test } from 'vitest'
import { sourceIdOf, sourceIdSchema } from './source-id.ts'

test.each([
  ['station-report', 'station-report'],
  ['http://zotero.org/users/1234567/items/ABCD2345', 'abcd2345'],
  ['http://zotero.org/groups/99/items/ABC', 'abc'],
  ['1234567/ABCD2345', 'abcd2345'],
  ['ward1882', 'ward1882'],
  ['Ward:1882', 'ward-1882'],
  ['ward_FirstEvening_1882', 'ward-firstevening-1882'],
  ['ITEM-1', 'item-1'],
  ['Ada Ward 1882', 'ada-ward-1882'],
  ['Müller2016', 'muller2016'],
  ['O’Brien:1882', 'obrien-1882'],
  ['東京1882', 'dongjing1882'],
  ['10.1000/182000', '10-1000-182000'],
])('the key `%s` is the id %s', (key, id) => {
  expect(sourceIdOf(key)).toBe(id)
  expect(sourceIdOf(id)).toBe(id)
})

test('a key that leaves no letters is refused', () => {
  expect(sourceIdSchema.safeParse('——').success).toBe(false)
  expect(sourceIdSchema.parse(17)).toBe('17')
})
