import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTextAndRange } from './arbitrary.ts'
import { describeQuote } from './describe-quote.ts'

test('context is whole words around the quote', () => {
  const text =
    'The first bridge on the site was made of oak and lasted eighty years before it burnt down one night.'
  const start = text.indexOf('lasted')
  expect(describeQuote(text, start, start + 'lasted eighty years'.length)).toEqual({
    exact: 'lasted eighty years',
    prefix: 'The first bridge on the site was made of oak and ',
    suffix: ' before it burnt down one night.',
  })
})

test('context grows until the whole stands once', () => {
  const refrain =
    'The bell rang twice and nobody in the whole of the upper valley had heard it ring before. '
  const text = `In May. ${refrain}In June. ${refrain}`
  const second = text.lastIndexOf('nobody')
  const { prefix, suffix } = describeQuote(text, second, second + 6)
  expect(prefix).toContain('In June')
  expect(prefix.length).toBeLessThanOrEqual(200)
  expect(suffix.length).toBeLessThanOrEqual(200)
})

test('context keeps to the limit of the schema and never splits a character', () => {
  fc.assert(
    fc.property(anyTextAndRange, ({ text, start, end }) => {
      const { exact, prefix, suffix } = describeQuote(text, start, end)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
      expect(exact).toBe(text.slice(start, end))
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(200)
    }),
    { numRuns: 300 },
  )
})

const around = (text: string, exact: string) => {
  const start = text.indexOf(exact)
  return describeQuote(text, start, start + exact.length)
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'context begins and ends with a whole word, %i units along',
  (shift) => {
    const words = 'wordly '.repeat(12)
    const { prefix, suffix } = around(`${'x'.repeat(shift)} ${words}it fell ${words}`, 'it fell')
    expect(prefix).toMatch(/^ ?(?:x+ )?(?:wordly )+$/)
    expect(suffix).toMatch(/^ (?:wordly ?)+$/)
    for (const side of [prefix, suffix]) {
      expect(side.length).toBeGreaterThanOrEqual(60)
      expect(side.length).toBeLessThan(67)
    }
  },
)

test('context is no longer than it has to be, where the words before or after are no use', () => {
  const refrain = 'wordly '.repeat(40)
  const { prefix, suffix } = around(`${refrain}it fell ${refrain}`, 'it fell')
  expect([prefix.length, suffix.length]).toEqual([63, 63])
})

test('context grows on both sides as long as another place has the same', () => {
  const refrain =
    'the bell of the valley rang and rang again until the water had gone down at last '
  const text = `May. ${refrain}it fell ${refrain}June. ${refrain}it fell ${refrain}July.`
  const [first, second] = [text.indexOf('it fell'), text.lastIndexOf('it fell')]
  const told = [first, second].map((start) => describeQuote(text, start, start + 7))
  const [one, other] = told
  expect([one?.prefix, one?.suffix]).toEqual([`May. ${refrain}`, expect.stringContaining('June')])
  expect([other?.prefix, other?.suffix]).toEqual([
    expect.stringContaining('June'),
    ` ${refrain}July.`,
  ])
  for (const { prefix, suffix } of told) {
    expect(Math.max(prefix.length, suffix.length)).toBeLessThan(130)
  }
})

test('context ends at its limit where nothing tells two places apart', () => {
  const refrain = 'wordly '.repeat(60)
  const { prefix, suffix } = around(`${refrain}it fell ${refrain}it fell ${refrain}`, 'it fell')
  for (const side of [prefix, suffix]) {
    expect(side.length).toBeGreaterThan(190)
    expect(side.length).toBeLessThanOrEqual(200)
  }
})

test('a word without end is cut where context ends', () => {
  const { prefix, suffix } = around(`${'x'.repeat(300)} it fell ${'y'.repeat(300)}`, 'it fell')
  expect(prefix).toBe(`${'x'.repeat(59)} `)
  expect(suffix).toBe(` ${'y'.repeat(59)}`)
})

test.each(['\u{10000}', '\u{103ff}', '\u{10fc00}', '\u{10ffff}', '🌊'])(
  'the cut never runs through %j',
  (sign) => {
    for (const shift of ['', 'x']) {
      const { prefix, suffix } = around(
        `${sign.repeat(99)}${shift}it fell${shift}${sign.repeat(99)}`,
        'it fell',
      )
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
      expect(Math.min(prefix.length, suffix.length)).toBeGreaterThanOrEqual(59)
    }
  },
)
