import { expect, test } from 'vitest'
import { baseOf, buildInputs } from './inputs.ts'

test('without an environment the folder is content, the base is the root and the clock is git’s or the present', () => {
  const { contentDir, base, site, now } = buildInputs({})
  expect({ contentDir, base, site }).toEqual({ contentDir: 'content', base: '/', site: undefined })
  expect(Number.isNaN(now.getTime())).toBe(false)
})

test('the environment sets each of them', () => {
  const env = {
    CONTENT_DIR: 'a/content',
    BASE_PATH: '/station',
    SITE_URL: 'https://example.org',
    SOURCE_DATE_EPOCH: '86400',
  }
  expect(buildInputs(env)).toEqual({
    contentDir: 'a/content',
    base: '/station/',
    site: 'https://example.org',
    now: new Date('1970-01-02T00:00:00Z'),
  })
})

test('a base path has a slash at both ends, however it is given', () => {
  expect(['', '/', 'a', '/a', 'a/', '/a/b/', '//a'].map(baseOf)).toEqual([
    '/',
    '/',
    '/a/',
    '/a/',
    '/a/',
    '/a/b/',
    '/a/',
  ])
})

test('a clock that is no number is a fault of whoever set it', () => {
  expect(() => buildInputs({ SOURCE_DATE_EPOCH: 'yesterday' })).toThrow(
    'invalid SOURCE_DATE_EPOCH: yesterday',
  )
})
