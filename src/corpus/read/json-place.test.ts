import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { almostJson, anyJson, anyUnits, faultOfJson, isJson } from './arbitrary.ts'
import type { JsonPath } from './content.ts'
import { parseJson } from './json-place.ts'
import { jsonStop } from './json-stop.ts'
import { placeAt } from './parsed-file.ts'

const file = 'content/a.json'

describe('any JSON', () => {
  test('comes back as the value it stands for, however it is indented', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const { parsed, messages } = parseJson(JSON.stringify(value, null, indent), file)
        expect(messages).toEqual([])
        expect(parsed?.value).toEqual(value)
      }),
    )
  })

  test('has each value at the place where its text begins', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const { parsed } = parseJson(text, file)
        for (const [path, inner] of valuesOf(value)) {
          const place = parsed?.placeOf(path)
          const offset = offsetOf(text, place?.line ?? 0, place?.column ?? 0)
          expect(text.slice(offset)).toMatch(startOf(inner))
        }
      }),
    )
  })

  test('is accepted exactly where the platform’s own parser accepts it', () => {
    fc.assert(
      fc.property(almostJson, (text) => {
        expect(faultOfJson(text)).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(faultOfJson(text)).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })
})

test('lines and columns count from 1, and columns count UTF-16 units', () => {
  const { parsed } = parseJson('{\n  "a": "💡", "b": [1, 2]\n}', file)
  expect(parsed?.placeOf(['b', 1])).toEqual({ file, line: 2, column: 23 })
  expect(parsed?.placeOfKey(['b'])).toEqual({ file, line: 2, column: 14 })
})

test('a path that leads nowhere ends at the nearest parent', () => {
  const { parsed } = parseJson('{ "a": [ 1 ] }', file)
  expect(parsed?.placeOf(['a', 7, 'b'])).toEqual(parsed?.placeOf(['a']))
  expect(parsed?.placeOfKey(['c'])).toEqual(parsed?.placeOf([]))
})

test('nesting that would exhaust a parser is a message', () => {
  for (const text of [
    '['.repeat(200_000),
    '{"a":'.repeat(200_000),
    `${'['.repeat(1e5)}${']'.repeat(1e5)}`,
  ]) {
    const [message] = parseJson(text, file).messages
    expect(message?.what).toBe('The brackets are nested more than 64 levels deep.')
  }
})

test('brackets and quotation marks inside texts are text', () => {
  const value = { a: '['.repeat(1000), b: '\\"{', c: '"' }
  expect(parseJson(JSON.stringify(value), file).parsed?.value).toEqual(value)
})

test('a text of a million characters is read in a moment', () => {
  const value = { a: 'x'.repeat(1e6), b: '\\'.repeat(1e5) }
  expect(parseJson(JSON.stringify(value), file).parsed?.value).toEqual(value)
})

test.each([
  ['{"a":1,"a":2}', 'The key `a` is given twice; it stands on line 1 already.'],
  ['{"__proto__":{}}', 'The key `__proto__` is not allowed.'],
  ['', 'The file is empty.'],
  ['{"a":1', 'The file ends before its JSON is complete.'],
  ['{"a":1,}', 'A comma stands before the closing bracket.'],
  ['{"a" 1}', 'A colon is missing before `1`.'],
  ['[1 2]', 'A comma is missing before `2`.'],
  ["{'a':1}", "`'` opens no text."],
  ['{"a":"b\nc"}', 'A text runs over the end of its line.'],
  ['{"a":"\u0007"}', 'A text holds the control character U+0007.'],
  ['[1]// end', 'The file has a comment.'],
  ['[undefined]', '`undefined` is no value.'],
  ['{"a": NaN}', '`NaN` is no value.'],
  ['{a: 1}', 'The key `a` has no quotation marks.'],
  ['{"a": 1, , "b": 2}', 'A comma stands behind nothing.'],
  ['[, 1]', 'A comma stands behind nothing.'],
  ['{"a": , "b": 2}', 'A key has no value.'],
  ['{"a": }', 'A key has no value.'],
  ['{"a": 1}}', '`}` closes nothing.'],
  ['{"a": 1}\n{"a": 1}', 'The file goes on behind the end of its JSON.'],
  ['[{"a": 1]', '`]` stands where `}` closes what is open since line 1.'],
  ['{"a": "b,\n"c": 1}', 'A text begins here that its line does not close.'],
  ['[{"a": 1}, {"b"', 'The file ends before its JSON is complete.'],
  ['[{"a": 1}, {"b": 1,', 'The file ends before its JSON is complete.'],
  ['[{"a": "b', 'The file ends before its JSON is complete.'],
  ['["\\x"]', '`\\` cannot stand here.'],
])('%j is told as: %s', (text, what) => {
  expect(parseJson(text, file).messages.map((message) => message.what)).toEqual([what])
})

test('a text that its line does not close is told where it begins', () => {
  const [message] = parseJson('{\n  "a": "b,\n  "c": 1\n}', file).messages
  expect(message?.place).toEqual({ file, line: 2, column: 8 })
})

test('the text stops being JSON somewhere exactly where the platform’s own parser cannot read it', () => {
  fc.assert(
    fc.property(almostJson, (text) => {
      const isRefusedInText = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})|[\u0000-\u001f]/.test(text)
      expect(jsonStop(text) === undefined || isRefusedInText).toBe(isJson(text) || isRefusedInText)
    }),
    { numRuns: 2000 },
  )
})

test('a place is found from an offset', () => {
  expect(placeAt(file, 'ab\ncd', 4)).toEqual({ file, line: 2, column: 2 })
})

function* valuesOf(value: unknown, path: JsonPath = []): Generator<[JsonPath, unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    yield* valuesOf(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

function startOf(value: unknown): RegExp {
  if (Array.isArray(value)) return /^\[/
  if (typeof value === 'object' && value !== null) return /^\{/
  const text = JSON.stringify(value)
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}

describe('a number', () => {
  const whatOf = (number: string) =>
    parseJson(`{"a": [1, ${number}]}`, file).messages.map(({ what, place }) => [place.column, what])

  test.each([
    '0',
    '-0.0',
    '571',
    '93.50',
    '1E3',
    '1e-7',
    '0.1',
    '1e15',
    '9007199254740992',
    '5e-324',
  ])('%s that a program keeps as written is accepted', (number) => {
    expect(whatOf(number)).toEqual([])
  })

  test.each(['1e400', '-1e309', `1${'0'.repeat(320)}`])(
    '%s beyond the largest is said as it is written, at its place',
    (number) => {
      const shown = number.length > 60 ? `${number.slice(0, 59)}…` : number
      expect(whatOf(number)).toEqual([
        [11, `The number \`${shown}\` is larger than a number can be.`],
      ])
    },
  )

  test.each([
    ['9007199254740993', '9007199254740992'],
    ['1e-400', '0'],
    ['0.12345678901234567891', '0.12345678901234568'],
  ])('%s of more digits than are kept is refused, not rounded in silence', (number, kept) => {
    expect(whatOf(number)).toEqual([
      [
        11,
        `The number \`${number}\` is finer than a number can be; it would be read as \`${kept}\`.`,
      ],
    ])
  })

  test('of a million digits takes no time', () => {
    expect(whatOf(`1e${'9'.repeat(1_000_000)}`)).toHaveLength(1)
  })
})
