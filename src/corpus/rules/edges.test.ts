import { describe, expect, test } from 'vitest'
import { healthy, opened, first, prose, said, whats, type Edit } from '../edited.ts'

// What rules say on both sides of their limits, of the healthy site with a word or two changed.

const weights = (...given: Parameters<typeof said>) =>
  said(...given).map(({ severity }) => severity)

describe('a review', () => {
  const grace: Edit = ['site.json', '"navigation"', '"reviewGraceDays": 2, "navigation"']
  const due: Edit = [opened, '"reviewBy": "2027-11-20"', '"reviewBy": "2026-11-24"']

  test.each([
    ['2026-11-24', undefined, undefined],
    ['2026-11-25', 'warning', 'In 2 days the build will refuse it.'],
    ['2026-11-26', 'warning', 'In 1 day the build will refuse it.'],
    ['2026-11-27', 'error', 'Past 2 days of grace the site no longer vouches for it.'],
  ])('by 24 November with two days of grace is on %s', (day, severity, why) => {
    const [message, ...others] = said('review-is-due', [grace, due], day)
    expect([message?.severity, message?.why]).toEqual([severity, why])
    expect(others).toEqual([])
  })

  test('is as many days late as it is', () => {
    expect(whats('review-is-due', [due], '2026-12-01')).toEqual([
      'The claim was to be reviewed by 24 November 2026, 7 days ago.',
    ])
  })
})

test.each([
  ['2026-11-24', 'error', 'on its day'],
  ['2026-11-25', 'warning', 'a day before'],
])('a mark without a sign-off in an article of %s is an %s: %s', (published, severity) => {
  const edits: readonly Edit[] = [
    [prose, 'published: 2026-11-20', `published: ${published}`],
    [prose, ':claim[The station', 'So :claim[it began]{#opened}. :claim[The station'],
  ]
  expect(weights('wording-is-signed-off', edits)).toEqual([severity])
})

describe('a quotation', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' – ')

  test.each([
    ['of a newspaper', first, 'the first in the county', 12],
    ['of minutes', opened, 'the works were opened on the 12th of January', 25],
  ])('%s (%s, “%s”) may have %i words', (_, path, quote, most) => {
    expect(said('quote-is-short', [[path, quote, words(most)]])).toEqual([])
    expect(whats('quote-is-short', [[path, quote, words(most + 1)]])).toEqual([
      `The quotation has ${most + 1} words; the limit for this source is ${most}.`,
    ])
  })
})

describe('the history of a claim', () => {
  const history = (...entries: readonly (readonly [string, string])[]): Edit => [
    opened,
    '[{ "date": "2026-11-20", "status": "fact", "why": "First review." }]',
    JSON.stringify(entries.map(([date, status]) => ({ date, status, why: 'Read again.' }))),
  ]

  test.each([
    [
      'two entries of one day',
      [
        ['2026-11-20', 'estimate'],
        ['2026-11-20', 'fact'],
      ],
      [],
    ],
    [
      'an entry before the last',
      [
        ['2026-11-21', 'estimate'],
        ['2026-11-20', 'fact'],
      ],
      ['The history goes back in time, to `2026-11-20`.'],
    ],
    [
      'another status at the end',
      [
        ['2026-11-20', 'fact'],
        ['2026-11-21', 'estimate'],
      ],
      ['The claim is `fact`; its history ends with `estimate`.'],
    ],
    [
      'another status before the end',
      [
        ['2026-11-19', 'speculation'],
        ['2026-11-20', 'fact'],
      ],
      [],
    ],
  ] as const)('with %s', (_, entries, messages) => {
    expect(whats('status-history-is-current', [history(...entries)])).toEqual(messages)
  })
})

describe('a waiver', () => {
  const waive = (reason: string, words = 'Some 73 herons came.'): Edit => [
    prose,
    '::figure',
    `{/* waive number-is-bound: ${reason} */}\n${words}\n\n::figure`,
  ]

  test.each([
    ['five words', 'Some 73 were seen from shore', []],
    ['four words', 'Some 73 seen from shore', ['gives no reason']],
    ['four words and signs', 'Some 73 seen from – shore', ['gives no reason']],
    ['no word', '', ['gives no reason']],
  ])('with %s for a reason', (_, reason, expected) => {
    const found = whats('waiver-gives-reason', [waive(reason)])
    expect(found).toHaveLength(expected.length)
    for (const [i, part] of expected.entries()) expect(found[i]).toContain(part)
  })

  test('silences its own block, and no other', () => {
    const idle = waive('Some 73 were seen from shore', 'Herons came.\n\nSome 73 more came.')
    expect(whats('number-is-bound', [idle])).toEqual([
      expect.stringContaining('`Some 73 more came` stands outside every claim'),
    ])
    expect(whats('waiver-gives-reason', [idle])).toEqual([
      'The waiver of `number-is-bound` waives nothing in its block.',
    ])
    expect(said('number-is-bound', [waive('Some 73 were seen from shore')])).toEqual([])
  })

  test('of another rule, or of none, is told with the rules that can be waived', () => {
    const of = (rule: string) =>
      said('waiver-gives-reason', [
        [prose, '::figure', `{/* waive ${rule}: seen from the shore */}\nHerons came.\n\n::figure`],
      ]).map(({ what, mend }) => `${what} ${mend}`)
    expect(of('quote-is-short')).toEqual([
      expect.stringContaining('The rule `quote-is-short` cannot be waived.'),
    ])
    expect(of('number-is-bond')).toEqual([
      'There is no rule `number-is-bond`. Use `number-is-bound`, or remove the waiver.',
    ])
    expect(of('toString')[0]).toContain('There is no rule `toString`.')
  })
})

describe('front matter', () => {
  test.each([
    ['dek: What', 'deck: What', 3, 1],
    ['authors:', '1882: so\nauthors:', 5, 1],
  ])('with `%s` as `%s` is told at the key', (from, to, line, column) => {
    const keys = said('front-matter-fits-schema', [[prose, from, to]]).map(({ place }) => place)
    expect(keys).toContainEqual({ file: `${healthy.folder}/${prose}`, line, column })
  })
})

test('an alias in front matter is told where it stands, and an object where a text should be', () => {
  const alias = said('front-matter-fits-schema', [[prose, 'title: The', 'title: &name The']])
  expect(alias.map(({ place, what }) => [place.line, place.column, what])).toEqual([
    [2, 8, 'The front matter uses an anchor or an alias (`&name`, `*name`).'],
  ])
  expect(
    whats('json-fits-schema', [
      [first, '"It was the first public supply in the county."', '{ "is": "so" }'],
    ])[0],
  ).toContain('object')
})
