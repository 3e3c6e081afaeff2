import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placedWords, type Placed } from './placed-words.ts'

/** Words of a letter or more, a space apart, and a stretch of their text. */
const arbitraryWords = fc
  .array(
    fc.record({
      word: fc.option(fc.constantFrom('lamps', 'stones'), { nil: undefined }),
      breaks: fc.constantFrom(0, 1, 2),
      length: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((words) => {
    let start = 0
    return words.map(({ word, breaks, length }): Placed => {
      const placed = { word, breaks, start, end: start + length }
      start += length + 1
      return placed
    })
  })

const stretch = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('a stretch ends at the nearest break on either side, and at the ends of its sentence', () => {
  fc.assert(
    fc.property(
      arbitraryWords,
      stretch,
      stretch,
      fc.constantFrom(1, 2),
      (words, found, sentence, least) => {
        const breaks = words.filter((word) => word.breaks >= least)
        const before = breaks.findLast(({ end }) => end <= found.start && end > sentence.start)
        const after = breaks.find(({ start }) => start >= found.end && start < sentence.end)
        expect(placedWords(words).between(found, sentence, least)).toEqual({
          start: before?.end ?? sentence.start,
          end: after?.start ?? sentence.end,
        })
      },
    ),
  )
})

test('names stand within a stretch or touch it', () => {
  fc.assert(
    fc.property(arbitraryWords, stretch, (words, span) => {
      const named = words.filter(({ word }) => word !== undefined)
      const placed = placedWords(words)
      expect(placed.within(span)).toEqual(
        named.filter(({ start, end }) => span.start <= start && end <= span.end),
      )
      expect(placed.touching(span)).toEqual(
        named.filter(({ start, end }) => span.start < end && start < span.end),
      )
    }),
  )
})
