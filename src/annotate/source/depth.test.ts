import { describe, expect, test } from 'vitest'
import { tooDeepLine, tooLargeTableLine, tooLongLine } from './depth.ts'

test('a line that opens more than a hundred blocks is too deep', () => {
  expect(tooDeepLine(`a\n\n${'>'.repeat(101)} b`)).toBe(3)
  expect(tooDeepLine(`${'- '.repeat(101)}b`)).toBe(1)
  expect(tooDeepLine(`${'> 1. '.repeat(51)}b`)).toBe(1)
})

test('nor may lists stand in as many, each on a line of its own', () => {
  const lists = Array.from({ length: 110 }, (_, i) => `${'  '.repeat(i)}- a`)
  expect(tooDeepLine(lists.join('\n\n'))).toBe(201)
  expect(tooDeepLine(lists.slice(0, 99).join('\n\n'))).toBeUndefined()
})

test('containers count together, for each opens in the one before, and are told where they begin', () => {
  expect(tooDeepLine(`# A\n\n${':::a\n'.repeat(101)}`)).toBe(3)
  expect(tooDeepLine(':::a\n'.repeat(100))).toBeUndefined()
})

test('what people write is not', () => {
  expect(tooDeepLine('> > - a\n\n---\n\n* * *\n')).toBeUndefined()
  expect(tooDeepLine(`${'-'.repeat(400)}\n\n${'> a\n'.repeat(400)}`)).toBeUndefined()
})

test.each([
  ['asterisks', '*a '.repeat(2001)],
  ['brackets', '['.repeat(50_000)],
  ['words', 'a word '.repeat(2000)],
])('a paragraph of thousands of %s is refused where it starts', (_, paragraph) => {
  expect(tooLongLine(`# A\n\nb\n\n\n${paragraph}\n\nc\n`)).toBe(6)
  expect(tooLongLine(paragraph)).toBe(1)
})

test('a long article and a long table are not', () => {
  expect(tooLongLine(`${'a *word* '.repeat(500)}\n\n`.repeat(50))).toBeUndefined()
  expect(tooLongLine('| a | b |\n| - | - |\n' + '| *a* | b |\n'.repeat(5000))).toBeUndefined()
})

test('paragraphs are parted by the line ends of Windows as well', () => {
  expect(tooLongLine(`${'a *word* '.repeat(500)}\r\n\r\n`.repeat(50))).toBeUndefined()
  expect(tooLongLine(`# A\r\n\r\n${'a word '.repeat(2000)}\r\n`)).toBe(3)
})

describe('a table is measured by its cells', () => {
  const table = (columns: number, rows: number, row: string, end = '\n') =>
    [
      `a${end}`,
      '| a '.repeat(columns),
      '| - '.repeat(columns),
      ...Array<string>(rows).fill(row),
    ].join(end)

  test.each([
    ['rows that are filled up', table(900, 900, '| b |')],
    ['rows without a bar', table(900, 900, 'b')],
    ['the line ends of Windows', table(900, 900, '| b |', '\r\n')],
    ['a quotation', table(900, 900, '| b |').replace(/^(?=.)/gm, '> ')],
  ])('with %s', (_, source) => {
    expect(tooLargeTableLine(source)).toBe(4)
  })

  test('and people’s are not too large', () => {
    expect(tooLargeTableLine(table(2, 5000, '| b | c |'))).toBeUndefined()
    expect(tooLargeTableLine(`${table(30, 300, '| b |')}\n\n`.repeat(9))).toBeUndefined()
    expect(tooLargeTableLine('a | b\n\n---\n\n'.repeat(30_000))).toBeUndefined()
  })
})
