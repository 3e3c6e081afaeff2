import { expect, test } from 'vitest'
import { appendHistory } from './append-history.ts'

const line = { date: '2026-11-24', status: 'fact', why: 'A second gauge was found.' } as const

test('a line is added at the end of the history, and the rest of the file stays as it is', () => {
  const text = `{
  "evidence": [{ "source": "minutes" }],
  "history": [{ "date": "2026-11-20", "status": "estimate", "why": "First." }]
}`
  const appended = appendHistory(text, line) ?? ''
  expect(appended).toContain('"evidence": [{ "source": "minutes" }]')
  expect(JSON.parse(appended)).toMatchObject({ history: [{ why: 'First.' }, line] })
})

test('an empty history gets its first line', () => {
  expect(JSON.parse(appendHistory('{ "history": [] }', line) ?? '')).toEqual({ history: [line] })
})

test('a file without a history is left alone', () => {
  expect(appendHistory('{ "statement": "It rained." }', line)).toBeUndefined()
})
