import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { recallArticles } from './gather/recall.ts'
import { buildCorpus } from './load.ts'
import { manyCollections } from '../model/record-schemas.ts'
import { readContent, type TextFile } from './read/read.ts'

const now = new Date('2026-11-24T12:00:00Z')
const read = readContent('src/corpus/fixtures/clean')

/** A site whose files are edited one after the other, each edit on top of those before it. */
const edits: readonly (readonly [path: string, from: string, to: string])[] = [
  [
    'data/estimates.json',
    '"central": 100, "unit": "kW", "qualifier": "about"',
    '"central": 120, "unit": "kW", "qualifier": "about"',
  ],
  ['data/entities.json', '"name": "Ada Ward"', '"name": "Ada Wood"'],
  ['data/events.json', '"1882-01-12"', '"1882-01-13"'],
  ['sources.json', 'The town alight', 'The town of 1883 alight'],
  ['articles/the-first-evening/index.mdx', '100 kW', '110 kW'],
  // A fault that stands elsewhere in a file whose records are all the same things.
  ['data/estimates.json', '[\n', '[\n\n\n'],
  ['claims/opened.json', '{\n', '{\n\n\n'],
  ['extracts/evening-post-1882.txt', 'the', 'a'],
  ['claims/opened.json', '1882', '1892'],
]

/** Judged by modules of their own, which remember nothing. */
async function judgedAnew(files: readonly TextFile[]) {
  vi.resetModules()
  const { buildCorpus: build } = await import('./load.ts')
  return build({ ...read, files }, { now, base: '/' }).messages
}

test(
  'what is judged again after edits, back and forth, is what is judged anew',
  { timeout: 120_000 },
  async () => {
    const inputs = { now, base: '/' }
    const readArticle = recallArticles()
    let files: readonly TextFile[] = read.files
    const states = [files]
    for (const [path, from, to] of edits) {
      const before = files
      files = files.map((file) =>
        file.path === path ? { ...file, text: file.text.replaceAll(from, to) } : file,
      )
      expect(files.find((file) => file.path === path)?.text, path).not.toBe(
        before.find((file) => file.path === path)?.text,
      )
      states.push(files)
    }
    const anew = states.map((each) => buildCorpus({ ...read, files: each }, inputs).messages)
    const again = [...states, ...states.toReversed()].map(
      (each) => buildCorpus({ ...read, files: each }, { ...inputs, readArticle }).messages,
    )
    expect(again).toEqual([...anew, ...anew.toReversed()])
    for (const i of [3, states.length - 1])
      expect(await judgedAnew(states[i] ?? [])).toEqual(anew[i])
    // Each edit is told, so that there is something to be stale about.
    expect(new Set(anew.map((messages) => JSON.stringify(messages))).size).toBe(states.length)
  },
)

test('the same files come to the same collections, so that what was made of them stands', () => {
  const collections = () => {
    const { corpus } = buildCorpus({ ...read, files: [...read.files] }, { now, base: '/' })
    return corpus && [corpus.site, ...manyCollections.map((name) => corpus[name])]
  }
  const [first, again] = [collections() ?? [], collections() ?? []]
  expect(first.length).toBeGreaterThan(1)
  for (const [i, collection] of first.entries()) expect(again[i]).toBe(collection)
})

test('what was made of an article is let go of a few saves later', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const readArticle = recallArticles()
  const path = 'articles/the-first-evening/index.mdx'
  const save = (words: string) => {
    const files = read.files.map((file) =>
      file.path === path ? { ...file, text: `${file.text}\n${words}\n` } : file,
    )
    return buildCorpus({ ...read, files }, { now, base: '/', readArticle }).annotated
  }
  const saved = Array.from({ length: 12 }, (_, i) => save(`The heron stood ${i} by.`)).map(
    (annotated) => new WeakRef(annotated.get('the-first-evening')?.reading ?? {}),
  )
  await pause(0) // what a job was given is held until it ends
  collect()
  const held = saved.flatMap((reading, i) => (reading.deref() ? [i] : []))
  expect(held.filter((i) => i < 8)).toEqual([])
})
