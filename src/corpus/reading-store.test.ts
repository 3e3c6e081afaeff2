import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { openStore } from './reading-store.ts'
import { readAnew } from './gather/recall.ts'
import { openReading } from '../annotate/article/packed-reading.ts'
import { readCase } from '../annotate/fixtures/read-case.ts'

const contentDir = newFolder('content')

const all = resolve('.cache/readings')
const folders = () => readdirSync(all).map((name) => join(all, name))
const own = () =>
  folders().find((folder) => readFileSync(join(folder, 'of'), 'utf8') === contentDir) ?? ''

afterAll(() => {
  rmSync(own(), { recursive: true, force: true })
})

const { source, input } = readCase('fact')
const text = { path: 'articles/a/index.mdx', file: input.path, text: source }
const opened = openReading(readAnew({ mdx: text, json: undefined, input }), input.path)
const { tree, ...reading } = opened.pack(() => tree)
const digest = 'd'.repeat(64)
const stored = { digest, dependencies: [['["whole","site"]', 's']] as const, reading }

test('a reading and its tree are found again, and so are results', () => {
  const { readings, close } = openStore(contentDir)
  readings.keep('a', () => ({ stored, tree }))
  close(new Map([['key', { dependencies: [], result: [1] }]]))
  const again = openStore(contentDir)
  expect(again.readings.find('a')).toMatchObject({ digest, reading: { text: reading.text } })
  expect(again.readings.treeOf('a', reading.treeDigest)).toEqual(Buffer.from(tree))
  expect(again.readings.treeOf('a', 'e'.repeat(64))).toBeUndefined()
  expect(again.results.get('key')?.result).toEqual([1])
})

test('the last readings stand open, each packed when those of three others came since, not when its own comes again', () => {
  const { readings, close } = openStore(contentDir)
  const packed: string[] = []
  const keep = (slug: string, name = slug) => {
    readings.keep(slug, () => {
      packed.push(name)
      return { stored, tree }
    })
  }
  keep('a', 'first')
  keep('b')
  keep('c')
  keep('a', 'second')
  expect(packed).toEqual([])
  keep('d')
  expect(packed).toEqual(['b'])
  close(new Map())
  close(new Map())
  expect(packed).toEqual(['b', 'c', 'second', 'd'])
})

test('a file in which a byte is another is not believed', () => {
  for (const name of ['a.reading', 'a.tree', 'results']) {
    const file = join(own(), name)
    const bytes = readFileSync(file)
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1
    writeFileSync(file, bytes)
  }
  const { readings, results } = openStore(contentDir)
  expect(readings.find('a')).toBeUndefined()
  expect(readings.treeOf('a', reading.treeDigest)).toBeUndefined()
  expect(results.size).toBe(0)
})

test('what was kept of a content folder that is no more is removed', () => {
  const gone = newFolder('gone')
  openStore(gone)
  const kept = folders().find((folder) => readFileSync(join(folder, 'of'), 'utf8') === gone) ?? ''
  const nameless = join(all, 'without-a-name')
  mkdirSync(nameless, { recursive: true })
  rmSync(gone, { recursive: true })
  for (const folder of [kept, nameless]) utimesSync(folder, 0, 0)
  openStore(contentDir)
  expect(folders()).not.toContain(kept)
  expect(readdirSync(all)).not.toContain('without-a-name')
  expect(folders()).toContain(own())
})
