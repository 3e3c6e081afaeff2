import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorQuote } from './anchor-quote.ts'
import { anchorCases } from './case-table.ts'
import { describeQuote } from './describe-quote.ts'
import { foldText } from './fold.ts'
import { judgeCase, reportCases } from './judge-cases.ts'
import { anyTextAndRange, proseAndRange, textAndSelector } from './arbitrary.ts'

const visible = (text: string): string => foldText(text).text.trim()

describe('the case table', () => {
  const report = reportCases(anchorCases)

  test('has at least two hundred pairs, of both kinds', () => {
    expect(report.cases).toBeGreaterThanOrEqual(200)
    expect(report.harmful).toBeGreaterThanOrEqual(100)
    expect(report.harmless).toBeGreaterThanOrEqual(100)
  })

  test('has no false attachment', () => {
    expect(report.falseAttachments.map(({ anchorCase, said }) => [anchorCase.group, said])).toEqual(
      [],
    )
  })

  test('has at least 95 % of its harmless edits followed', () => {
    expect(report.recall).toBeGreaterThanOrEqual(0.95)
  })

  test('has outcomes that add up to its cases', () => {
    const { found, drifted, ambiguous, orphaned } = report.outcomes
    expect(found + drifted + ambiguous + orphaned).toBe(anchorCases.length)
  })

  test('keeps each quote where nothing was edited', () => {
    for (const anchorCase of anchorCases) {
      const { before, start, end } = anchorCase
      const same = { ...anchorCase, after: before, follows: { start, end } }
      expect(judgeCase(same)).toMatchObject({ isRight: true, outcome: 'found' })
    }
  })
})

describe('a quote described and anchored in the same text', () => {
  test('is found at the same range, in prose', () => {
    fc.assert(
      fc.property(proseAndRange, ({ text, start, end }) => {
        const anchoring = anchorQuote(text, describeQuote(text, start, end))
        expect(anchoring).toMatchObject({ outcome: 'found', start, end })
      }),
      { numRuns: 150 },
    )
  })

  test('is found with the same visible words, or reported where nothing tells it from its like, in any text', () => {
    fc.assert(
      fc.property(anyTextAndRange, ({ text, start, end }) => {
        const anchoring = anchorQuote(text, describeQuote(text, start, end))
        if (anchoring.outcome === 'ambiguous' || anchoring.outcome === 'orphaned') return
        expect(visible(text.slice(anchoring.start, anchoring.end))).toBe(
          visible(text.slice(start, end)),
        )
      }),
      { numRuns: 300 },
    )
  })
})

test('an unrelated insertion outside the quote never moves the match to other words, nor to a twin', () => {
  const insertion = fc.constantFrom(
    ' It rained.',
    ' Nobody slept that night, and the bell rang twice.',
    '\nA paragraph about something else altogether stands here.\n',
    ' quite',
    ', it is said,',
  )
  fc.assert(
    fc.property(
      proseAndRange,
      insertion,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (passage, added, share) => {
        const { text, start, end } = passage
        const gaps = [...text.matchAll(/ |$/gu)]
          .map(({ index }) => index)
          .filter((gap) => gap < start || gap >= end)
        const at = gaps[Math.min(gaps.length - 1, Math.floor(share * gaps.length))] ?? text.length
        const edited = text.slice(0, at) + added + text.slice(at)
        const selector = describeQuote(text, start, end)
        const anchoring = anchorQuote(edited, selector)
        if (anchoring.outcome === 'ambiguous' || anchoring.outcome === 'orphaned') return
        expect(edited.slice(anchoring.start, anchoring.end)).toBe(text.slice(start, end))
        // At the ends of a text one side says little, and a refrain may be taken for its twin.
        if (Math.min(selector.prefix.length, selector.suffix.length) < 40) return
        const shift = at < start ? added.length : 0
        expect([anchoring.start, anchoring.end]).toEqual([start + shift, end + shift])
      },
    ),
    { numRuns: 200 },
  )
})

describe('any selector at all', () => {
  test('has exactly one outcome, inside the text, and never throws', () => {
    fc.assert(
      fc.property(textAndSelector, ({ text, selector }) => {
        const anchoring = anchorQuote(text, selector)
        const places = 'start' in anchoring ? [anchoring] : anchoring.candidates
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('with nothing in it marks nothing', () => {
    for (const exact of ['', ' ', '\u00ad', '\n\n']) {
      expect(anchorQuote('A bridge of wood.', { exact })).toEqual({
        outcome: 'orphaned',
        candidates: [],
      })
    }
  })

  test('that is huge is turned down in passing', () => {
    const huge = 'the bridge of wood '.repeat(20_000)
    expect(anchorQuote('A bridge of wood.', { exact: huge }).outcome).toBe('orphaned')
    expect(anchorQuote(huge, { exact: 'bridge', prefix: 'no ', suffix: ' no' }).outcome).not.toBe(
      'found',
    )
  })
})

test('two quotes that differ only in their suffix stand in two places', () => {
  const text = 'It was seen by five people in the south. It was seen by five people in the north.'
  const first = anchorQuote(text, {
    exact: 'seen by five people',
    prefix: 'It was ',
    suffix: ' in the south',
  })
  const second = anchorQuote(text, {
    exact: 'seen by five people',
    prefix: 'It was ',
    suffix: ' in the north',
  })
  expect(first).toMatchObject({ outcome: 'found', start: 7 })
  expect(second).toMatchObject({ outcome: 'found', start: 48 })
})

test('a quote that stands twice, and whose context fits neither better, is ambiguous', () => {
  const text = 'In May the ferry sank near the old weir. In May the ferry sank near the old weir.'
  const anchoring = anchorQuote(text, { exact: 'the ferry sank near the old weir' })
  expect(anchoring.outcome).toBe('ambiguous')
  expect('candidates' in anchoring && anchoring.candidates).toHaveLength(2)
})

test('an orphan shows the passage that took its place, and what forbids it', () => {
  const before =
    'The flood was sudden. The repair cost around 40 thalers in all. Nobody complained.'
  const start = before.indexOf('cost')
  const selector = describeQuote(before, start, before.indexOf(' in all'))
  const anchoring = anchorQuote(before.replace('around', 'up to'), selector)
  expect(anchoring.outcome).toBe('orphaned')
  const [nearest] = 'candidates' in anchoring ? anchoring.candidates : []
  expect(nearest?.text).toBe('cost up to 40 thalers')
  expect(nearest?.refusal).toEqual({ kind: 'protected', before: ['around'], after: ['up to'] })
})
