import { expect, test } from 'vitest'
import { signExtract } from './sign-extract.ts'

const digest = 'a'.repeat(64)
const other = 'b'.repeat(64)

test('a source gets the digest of its extract behind its other fields, laid out as they are', () => {
  const text =
    '[{\n  "id": "a",\n  "custom": {\n    "kind": "press",\n    "access": 1\n  }\n}, {"id": "b"}]\n'
  const signed = text.replace(
    '"access": 1',
    `"access": 1,\n    "extract": { "sha256": "${digest}" }`,
  )
  expect(signExtract(text, 'a', digest)).toBe(signed)
})

test('a digest that is there is exchanged, and nothing else', () => {
  const text = `[ {"id":"a", "custom":{"extract":{"sha256":"${other}"},"kind":"press"}} ]`
  expect(signExtract(text, 'a', digest)).toBe(text.replace(other, digest))
})

test.each([['[{"id": "a", "custom": {}}]'], ['[{"id": "a", "custom": {"kind": "press"}}]']])(
  'what is written can be read: %s',
  (text) => {
    expect(JSON.parse(signExtract(text, 'a', digest) ?? '')).toMatchObject([
      { custom: { extract: { sha256: digest } } },
    ])
  },
)

test('a source that is not there, or has nothing of ours, is left alone', () => {
  expect(signExtract('[{"id": "a"}]', 'a', digest)).toBeUndefined()
  expect(signExtract('[{"id": "a", "custom": {}}]', 'b', digest)).toBeUndefined()
})
