import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const filesUnder = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => pattern.test(path))

const sheets = filesUnder('src/styles', /\.css$/).map((path) => readFileSync(path, 'utf8'))
/** Everything that writes markup: the sources, their tests and snapshots aside. */
const sources = filesUnder('src', /\.(?:astro|ts)$/)
  .filter((path) => !/\.test\.ts$|[\\/](?:fixtures|gallery|styles)[\\/]/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

/** What stands before the braces of a sheet's rules, without comments and declarations. */
function selectorsOf(sheet: string): string {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/(?:^|[{};])([^{};]+)(?=\{)/g)]
    .map(([, selector]) => selector)
    .join('\n')
}
const selectors = sheets.map(selectorsOf).join('\n')

const named = (pattern: RegExp): readonly string[] =>
  [...new Set([...selectors.matchAll(pattern)].map(([, name = '']) => name))].toSorted()

/** `data-status` stands as `dataStatus` in hast, and as `dataset.status` in a script. */
const spellings = (name: string): readonly string[] => {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [name, camel, camel.replace(/^data([A-Z])/, (_, letter: string) => letter.toLowerCase())]
}
const isWritten = (name: string): boolean =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources)

test('every class in a style sheet is in some markup', () => {
  const classes = named(/\.([a-zA-Z][\w-]*)/g)
  expect(classes.length).toBeGreaterThan(100)
  expect(classes.filter((name) => !isWritten(name))).toEqual([])
})

test('every attribute in a style sheet is in some markup', () => {
  const attributes = named(/\[([a-z][a-z-]*)[\]=~^$*|]/g)
  expect(attributes.length).toBeGreaterThan(10)
  expect(attributes.filter((name) => !spellings(name).some(isWritten))).toEqual([])
})

test('every id in a style sheet is in some markup', () => {
  const ids = named(/#([a-zA-Z][\w-]*)/g)
  expect(ids.length).toBeGreaterThan(3)
  // `show-fact` is made of a name and a value: `show-${status}`.
  const isMade = (name: string) => sources.includes(name.replace(/-[^-]*$/, '-${'))
  expect(ids.filter((name) => !isWritten(name) && !isMade(name))).toEqual([])
})
