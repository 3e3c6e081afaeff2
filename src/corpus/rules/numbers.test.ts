import { describe, expect, test } from 'vitest'
import { first, power, prose, said, whats, type Edit } from '../edited.ts'

// Numbers of prose, claims and figures, on both sides of what the data carry.

describe('numbers outside claims', () => {
  const beside = (sentence: string): Edit => [
    prose,
    'On that evening',
    `${sentence} On that evening`,
  ]

  test.each([
    [
      'a date that a claim of its sentence carries',
      ':claim[The station opened on 12 January 1882]{#opened}.',
      ':claim[The station opened on 12 January 1882]{#opened}, 12 January 1882.',
      [],
    ],
    [
      'another date',
      ':claim[The station opened on 12 January 1882]{#opened}.',
      ':claim[The station opened on 12 January 1882]{#opened}, 13 January 1882.',
      [
        '`13 January 1882` is a date that nothing beside it carries; the nearest on record, `events/opening`, date, is `12 January 1882`.',
      ],
    ],
    [
      'a measure, though a claim carries it',
      'by the engineer',
      'about 100 kW, by the engineer',
      ['`about 100 kW` stands outside every claim.'],
    ],
    ['an ordinal in words', 'by the engineer', 'by the second engineer', []],
  ])('%s', (_, from, to, messages) => {
    const whole = messages.map((what) => expect.stringContaining(what))
    expect(whats('number-is-bound', [[prose, from, to]])).toEqual(whole)
  })

  test('in a sentence without claims are held against the claims of the block', () => {
    expect(said('number-is-bound', [beside('That was on 12 January 1882.')])).toEqual([])
    expect(whats('number-is-bound', [beside('That was on 3 March 1882.')])).toEqual([
      expect.stringContaining(
        '`3 March 1882` is a date that nothing beside it carries; the nearest on record, `events/opening`, date, is `12 January 1882`.',
      ),
    ])
  })

  test('may repeat what the front matter carries', () => {
    const values: Edit = [prose, 'authors:', 'values: [events/opening]\nauthors:']
    const edit: Edit = [prose, 'which the county', 'on 12 January 1882, which the county']
    expect(said('number-is-bound', [values, edit])).toEqual([])
    expect(
      said('number-is-bound', [values, [prose, 'of the night', 'of 12 January 1882']]),
    ).toEqual([])
    expect(whats('number-is-bound', [[prose, 'of the night', 'of 12 January 1882']])).toHaveLength(
      1,
    )
  })

  test('say what they count', () => {
    expect(whats('number-is-bound', [[prose, 'by the engineer’s', 'by 73 engineers’']])).toEqual([
      expect.stringContaining(
        '`73 engineers` stands outside every claim, and the claims beside it carry no quantity of its kind.',
      ),
    ])
  })

  test('in the words of a figure may say how many are drawn', () => {
    const title = (words: string): Edit => ['figures/first-evening.json', 'The later count', words]
    expect(said('number-is-bound', [title('Of three numbers the later count')])).toEqual([])
  })
})

test('a noun that is another word for the unit is told how to become one', () => {
  const messages = said('number-matches-datum', [
    [power, '"estimates/engineer-1882"', '"estimates/society-houses-1883"'],
    [power, 'about 100 kW', 'about 380 lodgers'],
  ])
  expect(messages.map(({ mend }) => mend).join()).toContain(
    'Write `about 380 people`, or, if `lodgers` is another word for the same, put it into the `synonyms` of the unit `people` in `site.json`.',
  )
})

