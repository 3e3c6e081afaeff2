import { expect, test } from 'vitest'
import { isComment, parseWaiver } from './waiver.ts'

test('a waiver names a rule and gives a reason', () => {
  expect(parseWaiver('/* waive number-is-bound: a figure\n of speech */')).toEqual({
    rule: 'number-is-bound',
    reason: 'a figure of speech',
  })
})

test('a waiver without a reason is one all the same, so that its lack can be reported', () => {
  expect(parseWaiver('/* waive number-is-bound */')).toEqual({
    rule: 'number-is-bound',
    reason: '',
  })
})

test('any other comment waives nothing', () => {
  expect(parseWaiver('/* to do: waive this */')).toBeUndefined()
  expect(parseWaiver('/* a */ /* waive b: c */')).toBeUndefined()
})

test('only comments are comments', () => {
  expect(isComment('/* a */')).toBe(true)
  expect(isComment(' /* a */ /* b */ ')).toBe(true)
  expect(isComment('')).toBe(true)
  expect(isComment('/* a */ process.exit() /* b */')).toBe(false)
  expect(isComment('1 /* a */')).toBe(false)
})
