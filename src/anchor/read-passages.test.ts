import { expect, test } from 'vitest'
import { describeQuote } from './describe-quote.ts'
import { indexText } from './index-text.ts'
import { standsAt } from './read-passages.ts'
import { seek } from './selector.ts'

const text =
  'The town kept a log of every lamp it had. The bridge was closed in 1962 for “repairs” of the deck, the clerk wrote in the year book of the town.'
const words = 'closed in 1962'
const start = text.indexOf(words)
const signed = describeQuote(text, start, start + words.length)

/** Whether the words, signed in the text, stand in another where they are first found. */
function stands(now: string, as = words): boolean {
  const at = now.indexOf(as)
  return standsAt(seek(indexText(now), signed), now, { start: at, end: at + as.length })
}

test('words between the same words stand there, in whatever typography', () => {
  expect(stands(text)).toBe(true)
  expect(stands(text.replace('“repairs” of', '"repairs"  of'))).toBe(true)
})

test('other words, or the same between others, do not', () => {
  expect(stands(text.replace('1962', '1963'), 'closed in 1963')).toBe(false)
  expect(stands(text.replace('was closed', 'was not closed'))).toBe(false)
  expect(stands(text.replace('for “repairs”', 'for no “repairs”'))).toBe(false)
})

test('what was signed between few words is read, since farther ones may tell something of it', () => {
  const few = { ...signed, prefix: 'bridge was ' }
  expect(standsAt(seek(indexText(text), few), text, { start, end: start + words.length })).toBe(
    false,
  )
})