describe('numbers of a claim', () => {
  const stating = (words: string): readonly Edit[] => [[power, 'about 100 kW', words]]

  test.each([
    [
      '100 kW',
      '`100 kW` is hedged otherwise than the record: `estimates/engineer-1882`, quantity, is `about 100 kW`.',
    ],
    [
      'about 110 kW',
      '`about 110 kW` is not what the record has: the nearest, `estimates/engineer-1882`, quantity, is `about 100 kW`.',
    ],
    [
      'about 100 thalers',
      '`about 100 thalers` has nothing to stand on: the `values` of this claim carry no quantity of its kind.',
    ],
    [
      'a little on 3 May 1901',
      '`3 May 1901` is not what the record has: the nearest, `estimates/engineer-1882`, period, is `12 January 1882`.',
    ],
  ])('%s', (words, what) => {
    expect(whats('number-matches-datum', stating(words))).toEqual([what])
  })

  test('that is a date where the claim is bound to nothing', () => {
    const dated: Edit = [first, 'in the county', 'in the county on 3 May 1901']
    expect(whats('number-matches-datum', [dated])).toEqual([
      '`3 May 1901` has nothing to stand on: the `values` of this claim carry no date.',
    ])
  })

  test('that round an exact record without a word for it are told both ways', () => {
    const bound: readonly Edit[] = [
      [first, '"evidence"', '"values": ["incidents/storm-cable"], "evidence"'],
      [first, 'the first public supply in the county', 'worth £13'],
    ]
    const [message] = said('number-matches-datum', bound)
    expect(message?.what).toContain(
      '`£13` rounds what the record has in full: `incidents/storm-cable`, value',
    )
    expect(message?.expected).toEqual(['about £13', '£12.50'])
  })

  test('in reasons may be what related claims and dates of sources carry, and counts nothing else', () => {
    const because = (words: string): readonly Edit[] => [[power, 'a later count is lower', words]]
    expect(said('number-is-bound', because('two later counts are lower'))).toHaveLength(1)
    expect(whats('number-is-bound', because('a later count gives 70 kW'))).toHaveLength(1)
    expect(said('number-is-bound', because('she gives about 100 kW'))).toEqual([])
  })

  test.each([
    ['firmer', 'The log of the station.'],
    ['weaker', 'A test of an engine of the same make.'],
  ])('in what would make it %s are held as well', (_, words) => {
    expect(whats('number-is-bound', [[power, words, 'A log of 70 kW.']])).toHaveLength(1)
  })

  test('in a note on its evidence are held as well', () => {
    const note: Edit = [
      power,
      '"locator": "page 2"',
      '"locator": "page 2", "note": "It says 70 kW."',
    ]
    expect(whats('number-is-bound', [note])).toHaveLength(1)
  })
})

describe('two data of one kind in one claim', () => {
  const both: Edit = [
    power,
    '["estimates/engineer-1882"]',
    '["estimates/engineer-1882", "estimates/society-1955"]',
  ]
  const twin: Edit = [
    power,
    '["estimates/engineer-1882"]',
    '["estimates/engineer-1882", "estimates/post-1882"]',
  ]
  const took = (words: string): Edit => [prose, 'the town took about 100 kW', words]

  test('of which one is said twice and the other not', () => {
    expect(
      whats('number-matches-datum', [both, took('about 100 kW came, and about 100 kW went')]),
    ).toEqual([
      expect.stringContaining(
        '`about 100 kW` is said twice in the words of `power`, and `estimates/society-1955` is not said.',
      ),
    ])
  })

  test('of which a statement says one twice and the other not', () => {
    const state = (words: string): Edit => [power, 'about 100 kW', words]
    expect(
      whats('number-matches-datum', [both, state('about 100 kW, and later about 100 kW')]),
    ).toEqual([
      '`about 100 kW` is said twice in one sentence, and `estimates/society-1955`, `60 kW to 80 kW`, is not said.',
    ])
    expect(
      whats('number-matches-datum', [both, state('about 100 kW, and later 60 to 80 kW')]),
    ).toEqual([])
  })

  test('may each be said, and one of them once', () => {
    expect(said('number-matches-datum', [both, took('about 100 kW came, or 60 to 80 kW')])).toEqual(
      [],
    )
    expect(said('number-matches-datum', [both])).toEqual([])
  })

  test('that differ by their hedge alone', () => {
    expect(whats('number-matches-datum', [twin])[0]).toContain('`estimates/post-1882`')
  })
})

test('two numbers of one kind at the very beginning of a mark are seen', () => {
  const edits: readonly Edit[] = [
    [power, '["estimates/engineer-1882"]', '["estimates/engineer-1882", "estimates/society-1955"]'],
    [prose, 'the town took about 100 kW', '60 to 80 kW and again 60 to 80 kW'],
  ]
  expect(whats('number-matches-datum', edits)).toEqual([
    expect.stringContaining(
      '`60 to 80 kW` is said twice in the words of `power`, and `estimates/engineer-1882` is not said.',
    ),
  ])
})
