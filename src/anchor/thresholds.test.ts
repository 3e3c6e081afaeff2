import { describe, expect, test } from 'vitest'
import { anchorQuote, type Anchoring } from './anchor-quote.ts'
import type { QuoteSelector } from './selector.ts'

// Each threshold of README.md, on both of its sides.

const outcome = (text: string, selector: QuoteSelector) => anchorQuote(text, selector).outcome
const candidatesOf = (anchoring: Anchoring) =>
  'candidates' in anchoring ? anchoring.candidates : []

/** Words of context that stand on both sides of a quote: six each, so that a side has its whole weight. */
const sides = {
  prefix: 'alpha bravo cargo delta eagle fable ',
  suffix: ' giant hotel india jolly karma lemon',
}
const among = (words: string) => `${sides.prefix}${words}${sides.suffix}`

// Words of five letters; what stays stands at both ends, so that a passage is not read shorter.
const quote = 'tiles plank nails rafts ropes'
const [three, two] = ['tiles wharf nails jetty ropes', 'tiles wharf jetty groin ropes']

describe('quality, which without context is the likeness of the words', () => {
  test.each([
    ['36 letters of 60', 'tiles wharf nails jetty ropes sails', 'drifted'],
    ['30 letters of 50', three, 'drifted'],
    ['30 letters of 51', three.replace('jetty', 'jettys'), 'orphaned'],
    ['20 letters of 50', two, 'orphaned'],
  ])('is enough from 0.6 on: %s', (_, now, expected) => {
    expect(outcome(now, { exact: now.endsWith('sails') ? `${quote} sails` : quote })).toBe(expected)
  })
})

describe('likeness of the words alone, in surroundings that agree', () => {
  test.each([
    ['20 letters of 50', two, 'drifted'],
    ['20 letters of 51', two.replace('groin', 'groins'), 'orphaned'],
  ])('is enough from 0.4 on: %s', (_, now, expected) => {
    expect(outcome(among(now), { exact: quote, ...sides })).toBe(expected)
  })
})

describe('a passage is shown as near', () => {
  test.each([
    ['from 0.4 on', two, [0.4]],
    ['and not below', two.replace('groin', 'groins'), []],
  ])('%s', (_, now, qualities) => {
    const anchoring = anchorQuote(now, { exact: quote })
    expect(anchoring.outcome).toBe('orphaned')
    expect(candidatesOf(anchoring).map(({ quality }) => quality)).toEqual(qualities)
  })

  test('where there are many, as the three nearest', () => {
    const filler = Array.from({ length: 40 }, (_, i) => `w${i}x`).join(' ')
    const text = Array.from({ length: 5 }, () => `${filler} ${two}`).join(' ')
    expect(candidatesOf(anchorQuote(text, { exact: quote }))).toHaveLength(3)
  })

  test('with its words as they stand, its place, its diff and three decimals', () => {
    const now = `“${three.replace('wharf', 'wharf\u00a0').replace('jetty', 'jettys')}”`
    const [nearest] = candidatesOf(anchorQuote(`so\u00a0it is: ${now}`, { exact: quote }))
    expect(nearest).toMatchObject({ text: now.slice(1, -1), start: 11, end: 11 + now.length - 2 })
    expect(nearest?.quality).toBe(0.588)
    expect(nearest?.diff.map(({ kind }) => kind)).toEqual([
      'kept',
      'removed',
      'added',
      'kept',
      'removed',
      'added',
      'kept',
    ])
  })
})

