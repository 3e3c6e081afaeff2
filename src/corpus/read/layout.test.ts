import { expect, test } from 'vitest'
import { nounOf } from './layout.ts'

test('what lists count is called in messages as the site calls its items', () => {
  expect(nounOf('incidents', { items: { one: 'flood', many: 'floods' } })).toBe('flood')
  expect(nounOf('incidents', {})).toBe('item')
  expect(nounOf('estimates', { items: { one: 'flood', many: 'floods' } })).toBe('estimate')
})
