import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { addCorrection } from './add-correction.ts'

const line = {
  date: '2026-11-24',
  was: 'about 100 kW',
  is: 'about 110 kW: “so”',
  why: 'The log says: 110.',
}
const article = (head: string, newline = '\n') =>
  ['---', 'title: "A: b" # ours', head, '---', '', 'It ran.', '']
    .filter((each) => each !== undefined)
    .join('\n')
    .replaceAll('\n', newline)
const headOf = (mdx: string) => parse(mdx.split(/^---\r?$/m)[1] ?? '') as { corrections: unknown }

const older = { date: '2026-11-20', why: 'First.' }

test.each([
  ['none', 'order: 1', [line]],
  ['an empty list', 'corrections: []\norder: 1', [line]],
  ['a key without a value', 'corrections:\norder: 1', [line]],
  ['a list', 'corrections:\n  - date: 2026-11-20\n    why: First.\norder: 1', [older, line]],
  ['a list that is not indented', 'corrections:\n- date: 2026-11-20\n  why: First.', [older, line]],
  [
    'a list on one line',
    'corrections: [{ date: 2026-11-20, why: First. }]\norder: 1',
    [older, line],
  ],
])('a correction is added behind %s, and nothing else changes', (_, head, corrections) => {
  for (const newline of ['\n', '\r\n']) {
    const before = article(head, newline)
    const after = addCorrection(before, line)
    expect(headOf(after)).toEqual({ ...headOf(before), corrections })
    const [, , ...body] = before.split(/^---\r?$/m)
    expect(after.split(/^---\r?$/m).slice(2)).toEqual(body)
    expect(after).toContain('title: "A: b" # ours')
    expect(after.includes('\r\n')).toBe(newline === '\r\n')
    expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false)
    expect(addCorrection(after, line)).toBe(after)
  }
})

test('a text without front matter is left alone', () => {
  expect(addCorrection('It ran.\n\n---\n\na: b\n\n---\n', line)).toBe(
    'It ran.\n\n---\n\na: b\n\n---\n',
  )
})