describe('a short quote', () => {
  const half = { ...sides, suffix: ' other words of another text altogether' }

  test.each([
    ['tiles in wharf posts sold', 'tiles in jetty posts sold', 'drifted', 'five words, 25 units'],
    ['bricks wharfs jettys ton', 'bricks wharfs groyne ton', 'drifted', 'four words of 24 units'],
    ['bricks wharfs jettys to', 'bricks wharfs groyne to', 'orphaned', 'four words of 23 units'],
    ['bricklayers wharfholders jetty', 'bricklayers wharfholders groin', 'orphaned', 'three words'],
  ])('%s that became %s with one side is %s: %s', (exact, now, expected) => {
    expect(outcome(among(now), { exact, ...half })).toBe(expected)
    expect(outcome(among(now), { exact, ...sides })).toBe('drifted')
  })

  test('that stands as it was needs one side', () => {
    expect(outcome(among('jetty'), { exact: 'jetty', ...half })).toBe('found')
    const other = { prefix: half.suffix.trim() + ' ', suffix: half.suffix }
    expect(outcome(among('jetty'), { exact: 'jetty', ...other })).toBe('orphaned')
    expect(outcome(among('jetty'), { exact: 'jetty' })).toBe('found')
  })

  test('that is none is followed into other surroundings as it stands', () => {
    const elsewhere = {
      prefix: 'in another book on ',
      suffix: ' of which nothing is left to read',
    }
    const anchoring = anchorQuote(among(quote), { exact: quote, ...elsewhere })
    expect(anchoring).toMatchObject({ outcome: 'drifted', start: sides.prefix.length })
    expect('diff' in anchoring && anchoring.diff.map(({ kind }) => kind)).toEqual(['kept'])
  })
})

describe('the lead over another place', () => {
  const other = 'On other days and in other towns there were '

  test('of a twin with the same surroundings is none', () => {
    const text = `${among(quote)}. ${other}boats. ${among(quote)}.`
    const anchoring = anchorQuote(text, { exact: quote, ...sides })
    expect(anchoring.outcome).toBe('ambiguous')
    expect(candidatesOf(anchoring)).toHaveLength(2)
  })

  test('of a twin with one of two sides is enough', () => {
    const text = `${among(quote)}. ${other}${quote}${sides.suffix}.`
    const exact = { exact: quote, prefix: `x ${sides.prefix}`, suffix: sides.suffix }
    expect(anchorQuote(text, exact)).toMatchObject({ outcome: 'found', start: sides.prefix.length })
  })

  test('counts places alone that are not refused', () => {
    const changed = among('five tiles plank nails rafts ropes')
    const text = `${changed}. ${other}boats. ${among('five tiles plank nails rafts sails')}.`
    const anchoring = anchorQuote(text, { exact: 'nine tiles plank nails rafts ropes', ...sides })
    expect(anchoring.outcome).toBe('orphaned')
    expect(candidatesOf(anchoring).map(({ refusal }) => refusal?.kind)).toEqual([
      'protected',
      'protected',
    ])
  })
})

describe('a quote longer than the schema allows', () => {
  const long = (count: number) => `${'tiles '.repeat(count / 6)}${'y'.repeat(count % 6)}`

  test.each([
    [4000, 'drifted'],
    [4001, 'orphaned'],
  ])('of %i units, with a word changed, is %s', (units, expected) => {
    const exact = long(units)
    expect(exact).toHaveLength(units)
    const anchoring = anchorQuote(exact.replace('tiles ', 'slate '), { exact })
    expect(anchoring.outcome).toBe(expected)
  })

  test('is found as it stands', () => {
    expect(outcome(`so ${long(4003)} it is`, { exact: long(4003) })).toBe('found')
  })
})

test('a quote of nothing marks nothing, though its context stands in the text', () => {
  const text = 'A bridge of wood.'
  const selector = { exact: '', prefix: 'A bridge ', suffix: 'of wood' }
  expect(anchorQuote(text, selector)).toEqual({ outcome: 'orphaned', candidates: [] })
})

test('a name that only the selector shows to be one is protected, and one that only the text does', () => {
  // At the head of a sentence a capital says nothing.
  const selector = {
    exact: 'Marlow tarred the deck of the bridge',
    prefix: 'So it was. ',
    suffix: ', and so wrote Marlow.',
  }
  const edited = 'So it was. Barlow tarred the deck of the bridge, and so it was written.'
  expect(outcome(edited, selector)).toBe('orphaned')
  const said =
    'So it was. Barlow tarred the deck of the bridge, and so it was. The bill was of Barlow.'
  const bare = {
    exact: 'Workers tarred the deck of the bridge',
    prefix: 'So it was. ',
    suffix: ', and so it was.',
  }
  expect(outcome(said, bare)).toBe('orphaned')
})
