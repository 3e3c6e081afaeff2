import { expect, test } from 'vitest'
import { buildCorpus, type Read } from './load.ts'
import { readContent } from './read/read.ts'

const healthy = readContent('src/corpus/fixtures/clean')

/** Everything that is said of the healthy folder where its files are others. */
const told = (change: (files: Read['files']) => Read['files']) =>
  buildCorpus(
    { ...healthy, files: change(healthy.files) },
    { now: new Date('2026-11-24T12:00:00Z'), base: '/' },
  ).messages.map(({ place, rule, what, mend }) => ({
    at: place.file.replace(/^.*fixtures\/clean\//, ''),
    rule,
    what: what.replaceAll('src/corpus/fixtures/clean/', ''),
    mend: mend.replaceAll('src/corpus/fixtures/clean/', ''),
  }))

const lists = healthy.files
  .map(({ path }) => path)
  .filter((path) => /^(?:(?:sources|glossary)|data\/[a-z]+)\.json$/.test(path))

test.each(lists)('%s that is gone is told once, and nothing that names its entries', (path) => {
  const [message, ...others] = told((files) => files.filter((file) => file.path !== path))
  expect(others).toEqual([])
  expect(message).toMatchObject({ at: path, rule: 'file-is-readable' })
  expect(message?.what).toContain(`There is no ${path}`)
})

test.each(lists)('%s that was emptied is told once', (path) => {
  const emptied = told((files) =>
    files.map((file) => (file.path === path ? { ...file, text: '[]' } : file)),
  )
  expect(emptied).toEqual([expect.objectContaining({ at: path, mend: 'Put its entries back.' })])
})

test.each(['claims', 'figures', 'extracts'])('%s/ that is gone is told once', (folder) => {
  const gone = told((files) => files.filter(({ path }) => !path.startsWith(`${folder}/`)))
  expect(gone).toEqual([expect.objectContaining({ at: `${folder}/`, mend: 'Put its files back.' })])
})

test('a file under a name that is nearly that of the missing one is to be renamed', () => {
  const renamed = told((files) =>
    files.map((file) =>
      file.path === 'sources.json'
        ? { path: 'source.json', file: file.file.replace('sources', 'source'), text: file.text }
        : file,
    ),
  )
  expect(renamed).toEqual([
    expect.objectContaining({ at: 'source.json', mend: 'Rename it to sources.json.' }),
  ])
})

test('a folder without articles is told, and nothing that seems unused there', () => {
  const bare = told((files) => files.filter(({ path }) => !path.startsWith('articles/')))
  expect(bare).toEqual([expect.objectContaining({ what: 'The content folder has no article.' })])
})
