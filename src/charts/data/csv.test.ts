import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forExcel, writeCsv } from './csv.ts'

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

  test.each([
    '＝HYPERLINK("https://example.org","x")',
    '＋1',
    '－1',
    '＠SUM(1)',
    '@SUM(1)',
    '-1+1',
    '+1',
  ])('%s is guarded', (text) => {
    const [, cell] = writeCsv(['a'], [[text]]).split('\n')
    expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test('a text with a semicolon or a tab is quoted, and a formula behind one is guarded', () => {
    expect(writeCsv(['a'], [['lamps; =1+1']])).toBe('a\n"lamps; \'=1+1"\n')
    expect(writeCsv(['a', 'b'], [['lamps', 'x;=1+1']])).toBe('a,b\nlamps,"x;\'=1+1"\n')
    expect(writeCsv(['a'], [['x;"=1+1"']])).toBe('a\n"x;""\'=1+1"""\n')
    expect(writeCsv(['a'], [['x\t＝1'], ['x\n@a']])).toBe('a\n"x\t\'＝1"\n"x\n\'@a"\n')
    expect(writeCsv(['a'], [['four; then eight']])).toBe('a\n"four; then eight"\n')
  })

  test('white space before the sign is no way around', () => {
    expect(writeCsv(['a'], [[' =1'], ['\t=1'], ['\r1']])).toBe('a\n \'=1\n"\'\t\'=1"\n"\'\r1"\n')
  })

  const sign = fc.constantFrom(...'=+-@＝＋－＠;,"\'\t\n\r a1')
  const text = fc.oneof(fc.string(), fc.string({ unit: sign }))
  const startsFormula = /^[\s"]*[=+\-@＝＋－＠]/

  test('no cell starts a formula, whatever the text', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(readBack(writeCsv([], [[each]]))).not.toMatch(startsFormula)
      }),
    )
  })

  test.each([';', '\t'])(
    'nor where a spreadsheet parts cells at %j and knows no quotation marks',
    (at) => {
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (row) => {
          const [, written = ''] = writeCsv(['a'], [row]).split(/\n(.*)/s)
          for (const cell of written.split(new RegExp(`[${at}\n\r]`))) {
            expect(cell).not.toMatch(startsFormula)
          }
        }),
      )
    },
  )

  test('a text that could start no formula comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (each) => {
        fc.pre(!/[=+\-@＝＋－＠]/.test(each) && !/^[\t\r\n]/.test(each))
        expect(readBack(writeCsv([], [[each]]))).toBe(each)
      }),
    )
  })
})

test('the file for Excel has the mark of UTF-8 before its header, and is else the same', () => {
  const csv = writeCsv(['a'], [['’']])
  expect([...new TextEncoder().encode(forExcel(csv))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
  expect(forExcel(csv).slice(1)).toBe(csv)
})

/** The one cell of a file with an empty header, as RFC 4180 reads it. */
function readBack(csv: string): string {
  const cell = csv.slice(1, -1)
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
}
