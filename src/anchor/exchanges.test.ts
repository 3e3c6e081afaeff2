import { expect, test } from 'vitest'
import { findExchange } from './exchanges.ts'

const words = (text: string): string[] => text.split(' ').filter(Boolean)
const at = (before: string, inside: string, after = '') => ({
  before: words(before).reverse(),
  inside: words(inside),
  after: words(after),
})

test('two words that changed places across the edge of the quote', () => {
  const found = findExchange(
    at('the barge', 'struck the bridge'),
    at('the bridge', 'struck the barge'),
  )
  expect(found).toEqual({ before: ['bridge'], after: ['barge'] })
})

test('two words that changed places inside it', () => {
  const found = findExchange(at('', 'ward paid the miller'), at('', 'miller paid the ward'))
  expect(found?.before).toEqual(['ward', 'paid', 'miller'])
  expect(found?.after).toEqual(['miller', 'paid', 'ward'])
})

test('two words that stand the other way round, with nothing between', () => {
  expect(findExchange(at('', 'ward miller'), at('', 'miller ward'))).toBeDefined()
})

test('a clause moved whole to the front is none', () => {
  const found = findExchange(
    at('', 'bells rang loudly before noon'),
    at('', 'noon bells rang loudly before'),
  )
  expect(found).toBeUndefined()
})

test('a passive turns two words round and keeps what is said', () => {
  const found = findExchange(at('', 'ward paid the miller'), at('', 'miller paid by the ward'))
  expect(found).toBeUndefined()
})

test('a word that only came or went is none', () => {
  expect(
    findExchange(at('the barge', 'struck the bridge'), at('the barge', 'struck the pier')),
  ).toBe(undefined)
  expect(findExchange(at('', 'ward paid'), at('', 'ward paid'))).toBeUndefined()
})

test('of three words turned in a ring none changed roles, of three in another order two did', () => {
  const was = at('', 'north south east')
  expect(findExchange(was, at('', 'east north south'))).toBeUndefined()
  expect(findExchange(was, at('', 'south north east'))).toBeDefined()
})

test('two genitives that stay leave an exchange one', () => {
  const found = findExchange(at('', 'mill of ward and miller'), at('', 'miller of ward and mill'))
  expect(found?.after).toEqual(['miller', 'ward', 'mill'])
})

test('a word that stands twice has no one role to lose', () => {
  expect(
    findExchange(at('', 'ward and ward or miller'), at('', 'miller and ward or ward')),
  ).toBeUndefined()
})

test('a word that crossed the edge only one way is none', () => {
  expect(
    findExchange(at('the barge', 'struck the bridge'), at('the bridge', 'struck the pier')),
  ).toBeUndefined()
  expect(
    findExchange(at('the barge', 'struck the bridge'), at('the mill', 'struck the barge')),
  ).toBeUndefined()
  expect(
    findExchange(
      at('the barge', 'struck the bridge', 'bridge'),
      at('the bridge', 'struck the barge'),
    ),
  ).toBeUndefined()
})
