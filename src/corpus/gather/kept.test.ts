import { expect, test } from 'vitest'
import { keptByContent, keptByText, keptCollections } from './kept.ts'

test('a file is read again where its text is another, under the name it bears', () => {
  const kept = keptByText<object>()
  const first = kept('a', 'text', () => ({}))
  expect(kept('a', 'text', () => ({}))).toBe(first)
  expect(kept('b', 'text', () => ({}))).not.toBe(first)
  expect(kept('a', 'another', () => ({}))).not.toBe(first)
})

test('a record is the thing it was where it holds the same', () => {
  const kept = keptByContent<object, object>()
  const first = kept('a', { id: 'x', of: ['y'] }, () => ({}))
  expect(kept('a', { id: 'x', of: ['y'] }, () => ({}))).toBe(first)
  expect(kept('b', { id: 'x', of: ['y'] }, () => ({}))).not.toBe(first)
  expect(kept('a', { id: 'x', of: ['z'] }, () => ({}))).not.toBe(first)
})

test('a collection is the thing it was where its records are, in their order', () => {
  const keep = keptCollections()
  const [one, other] = [{}, {}]
  const first = keep(
    'a',
    new Map([
      ['x', one],
      ['y', other],
    ]),
  )
  expect(
    keep(
      'a',
      new Map([
        ['x', one],
        ['y', other],
      ]),
    ),
  ).toBe(first)
  expect(
    keep(
      'a',
      new Map([
        ['y', other],
        ['x', one],
      ]),
    ),
  ).not.toBe(first)
  const second = keep(
    'a',
    new Map([
      ['x', one],
      ['y', {}],
    ]),
  )
  expect(keep('a', new Map([['x', one]]))).not.toBe(second)
})
