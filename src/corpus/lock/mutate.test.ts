import { describe, expect, test } from 'vitest'
import { enough } from '../../../.config/enough.ts'
import { inSiteLanguage } from '../../model/site-language.ts'
import { loadFixture } from '../fixture.ts'
import { loadedOnce } from '../loaded-once.ts'
import { judgeNumbers, tryMends, tryMutants, type Trial } from './mutate.ts'

// What is published here may be in another language than English.
const { content: published } = loadedOnce('content')
const inItsLanguage = <T>(run: () => T): T => inSiteLanguage(published.corpus.site.language, run)

const missed = (trials: Iterable<Trial>) =>
  [...trials]
    .filter(({ refused }) => !refused)
    .map(({ kind, was, is }) => `${kind}: ${was} → ${is}`)

describe('no falsified number passes', () => {
  test('in the small site, each in every way', () => {
    const { content } = loadFixture('clean')
    const trials = [...tryMutants(content)]
    expect(trials.length).toBeGreaterThan(5)
    expect(missed(trials)).toEqual([])
  })

  // The whole of it, and the counts: scripts/bench/mutation.ts.
  test('in the published articles, one in fifteen', { timeout: 120_000 }, () => {
    inItsLanguage(() => {
      expect([...judgeNumbers(published)]).toEqual([])
      expect(missed(tryMutants(published, { every: 15 }))).toEqual([])
    })
  })
})

test(
  'what a message proposes for a falsified number passes, when it is done',
  { timeout: 120_000 },
  () => {
    const mends = [
      ...tryMends(loadFixture('clean').content),
      ...inItsLanguage(() => [...tryMends(published, { every: 15 })]),
    ]
    expect(mends.length).toBeGreaterThan(enough(30))
    expect(mends.filter(({ faults }) => faults.length > 0)).toEqual([])
  },
)
