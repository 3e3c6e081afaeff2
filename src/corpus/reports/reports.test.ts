import { expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { loadFixture } from '../fixture.ts'
import { sayAnnotations } from './github.ts'
import { sayJson } from './json.ts'
import { sayReport, saySummary } from './terminal.ts'

const message = (file: string, line: number, severity: Message['severity']): Message => ({
  place: { file, line, column: 3 },
  severity,
  rule: 'claim-exists',
  what: 'What is wrong.',
  why: 'Why it matters, 100%.',
  mend: 'What to do.',
})
const messages = [
  message('content/a.json', 1, 'error'),
  message('content/a.json', 2, 'warning'),
  message('content/b, c.json', 1, 'warning'),
]

test('the terminal shows four lines a message, with an empty line between files', () => {
  expect(sayReport(messages)).toBe(`content/a.json:1:3  error  claim-exists
  What is wrong.
  Why it matters, 100%.
  What to do.
content/a.json:2:3  warning  claim-exists
  What is wrong.
  Why it matters, 100%.
  What to do.

content/b, c.json:1:3  warning  claim-exists
  What is wrong.
  Why it matters, 100%.
  What to do.`)
})

test('the summary counts what is there by status, and what is wrong', () => {
  const { corpus } = loadFixture('clean')
  expect(saySummary(corpus, messages)).toBe(
    '3 articles, 3 claims (1 fact, 1 estimate, 1 disputed), 4 sources, 4 figures; 1 error, 2 warnings',
  )
  expect(saySummary(undefined, [])).toBe('0 errors, 0 warnings')
})

test('GitHub’s commands are one line a message, with their own characters escaped', () => {
  const lines = sayAnnotations(messages).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(
    '::error file=content/a.json,line=1,col=3,title=claim-exists::What is wrong.%0AWhy it matters, 100%25.%0AWhat to do.',
  )
  expect(lines[2]).toMatch(/^::warning file=content\/b%2C c\.json,/)
})

test('JSON holds the counts and the messages as they are', () => {
  const { corpus } = loadFixture('clean')
  const report: unknown = JSON.parse(sayJson({ corpus, messages }))
  expect(report).toMatchObject({ errors: 1, warnings: 2, claims: { fact: 1, error: 0 }, messages })
})

test('a flood of one message is counted and cut short, and hides no other', () => {
  const flood = Array.from({ length: 13_000 }, (_, i) =>
    message('content/a.json', i + 1, 'warning'),
  )
  const other = { ...message('content/z.json', 1, 'error'), what: 'Another.' }
  const report = sayReport([...flood, other])
  expect(report.match(/What is wrong/g)).toHaveLength(30)
  expect(report).toContain('Another.')
  expect(report).toMatch(/^… and 12,970 more of claim-exists$/m)
  expect(sayAnnotations(flood).split('\n')).toHaveLength(30)
})
