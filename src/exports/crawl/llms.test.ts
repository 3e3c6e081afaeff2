import { expect, test } from 'vitest'
import { loadFixture } from '../../corpus/fixture.ts'
import { llmsOf } from './llms.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const lines = llmsOf(corpus, (path) => `https://example.org${path}`).split('\n')

test('it begins with the name and what the site is, as the convention asks', () => {
  expect(lines[0]).toBe('# The first station')
  expect(lines[2]).toMatch(/^> A small site about a power station/)
})

test('every claim is named with its status, and leads to its Markdown', () => {
  const claims = lines.filter((line) => line.includes('/claims/'))
  expect(claims).toEqual([
    '- [Disputed: It was the first public supply in the county.](https://example.org/claims/first.md)',
    '- [Fact: The station opened on 12 January 1882.](https://example.org/claims/opened.md)',
    '- [Estimate: On its first evening the town took about 100 kW.](https://example.org/claims/power.md)',
  ])
})
