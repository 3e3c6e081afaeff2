import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignToSource, pointAt, pointIn } from './align.ts'

/** The source from where a part of the value was written. */
const writtenFrom = (value: string, source: string, part: string): string =>
  source.slice(alignToSource(value, source)[value.indexOf(part)])

test('a text that is its source stands where it is written', () => {
  expect(alignToSource('lamps', 'lamps')).toEqual([0, 1, 2, 3, 4, 5])
})

test('quotes, dashes and dots that were set stand where they were typed', () => {
  expect(writtenFrom('“lit” — so … on', '"lit" -- so ... on', 'on')).toBe('on')
  expect(writtenFrom('“lit” — so … on', '"lit" -- so ... on', '…')).toBe('... on')
})

test('escapes and references are stepped over', () => {
  expect(writtenFrom('a * b & c', 'a \\* b &amp; c', 'c')).toBe('c')
  expect(writtenFrom('a * b & c', 'a \\* b &amp; c', '&')).toBe('&amp; c')
})

test('white space of any length, and the signs of a quotation, are one space', () => {
  expect(writtenFrom('four lamps', 'four  \n> lamps', 'lamps')).toBe('lamps')
})

test('code stands behind its backticks, trimmed space behind the trim', () => {
  expect(writtenFrom('p3', '``p3``', 'p')).toBe('p3``')
  expect(writtenFrom('lamps', '  lamps', 'l')).toBe('lamps')
})

test('offsets never fall and never leave the source, whatever the two are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, source) => {
      const offsets = alignToSource(value, source)
      expect(offsets).toHaveLength(value.length + 1)
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      expect(offsets.at(-1)).toBeLessThanOrEqual(source.length)
    }),
  )
})

test('lines and columns count from one', () => {
  expect(pointAt('a\nbc', 0)).toEqual({ line: 1, column: 1, offset: 0 })
  expect(pointAt('a\nbc', 3)).toEqual({ line: 2, column: 2, offset: 3 })
})

test('lines and columns are those of the text before, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n') })
  fc.assert(
    fc.property(text, fc.nat(20), (file, offset) => {
      const before = file.slice(0, offset)
      const [line, column] = [before.split('\n').length, offset - before.lastIndexOf('\n')]
      expect(pointAt(file, offset)).toEqual({ line, column, offset })
    }),
  )
})

test('a text is found where it is written, and anew where it or its file is another', () => {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
  const node = { value: 'a & b', position: { start: at(2), end: at(11) } }
  expect(pointIn(node, 4, '> a &amp; b')).toEqual(at(10))
  expect(pointIn(node, 4, '> a   &   b')).toEqual(at(10))
  expect(pointIn(node, 2, '> a   &   b')).toEqual(at(6))
  node.value = '& b'
  expect(pointIn(node, 2, '> &amp;   b')).toEqual(at(10))
  expect(pointIn({ value: 'a' }, 0, 'a')).toBeUndefined()
})
