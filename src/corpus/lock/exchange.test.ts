import { expect, test } from 'vitest'
import { loadFixture } from '../fixture.ts'
import { tryExchanges } from './exchange.ts'

test('in the small site no number passes for another of the record', () => {
  const { content } = loadFixture('clean')
  const tried = [...tryExchanges(content)]
  expect(tried.length).toBeGreaterThan(0)
  expect(tried.filter(({ refused }) => !refused)).toEqual([])
})
