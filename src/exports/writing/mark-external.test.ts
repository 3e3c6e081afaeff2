import { expect, test } from 'vitest'
import { markExternal } from './mark-external.ts'

const own = 'https://example.org/lamps/'

test('a link to another site says so, wherever its attributes stand', () => {
  expect(markExternal('<a class="quiet" href="https://other.example/" id="a">b</a>', own)).toBe(
    '<a rel="external noopener" class="quiet" href="https://other.example/" id="a">b</a>',
  )
})

test.each([
  ['within the site', '<a href="/lamps/claims/">b</a>'],
  ['to the site by its whole address', `<a href="${own}claims/">b</a>`],
  ['to a fragment', '<a href="#key">b</a>'],
  ['to an address to write to', '<a href="mailto:a@example.org">b</a>'],
  ['that says what it is', '<a href="https://other.example/" rel="license">b</a>'],
])('a link %s stays as it is', (_, link) => {
  expect(markExternal(link, own)).toBe(link)
})

test('a site beside this one is another', () => {
  const link = '<a href="https://example.org/lamps-of-others/">b</a>'
  expect(markExternal(link, own)).toContain('rel="external noopener"')
})

test('what is no link stays as it is', () => {
  const html =
    '<link rel="canonical" href="https://other.example/"><abbr title="a">b</abbr><img src="https://other.example/a.png">'
  expect(markExternal(html, own)).toBe(html)
})
