import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentPolicy, withStyleHashes } from './content-policy.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('base64')

test('a page may load from its own origin and from nowhere else', () => {
  const policy = contentPolicy()
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/unsafe|\*|https?:/)
})

test('a script that stands in a page is let in by its hash', () => {
  expect(contentPolicy(["'sha256-a'"])).toContain("script-src 'self' 'sha256-a'; ")
})

test('each style sheet in a built page is let in by the hash of its text', () => {
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><style>b{}</style>`
  expect(withStyleHashes(page(contentPolicy()))).toBe(
    page(
      contentPolicy().replace(
        "style-src 'self'",
        `style-src 'self' 'sha256-${digest('a{}')}' 'sha256-${digest('b{}')}'`,
      ),
    ),
  )
})
