import { expect, test } from 'vitest'
import { isSafeUrl } from './safe-url.ts'

test.each([
  'https://example.com/a?b=c:d',
  'http://example.com',
  'mailto:desk@example.com',
  '/method/',
  'method/a:b',
  '#c-power',
  '?a=b:c',
  '',
  '100%',
])('%j may be followed', (url) => {
  expect(isSafeUrl(url)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\u200bscript:alert(1)',
  'java%0ascript:alert(1)',
  '\u0000javascript:alert(1)',
  'javascript%3aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
])('%j may not', (url) => {
  expect(isSafeUrl(url)).toBe(false)
})
