import { describe, expect, test } from 'vitest'
import { findExactPlaces } from './exact-places.ts'
import { indexText } from './index-text.ts'
import { seek, type QuoteSelector } from './selector.ts'

const find = (text: string, selector: QuoteSelector) => {
  const index = indexText(text)
  return findExactPlaces(index, seek(index, selector))
}

test('every place of the quote is found, and the one of the whole selector', () => {
  const text = 'It fell. Then it fell again, and it fell.'
  const { places, whole } = find(text, { exact: 'it fell', prefix: 'Then ', suffix: ' again' })
  expect(places).toEqual([14, 33])
  expect(whole).toBe(14)
})

test('a selector that stands twice stands nowhere as a whole', () => {
  expect(find('It fell. It fell.', { exact: 'fell', prefix: 'It ' }).whole).toBeUndefined()
})

describe('a word of the text that goes on past the quote is another word', () => {
  test.each([
    ['The bridges fell.', 'bridge'],
    ['A footbridge fell.', 'bridge'],
  ])('%s', (text, exact) => {
    expect(find(text, { exact }).places).toEqual([])
  })

  test('but marks may stand beside it', () => {
    expect(find('The (bridge) fell.', { exact: 'bridge' }).places).toEqual([5])
  })
})

test('of a very common quote only places with its context beside them are looked at', () => {
  const text = `${'so it is. '.repeat(600)}the clock said it was noon.`
  expect(find(text, { exact: 'it', prefix: 'clock said ', suffix: '' }).places).toEqual([
    text.lastIndexOf('it was'),
  ])
  expect(find(text, { exact: 'it', prefix: '', suffix: ' was noon' }).places).toEqual([
    text.lastIndexOf('it was'),
  ])
  expect(find(text, { exact: 'it' }).places).toEqual([])
})

test('up to 512 places are looked at as they are, and no more with context', () => {
  const many = (count: number) => 'so it is. '.repeat(count)
  expect(find(many(512), { exact: 'it' }).places).toHaveLength(512)
  expect(find(many(513), { exact: 'it' }).places).toHaveLength(0)
  expect(find(many(600), { exact: 'it', prefix: 'so ' }).places).toHaveLength(512)
})

test('of a very common quote twelve units of context are enough, and eleven are not twelve', () => {
  const common = 'so it is. '.repeat(600)
  const { places } = find(`${common}abcdefghijk it`, { exact: 'it', prefix: 'zzzabcdefghijk ' })
  expect(places).toHaveLength(1)
  expect(find(`${common}bcdefghijk it`, { exact: 'it', prefix: 'zzzabcdefghijk ' }).places).toEqual(
    [],
  )
})

test('a quote that cuts a word is found inside words', () => {
  expect(find('The ferryman slept.', { exact: 'ferry', suffix: 'man' }).places).toEqual([4])
})

test('a quote that goes on into its own repeat is found at each of its places', () => {
  expect(find('ha ha ha', { exact: 'ha ha' }).places).toEqual([0, 3])
})
