import { describe, expect, test } from 'vitest'
import { parseFrontMatter } from './front-matter.ts'

const file = 'content/articles/a/index.mdx'

/** Where the front matter is at fault and what is said of it. */
const told = (source: string) =>
  parseFrontMatter(source, file).messages.map(
    ({ place, what, mend }) => `${place.line}:${place.column} ${what} ${mend}`,
  )

const of = (...lines: readonly string[]) => ['---', ...lines, '---', '', 'Prose.', ''].join('\n')
const opens = (sign: string) =>
  `The front matter is not YAML as it stands: \`${sign}\` opens here, and its line does not close it. Close it where the text ends.`

test.each([
  ['before the end', of('title: "The first', 'dek: What is known'), `2:8 ${opens('"')}`],
  ['before another text in quotes', of('title: "The first', 'dek: "What"'), `2:8 ${opens('"')}`],
  ['in single quotes', of('title: A', "dek: 'What", 'authors:', '  - B'), `3:6 ${opens("'")}`],
  ['as a list', of('title: A', 'authors: [B, C', 'dek: D'), `3:10 ${opens('[')}`],
  ['in a list', of('title: A', 'authors: ["B, C]', 'dek: D'), `3:11 ${opens('"')}`],
])('what is opened and not closed %s is told where it opens', (_, source, message) => {
  expect(told(source)).toEqual([message])
})

test.each([
  ['title: A\n---\n', '1:1 The article does not begin with front matter.'],
  ['', '1:1 The article does not begin with front matter.'],
  ['\n---\ntitle: A\n---\n', '2:1 Empty lines or spaces stand before the front matter.'],
  ['---\ntitle: A\n\nProse.\n', '1:1 The front matter that begins here has no end.'],
  ['----\ntitle: A\n---\n', '1:1 The front matter begins with 4 hyphens.'],
])('front matter without its two fences is told at the place: %j', (source, message) => {
  const [first, ...others] = told(source)
  expect(first).toContain(message)
  expect(others).toEqual([])
})

test.each([
  [of('title: A', 'title: B'), 'Keep one of them.'],
  [of('title: A', '\tdek: B'), 'Indent with spaces.'],
  [of('title: "A"B"'), 'and those inside it into another.'],
  [of('title: A: B'), 'into double quotes.'],
])('a fault has the mend of its kind: %j', (source, mend) => {
  expect(told(source)).toHaveLength(1)
  expect(told(source)[0]).toContain(mend)
})

test('a text in quotes may run over lines, where nothing is wrong', () => {
  const { parsed } = parseFrontMatter(of('title: "The first', '  evening"', 'dek: It’s what'), file)
  expect(parsed?.value).toEqual({ title: 'The first evening', dek: 'It’s what' })
})

const alias =
  'The front matter uses an anchor or an alias (`&name`, `*name`). Write the value out, or quote the text.'

test.each([
  ['an anchor', of('title: &a A'), `2:8 ${alias}`],
  ['one below its key', of('title:', '  &a A'), `3:3 ${alias}`],
  ['an alias', of('title: "A"', 'dek: *a'), `3:6 ${alias}`],
  ['both in a list', of('title: A', 'authors: [&a B, *a]'), `3:11 ${alias}`],
  ['one before a key', of('&a title: A'), `2:1 ${alias}`],
])(
  '%s is refused where it stands, for texts made of each other can grow without end',
  (_, source, message) => {
    expect(told(source)).toContain(message)
  },
)

test('what only looks like one is text', () => {
  expect(told(of('title: "R&D *is* dear"', 'dek: What R&D cost', 'authors: ["&a", "*a"]'))).toEqual(
    [],
  )
})

test('front matter of thousands of keys is refused before it takes minutes', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `a${i}: 1`)
  expect(told(of(...keys))).toEqual([
    '1:1 The front matter is too long to be read. Take out of it what belongs into the prose; 100,000 characters are the most it may have.',
  ])
})

describe('front matter that nests without end is refused at the level that is too deep', () => {
  const deep =
    'Lists and keys of the front matter are nested more than 64 levels deep. Take levels out; front matter needs about three.'

  test.each([
    // The key `x` is a level of its own.
    ['lists', of('x:', '- '.repeat(30_000)), `3:127 ${deep}`],
    ['keys', of('? '.repeat(30_000)), `2:129 ${deep}`],
    ['lists in brackets', of(`x: ${'['.repeat(30_000)}`), `2:67 ${deep}`],
    ['keys in braces', of(`x: ${'{a: '.repeat(20_000)}`), `2:256 ${deep}`],
    [
      'keys below keys',
      of(...Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`)),
      `66:66 ${deep}`,
    ],
  ])('as %s', (_, source, message) => {
    expect(told(source)).toEqual([message])
  })

  test('but not at sixty-four, nor for brackets in texts', () => {
    const list = `${'['.repeat(63)}${']'.repeat(63)}`
    expect(told(of(`x: ${list}`))).toEqual([])
    expect(told(of(`x: "${'['.repeat(300)}"`, `y: ${'a-'.repeat(300)}`))).toEqual([])
    expect(told(of('x:', ...Array<string>(300).fill('  - [a, [b]]')))).toEqual([])
  })
})
