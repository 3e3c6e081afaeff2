import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { report, toMessage } from './report.ts'

test('a fault comes out of the file as it went in, with its place', () => {
  const file = new VFile()
  report(file, {
    rule: 'claim-exists',
    severity: 'warning',
    at: { line: 3, column: 5 },
    what: 'Claim `powr` is not there.',
    why: 'Every claim is.',
    mend: 'Use `power`.',
    actual: 'powr',
    expected: ['power'],
  })
  expect(file.messages.map((message) => toMessage(message, 'index.mdx'))).toEqual([
    {
      place: { file: 'index.mdx', line: 3, column: 5 },
      severity: 'warning',
      rule: 'claim-exists',
      what: 'Claim `powr` is not there.',
      why: 'Every claim is.',
      mend: 'Use `power`.',
      actual: 'powr',
      expected: ['power'],
    },
  ])
})

test('what a fault quotes stays on one line, and hides nothing', () => {
  const file = new VFile()
  report(file, {
    rule: 'text-is-plain',
    at: undefined,
    what: 'It says `a\nb`.',
    why: 'A line\nmore.',
    mend: 'Take `\u202e` out.\nAll of it.',
  })
  const [message] = file.messages
  expect(message && toMessage(message, 'index.mdx')).toMatchObject({
    what: 'It says `a b`.',
    why: 'A line more.',
    mend: 'Take `U+202E` out. All of it.',
  })
  expect(message?.note).toBe('A line more.\nTake `U+202E` out. All of it.')
})

test('a message by another plugin is none of ours, whatever its note', () => {
  const file = new VFile()
  file.message('Not ours', { ruleId: 'claim-exists', source: 'another' }).note = 'Why.\nMend.'
  file.message('Not ours either', { ruleId: 'claim-exists', source: 'allegedly' })
  expect(file.messages.map((message) => toMessage(message, 'index.mdx'))).toEqual([
    undefined,
    undefined,
  ])
})
