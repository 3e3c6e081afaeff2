import { describe, expect, test } from 'vitest'
import { codePoint, listed, quoted, useNearest, visible } from './quoted.ts'

describe('a quoted value', () => {
  test.each([
    ['power', '`power`'],
    [3, '`3`'],
    [null, '`null`'],
    [undefined, '`undefined`'],
    [['a', 1], '`["a",1]`'],
    ['a\u202eb\nc', '`aU+202EbU+000Ac`'],
  ])('%j stands in backticks on one line', (value, text) => {
    expect(quoted(value)).toBe(text)
  })

  test('is cut behind sixty characters, and no character is halved', () => {
    expect(quoted('a'.repeat(60))).toBe(`\`${'a'.repeat(60)}\``)
    expect(quoted('a'.repeat(61))).toBe(`\`${'a'.repeat(59)}…\``)
    expect(quoted('😀'.repeat(61))).toBe(`\`${'😀'.repeat(59)}…\``)
  })
})

describe('a list of values', () => {
  test('offers alternatives, or names all', () => {
    expect(listed(['a', 'b', 'c'])).toBe('`a`, `b` or `c`')
    expect(listed(['a', 'b', 'c'], 'and')).toBe('`a`, `b` and `c`')
  })

  test('past eight says how many follow', () => {
    const nine = [...'abcdefghi']
    expect(listed(nine)).toBe('`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h` or 1 more')
    expect(listed(nine.slice(0, 8))).toBe('`a`, `b`, `c`, `d`, `e`, `f`, `g` or `h`')
  })
})

test('a misspelt name is mended by the nearest, any other by what else helps', () => {
  expect(useNearest('powr', ['power', 'lamps'], 'add it')).toBe('Use `power`, or add it.')
  expect(useNearest('zebra', ['power', 'lamps'], 'add it')).toBe('Add it.')
})

test('invisible characters are written as their code points', () => {
  expect(visible('a\u200bb')).toBe('aU+200Bb')
  expect(codePoint('😀')).toBe('U+1F600')
})
