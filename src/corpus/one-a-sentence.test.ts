import { expect, test } from 'vitest'
import { edited, prose, type Edit } from './edited.ts'

const saidOfAll = (edits: readonly Edit[]) => edited(edits, {}).messages

/** The messages after some edits, as their rules and what they say. */
const told = (...edits: readonly Edit[]) =>
  saidOfAll(edits).map(({ rule, what, mend }) => ({ rule, what, mend }))

test('a sentence has one message, under its heaviest rule, with all that is wrong with it', () => {
  const [message, ...others] = told(
    [prose, 'took about 100 kW', 'took about 130 kW'],
    [prose, 'by the engineer’s own reading', 'by the Evening Post’s own reading'],
  )
  expect(others).toEqual([])
  expect(message?.rule).toBe('number-matches-datum')
  for (const part of [
    '`about 130 kW` is not what the record has',
    '[-100-] {+130+}',
    "[-engineer's-]",
  ]) {
    expect(message?.what).toContain(part)
  }
  expect(message?.mend).toMatch(/^Write `about 100 kW`\. .*review the sentence and run /)
})

test('two sentences have two', () => {
  expect(
    told([prose, 'took about 100 kW', 'took about 130 kW'], [prose, '12 January', '13 January']),
  ).toHaveLength(2)
})

test('a warning beside an error does not make it lighter', () => {
  const edits: readonly Edit[] = [[prose, 'On that evening', 'In two ways, on that evening']]
  const [message, ...others] = saidOfAll(edits)
  expect(others).toEqual([])
  expect(message?.severity).toBe('warning')
  const [heavier] = saidOfAll([...edits, [prose, 'about 100 kW', 'about 130 kW']])
  expect(heavier?.severity).toBe('error')
})

test.each([
  [
    'a weekday that the calendar does not have',
    'on Friday 12 January 1882',
    '`Friday 12 January 1882` was no Friday, but a Thursday',
    'Write `Thursday 12 January 1882`, or `12 January 1882`.',
  ],
  [
    'a day that the month does not have',
    'on 31 June 1882',
    '`31 June 1882` is no day of the calendar: June has fewer',
    'Write `12 January 1882`.',
  ],
])('%s is told as such', (_, words, what, mend) => {
  const [message] = told([prose, 'on 12 January 1882', words])
  expect(message?.what).toContain(what)
  expect(message?.mend).toContain(mend)
})

test('a mend is written like the words that it mends', () => {
  const [message] = told([prose, 'took about 100 kW', 'took roughly 130 kW'])
  expect(message?.mend).toContain('Write `roughly 100 kW`.')
})
