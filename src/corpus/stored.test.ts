import { deserialize, serialize } from 'node:v8'
import { afterEach, expect, test, vi } from 'vitest'
import { forgetResults, type Results } from '../cache/stored-results.ts'
import { forgetAll } from '../model/memory.ts'
import { fixtureNames, loadFixture } from './fixture.ts'
import type { ReadingStore, StoredReading } from './gather/recall.ts'
import type { Loaded } from './load.ts'

/** What a process leaves to the next. */
type Left = {
  readonly readings: Map<string, { readonly stored: StoredReading; readonly tree: Uint8Array }>
  readonly results: Results
}

const nothing: Left = { readings: new Map(), results: new Map() }

/**
 * A process of its own, with modules that remember nothing: judges a fixture with what another left, and says what it
 * made of it, how much it found, and what it leaves.
 */
async function judged(name: string, before: Left) {
  vi.resetModules()
  const { loadFixture } = await import('./fixture.ts')
  const { recallArticles } = await import('./gather/recall.ts')
  const { recallResults } = await import('../cache/stored-results.ts')
  const left = deserialize(serialize(before)) as Left
  const found = { readings: 0, results: 0 }
  const anew = new Map<string, number>()
  const store: ReadingStore = {
    find: (slug) => left.readings.get(slug)?.stored,
    treeOf(slug, treeDigest) {
      const known = left.readings.get(slug)
      return known?.stored.reading.treeDigest === treeDigest ? known.tree : undefined
    },
    keep(slug, pack) {
      anew.set(slug, 1)
      left.readings.set(slug, pack())
    },
  }
  const results = recallResults(left.results)
  const loaded = loadFixture(name, 'content', recallArticles(store))
  const { annotated } = loaded
  found.readings = annotated.size - anew.size
  for (const [key, result] of results) if (left.results.get(key) === result) found.results++
  return { made: madeOf(loaded), found, left: { ...left, results } }
}

const madeOf = ({ messages, annotated }: Loaded) => ({
  messages,
  trees: [...annotated].map(([slug, { reading }]) => [slug, reading.tree]),
})

/** What is made of a fixture by a process that remembers nothing and was left nothing. */
function judgedAnew(name: string) {
  forgetAll()
  return madeOf(loadFixture(name))
}

afterEach(forgetResults)

/** Fixtures in which words, numbers, what they are held against, and how files are written differ from the healthy site. */
const edited = fixtureNames().filter((name) => /^(?:number|wording|claim|json|text|id)-/.test(name))

test(
  'what is judged with what an earlier process left is what is judged anew, whatever changed since',
  { timeout: 300_000 },
  async () => {
    const healthy = await judged('clean', nothing)
    expect(healthy.found).toEqual({ readings: 0, results: 0 })
    const again = await judged('clean', healthy.left)
    expect(again.made).toEqual(healthy.made)
    expect(again.found).toEqual({
      readings: healthy.left.readings.size,
      results: healthy.left.results.size,
    })
    for (const name of edited) {
      const later = await judged(name, healthy.left)
      expect(later.made, name).toEqual(judgedAnew(name))
      expect(later.found.results, name).toBeGreaterThan(0)
    }
    expect(edited.length).toBeGreaterThan(20)
  },
)
