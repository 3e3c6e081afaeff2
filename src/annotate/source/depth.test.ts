import { expect, test } from 'vitest'
import { tooDeepLine } from './depth.ts'

test('a line that opens more than a hundred blocks is too deep', () => {
  expect(tooDeepLine(`a\n\n${'>'.repeat(101)} b`)).toBe(3)
  expect(tooDeepLine(`${'- '.repeat(101)}b`)).toBe(1)
  expect(tooDeepLine(`${'> 1. '.repeat(51)}b`)).toBe(1)
})

test('containers count together, for each opens in the one before', () => {
  expect(tooDeepLine(':::a\n'.repeat(101))).toBe(101)
})

test('what people write is not', () => {
  expect(tooDeepLine('> > - a\n\n---\n\n* * *\n')).toBeUndefined()
  expect(tooDeepLine(`${'-'.repeat(400)}\n\n${'> a\n'.repeat(400)}`)).toBeUndefined()
})
