import { expect, test } from 'vitest'
import { digestOf } from './digest.ts'

test('the same things have the same digest, whoever made them', () => {
  expect(digestOf({ a: [1, 'b'], c: new Map([['d', 2]]) })).toBe(
    digestOf({ a: [1, 'b'], c: new Map([['d', 2]]) }),
  )
})

test('what differs in any part has another digest', () => {
  const all: readonly unknown[] = [
    undefined,
    null,
    0,
    '0',
    [],
    {},
    [undefined],
    [null],
    { a: undefined },
    { a: null },
    { a: { b: 1 } },
    { a: { b: 2 } },
    new Map(),
    new Map([['a', 1]]),
    new Map([['a', 2]]),
    [['a', 1]],
    new Set(),
    new Set(['a']),
    new Set(['b']),
  ]
  expect(new Set(all.map(digestOf)).size).toBe(all.length)
})

test('what does not say what it holds has none', () => {
  for (const value of [() => 1, /a/, new WeakMap()])
    expect(() => digestOf({ value })).toThrow('invalid value')
})

test('what says itself what it holds has the digest of that', () => {
  const of = (held: string) => digestOf({ value: new URL(held) })
  expect(of('https://a.example/')).toBe(of('https://a.example/'))
  expect(of('https://a.example/')).not.toBe(of('https://b.example/'))
})
