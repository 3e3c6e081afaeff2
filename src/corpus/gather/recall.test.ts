import { expect, test } from 'vitest'
import { readCase } from '../../annotate/fixtures/read-case.ts'
import { recallArticles, type ReadingStore, type ToStore } from './recall.ts'

/** Packs every reading at once, and has room for one of each article. */
function smallStore(): ReadingStore {
  const kept = new Map<string, ToStore>()
  return {
    find: (slug) => kept.get(slug)?.stored,
    treeOf(slug, treeDigest) {
      const known = kept.get(slug)
      return known?.stored.reading.treeDigest === treeDigest ? known.tree : undefined
    },
    keep: (slug, pack) => void kept.set(slug, pack()),
  }
}

test('an edit of a claim that is taken back gives the article as it was, though its words were stored with the edit', () => {
  const { source, input } = readCase('fact')
  const mdx = { path: 'articles/a/index.mdx', file: input.path, text: source }
  const { records } = input
  const claims = [...records.claims].map(
    ([id, claim]) => [id, { ...claim, because: 'Another reason.' }] as const,
  )
  const edited = { ...records, claims: new Map(claims) }
  const readArticle = recallArticles(smallStore())
  const treeIn = (now: typeof records) =>
    JSON.stringify(readArticle({ mdx, json: undefined, input: { ...input, records: now } }).tree)
  const before = treeIn(records)
  expect(treeIn(edited)).toContain('Another reason.')
  expect(before).not.toContain('Another reason.')
  expect(treeIn(records)).toBe(before)
})
