import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byShape } from './by-shape.ts'
import type { CslItem } from './csl-item.ts'
import { referenceFormatter } from './processor.ts'

const itemOf = (title: string, more: object = {}): CslItem => ({
  id: 'a',
  type: 'webpage',
  author: [{ literal: 'The county society' }],
  title,
  'container-title': 'The first station',
  issued: { 'date-parts': [[2026, 11, 20]] },
  URL: 'https://example.org/claims/a/',
  ...more,
})

const titles = fc
  .array(fc.constantFrom(...'aZéß09', ' ', ' ', ...',:;.%$–-’“"\'()?!&<>²', 'th ', 'I: '), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
const items = fc
  .record({
    title: titles,
    author: fc.constantFrom([], [{ literal: 'The Board' }], [{ family: 'Ward', given: 'Ada' }]),
    number: fc.constantFrom(undefined, '9', 'a'),
    URL: fc.constantFrom('https://example.org/a-1/', 'https://example.org/?a=1&b=_', undefined),
  })
  .map(({ title, ...more }) => itemOf(title, more))

test.each(['en-GB', 'fr'])('a reference by its shape is the reference, in %s', (language) => {
  const plain = referenceFormatter(language)
  const shaped = byShape(plain, (html, put) => put(html))
  fc.assert(
    fc.property(items, (item) => {
      expect(shaped(item)).toBe(plain(item))
    }),
    { numRuns: 100 },
  )
})

test('items that differ in plain words and addresses alone are asked for once', () => {
  let asked = 0
  const format = referenceFormatter('en-GB')
  const shaped = byShape(
    (item) => {
      asked += 1
      return format(item)
    },
    (html, put) => put(html),
  )
  const one = shaped(itemOf('About $4.1 million: what the Board’s log says'))
  const other = shaped(itemOf('It stood, 4,200 by count', { id: 'b', URL: 'https://x.org/b/' }))
  expect([one.includes('Board’s log says'), other.includes('It stood, 4,200')]).toEqual([
    true,
    true,
  ])
  expect(other).toContain('https://x.org/b/')
  expect(asked).toBe(1)
  shaped(itemOf('Is it “so”?'))
  expect(asked).toBe(2)
})
