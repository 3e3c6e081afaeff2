import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTextAndRange } from './arbitrary.ts'
import { describeQuote } from './describe-quote.ts'

test('context is whole words around the quote', () => {
  const text =
    'The first bridge on the site was made of oak and lasted eighty years before it burnt down one night.'
  const start = text.indexOf('lasted')
  expect(describeQuote(text, start, start + 'lasted eighty years'.length)).toEqual({
    exact: 'lasted eighty years',
    prefix: 'The first bridge on the site was made of oak and ',
    suffix: ' before it burnt down one night.',
  })
})

test('context grows until the whole stands once', () => {
  const refrain =
    'The bell rang twice and nobody in the whole of the upper valley had heard it ring before. '
  const text = `In May. ${refrain}In June. ${refrain}`
  const second = text.lastIndexOf('nobody')
  const { prefix, suffix } = describeQuote(text, second, second + 6)
  expect(prefix).toContain('In June')
  expect(prefix.length).toBeLessThanOrEqual(200)
  expect(suffix.length).toBeLessThanOrEqual(200)
})

test('context keeps to the limit of the schema and never splits a character', () => {
  fc.assert(
    fc.property(anyTextAndRange, ({ text, start, end }) => {
      const { exact, prefix, suffix } = describeQuote(text, start, end)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
      expect(exact).toBe(text.slice(start, end))
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(200)
    }),
    { numRuns: 300 },
  )
})
