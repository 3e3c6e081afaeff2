import { describe, expect, test } from 'vitest'
import { indexText } from './index-text.ts'
import { seek, type QuoteSelector } from './selector.ts'
import { rank, weigh, type Judged } from './weigh-places.ts'

/** The quality of a passage of a text at a glance. */
function qualityOf(
  text: string,
  passage: string,
  selector: QuoteSelector,
  isExact = false,
): number {
  const index = indexText(text)
  const start = index.folded.text.indexOf(passage)
  return weigh(index, seek(index, selector), { start, end: start + passage.length }, isExact)
    .quality
}

describe('at a glance', () => {
  test.each([
    ['the old mill', 'the old mill', 1],
    ['the old mill', 'mill the old', 1],
    ['the old mill', 'the old barn', 4 / 6],
    ['the old mill', 'a new barn', 0],
    ['the the mill', 'the mill mill', 4 / 6],
    ['—', '…', 0],
  ])('%s is like %s by the words they share, in any order', (exact, passage, likeness) => {
    expect(qualityOf(passage, passage, { exact })).toBeCloseTo(likeness)
  })

  test('a quote that stands as it was is as like as can be', () => {
    expect(qualityOf('The old mill', 'old', { exact: 'mill' }, true)).toBe(1)
  })
})

describe('words weigh half, each side a quarter', () => {
  const sides = {
    prefix: 'alpha bravo cargo delta eagle fable ',
    suffix: ' giant hotel india jolly karma lemon',
  }
  const [before, after] = [sides.prefix, sides.suffix]

  test.each([
    ['all of it', `${before}it fell${after}`, 1],
    ['no side', '(it fell)', 0.5],
    ['one side', `${before}it fell)`, 0.75],
    ['the other side', `(it fell${after}`, 0.75],
  ])('%s is there', (_, text, quality) => {
    expect(qualityOf(text, 'it fell', { exact: 'it fell', ...sides })).toBeCloseTo(quality)
  })

  test('a side of three words has half of its quarter, and the words have the rest', () => {
    const selector = { exact: 'it fell', prefix: 'alpha bravo cargo ' }
    expect(qualityOf('(it fell', 'it fell', selector)).toBeCloseTo(1 - 0.125)
    expect(qualityOf('alpha bravo cargo it sank', 'it sank', selector)).toBeCloseTo(
      0.5 * 0.875 + 0.125,
    )
  })
})

test('of places that overlap the best is kept, and the best of all comes first', () => {
  const place = (start: number, end: number, quality: number): Judged => ({
    start,
    end,
    quality,
    isExact: false,
    likeness: quality,
    refusal: undefined,
    surroundings: { before: undefined, after: undefined },
  })
  const kept = rank([place(0, 10, 0.4), place(5, 15, 0.6), place(12, 20, 0.5), place(30, 40, 0.9)])
  expect(kept.map(({ start }) => start)).toEqual([30, 5])
  expect(rank([place(0, 5, 0.4), place(5, 9, 0.5)])).toHaveLength(2)
})
