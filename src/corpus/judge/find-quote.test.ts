import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote } from './find-quote.ts'

const text = `The Clerk reported that the works were
opened on the 12th of January – “without incident” – and that no lamp had failed.`

test.each([
  'the works were opened on the 12th of January',
  'The works were opened',
  '"without incident"',
  'January - "without incident" - and',
  'the works were opened … no lamp had failed',
  'the works […] on the 12th of January',
  'that the works [of the town] were opened',
  'no lamp had failed.',
])('found: %s', (quote) => {
  expect(findQuote(quote, text)).toBeUndefined()
})

test.each([
  ['the works were opened on the 21st of January', 'the works were opened on the 21st of January'],
  ['no lamp had failed … the works were opened', 'the works were opened'],
  ['that every lamp had failed', 'that every lamp had failed'],
])('not found: %s', (quote, missing) => {
  expect(findQuote(quote, text)).toBe(missing)
})

test('any stretch of a text is found in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 30 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, to) => {
      const start = from % all.length
      const end = start + 1 + (to % (all.length - start))
      expect(findQuote(all.slice(start, end).join(' '), all.join('\n'))).toBeUndefined()
    }),
  )
})
