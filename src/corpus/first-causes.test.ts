import { expect, test } from 'vitest'
import { buildCorpus, type Read } from './load.ts'
import { readContent } from './read/read.ts'

const options = { now: new Date('2026-11-24T12:00:00Z'), base: '/' }
const healthy = readContent('src/corpus/fixtures/clean')
const pathsOf = (ending: string) =>
  healthy.files.map(({ path }) => path).filter((path) => path.endsWith(ending))

/** Files of which messages tell although nothing is wrong with them, where one file is changed. */
function followUps(path: string, change: (read: Read) => Read): readonly string[] {
  const { messages } = buildCorpus(change(healthy), options)
  const about = messages.filter(({ place }) => !place.file.endsWith(`/${path}`))
  expect(messages.length, path).toBeGreaterThan(about.length)
  return about.map(
    ({ rule, place, what }) => `${path}: ${rule} ${place.file}:${place.line} ${what}`,
  )
}

const withText = (text: (old: string) => string, path: string) => (read: Read) => ({
  ...read,
  files: read.files.map((file) => (file.path === path ? { ...file, text: text(file.text) } : file)),
})

const refused = (path: string) => (read: Read) => {
  const file = read.files.find((each) => each.path === path)?.file ?? path
  const place = { file, line: 1, column: 1 }
  const words = { what: 'The file is not valid UTF-8.', why: '…', mend: '…' }
  return {
    ...read,
    files: read.files.filter((each) => each.path !== path),
    refused: [path],
    messages: [{ place, severity: 'error', rule: 'file-is-readable', ...words } as const],
  }
}

const half = (text: string) => text.slice(0, text.length / 2)
const conflict = (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n`

test.each(pathsOf('.json'))(
  '%s that cannot be read is told of, and nothing that follows',
  (path) => {
    expect(followUps(path, withText(half, path))).toEqual([])
    expect(followUps(path, withText(conflict, path))).toEqual([])
    expect(followUps(path, refused(path))).toEqual([])
  },
)

test.each(pathsOf('.txt'))(
  '%s that cannot be read is told of, and nothing that follows',
  (path) => {
    expect(followUps(path, refused(path))).toEqual([])
  },
)

test.each(pathsOf('.mdx'))(
  '%s that cannot be read is told of, and nothing that follows',
  (path) => {
    expect(
      followUps(
        path,
        withText((text) => `${text}\n{`, path),
      ),
    ).toEqual([])
    expect(followUps(path, withText(conflict, path))).toEqual([])
    expect(followUps(path, refused(path))).toEqual([])
  },
)

test('annotations that do not fit their schema leave the words unjudged, not unsigned', () => {
  const [path = ''] = pathsOf('annotations.json')
  const misspelt = withText((text) => text.replace('"mark"', '"marc"'), path)
  expect(followUps(path, misspelt)).toEqual([])
})

test.each([
  ['data/events.json', '"the station"', '5'],
  ['data/estimates.json', '"about"', '"roughly"'],
  ['data/entities.json', '"outlet"', '"paper"'],
  ['claims/first.json', '"low"', '"lower"'],
  ['sources.json', '"part"', '"half"'],
])('a record of %s that is at fault is not missing where others name it', (path, from, to) => {
  const read = withText((text) => text.replace(from, to), path)(healthy)
  const { messages } = buildCorpus(read, options)
  expect(messages.filter(({ rule }) => rule.endsWith('-exists'))).toEqual([])
  expect(messages.map(({ place }) => place.file)).toContain(`${healthy.folder}/${path}`)
})

test('a misspelt id is missing, beside a record of its collection that is at fault', () => {
  const read = withText(
    (text) => text.replace('"about"', '"roughly"'),
    'data/estimates.json',
  )(healthy)
  const misspelt = withText(
    (text) => text.replace('estimates/engineer-1882', 'estimates/engineer-1822'),
    'claims/power.json',
  )(read)
  const { messages } = buildCorpus(misspelt, options)
  expect(messages.map(({ rule, actual }) => [rule, actual])).toContainEqual([
    'datum-exists',
    'estimates/engineer-1822',
  ])
})
