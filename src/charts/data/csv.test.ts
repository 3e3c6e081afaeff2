import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeCsv } from './csv.ts'

describe('writeCsv', () => {
  test('what is unknown is an empty cell, and zero is zero', () => {
    expect(writeCsv(['a', 'b'], [[undefined, 0]])).toBe('a,b\n,0\n')
  })

  test('commas, quotes and line feeds are quoted', () => {
    expect(writeCsv(['a'], [['one, “two”'], ['say "no"'], ['two\nlines']])).toBe(
      'a\n"one, “two”"\n"say ""no"""\n"two\nlines"\n',
    )
  })

  test('a text that a spreadsheet would run is guarded, a negative number is not', () => {
    expect(writeCsv(['a', 'b'], [['=1+1', -3]])).toBe("a,b\n'=1+1,-3\n")
  })

  test('no cell starts a formula, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, row = ''] = writeCsv(['a'], [[text]]).split(/\n(.*)/s)
        expect(/^"?[=+\-@\t\r]/.test(row)).toBe(false)
      }),
    )
  })
})
