import { describe, expect, test } from 'vitest'
import type { Message } from '../../model/message.ts'
import { buildCorpus } from '../load.ts'
import { readContent } from '../read/read.ts'

// What rules say on both sides of their limits, of the healthy site with a word or two changed.

const healthy = readContent('src/corpus/fixtures/clean')
const today = '2026-11-24'

type Edit = readonly [path: string, from: string, to: string]

/** What is said of the healthy site after some edits, of one rule. */
function said(rule: Message['rule'], edits: readonly Edit[], day = today): readonly Message[] {
  const files = healthy.files.map((file) => {
    const own = edits.filter(([path]) => path === file.path)
    for (const [, from] of own) expect(file.text).toContain(from)
    return { ...file, text: own.reduce((text, [, from, to]) => text.replace(from, to), file.text) }
  })
  const now = new Date(`${day}T12:00:00Z`)
  const { messages } = buildCorpus({ ...healthy, files }, { now, base: '/' })
  return messages.filter((message) => message.rule === rule)
}
const whats = (...given: Parameters<typeof said>) => said(...given).map(({ what }) => what)
const weights = (...given: Parameters<typeof said>) =>
  said(...given).map(({ severity }) => severity)

const prose = 'articles/the-first-evening/index.mdx'
const [first, opened, power] = ['claims/first.json', 'claims/opened.json', 'claims/power.json']

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
    ['three words', 'seen from shore', []],
    ['two words', 'from shore', ['gives no reason']],
    ['two words and signs', 'from shore – 73', ['gives no reason']],
    ['no word', '', ['gives no reason']],
  ])('with %s for a reason', (_, reason, expected) => {
    const found = whats('waiver-gives-reason', [waive(reason)])
    expect(found).toHaveLength(expected.length)
    for (const [i, part] of expected.entries()) expect(found[i]).toContain(part)
  })

  test('silences its own block, and no other', () => {
    const idle = waive('seen from shore', 'Herons came.\n\nSome 73 more came.')
    expect(whats('number-is-bound', [idle])).toEqual(['`Some 73 came` stands outside every claim.'])
    expect(whats('waiver-gives-reason', [idle])).toEqual([
      'The waiver of `number-is-bound` waives nothing in its block.',
    ])
    expect(said('number-is-bound', [waive('seen from shore')])).toEqual([])
  })

  test('of another rule, or of none, is told with the rules that can be waived', () => {
    const of = (rule: string) =>
      said('waiver-gives-reason', [
        [prose, '::figure', `{/* waive ${rule}: seen from the shore */}\nHerons came.\n\n::figure`],
      ]).map(({ what, mend }) => `${what} ${mend}`)
    expect(of('quote-is-short')).toEqual([
      'The rule `quote-is-short` cannot be waived. Mend what it reports; only `number-is-bound` and `hedge-is-in-sentence` can be waived.',
    ])
    expect(of('number-is-bond')).toEqual([
      'There is no rule `number-is-bond`. Use `number-is-bound`, or remove the waiver.',
    ])
    expect(of('toString')[0]).toContain('There is no rule `toString`.')
  })
})

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
      ['`13 January 1882` is a date that no claim beside it carries.'],
    ],
    [
      'a measure, though a claim carries it',
      'by the engineer',
      'about 100 kW, by the engineer',
      ['`about 100 kW` stands outside every claim.'],
    ],
    ['an ordinal in words', 'by the engineer', 'by the second engineer', []],
  ])('%s', (_, from, to, messages) => {
    expect(whats('number-is-bound', [[prose, from, to]])).toEqual(messages)
  })

  test('in a sentence without claims are held against the claims of the block', () => {
    expect(said('number-is-bound', [beside('That was on 12 January 1882.')])).toEqual([])
    expect(whats('number-is-bound', [beside('That was on 3 March 1882.')])).toEqual([
      '`3 March 1882` is a date that no claim beside it carries.',
    ])
  })

  test('in a sentence with claims are held against those alone', () => {
    const edit: Edit = [
      prose,
      ':claim[the first',
      ':claim[The works]{#opened} ran. On 12 January 1882 it was :claim[the first',
    ]
    expect(whats('number-is-bound', [edit])).toEqual([
      '`12 January 1882` is a date that no claim beside it carries.',
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
      '`73 engineers` stands outside every claim.',
    ])
  })

  test('in the words of a figure may say how many are drawn', () => {
    const title = (words: string): Edit => ['figures/first-evening.json', 'The later count', words]
    expect(said('number-is-bound', [title('Of three numbers the later count')])).toEqual([])
    expect(said('number-is-bound', [title('Of four numbers the later count')])).toHaveLength(1)
  })
})

describe('numbers of a claim', () => {
  const stating = (words: string): readonly Edit[] => [[power, 'about 100 kW', words]]

  test.each([
    [
      '100 kW',
      '`100 kW` is hedged otherwise than the record: `estimates/engineer-1882`, quantity.',
    ],
    [
      'about 110 kW',
      '`about 110 kW` is not what the record has; the nearest is `estimates/engineer-1882`, quantity.',
    ],
    [
      'about 100 thalers',
      '`about 100` has nothing to stand on: the `values` of this claim carry no quantity.',
    ],
    [
      'a little on 3 May 1901',
      '`3 May 1901` is not what the record has; the nearest is `estimates/engineer-1882`, period.',
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
    expect(message?.what).toBe(
      '`£13` rounds what the record has in full: `incidents/storm-cable`, value.',
    )
    expect(message?.expected).toEqual(['about £13', '12.5 GBP'])
  })

  test('in reasons may be what related claims and dates of sources carry, and counts are free', () => {
    const because = (words: string): readonly Edit[] => [[power, 'a later count is lower', words]]
    expect(said('number-matches-datum', because('two later counts are lower'))).toEqual([])
    expect(whats('number-matches-datum', because('a later count gives 70 kW'))).toHaveLength(1)
    expect(said('number-matches-datum', because('she gives about 100 kW'))).toEqual([])
  })

  test.each([
    ['firmer', 'The log of the station.'],
    ['weaker', 'A test of an engine of the same make.'],
  ])('in what would make it %s are held as well', (_, words) => {
    expect(whats('number-matches-datum', [[power, words, 'A log of 70 kW.']])).toHaveLength(1)
  })

  test('in a note on its evidence are held as well', () => {
    const note: Edit = [
      power,
      '"locator": "page 2"',
      '"locator": "page 2", "note": "It says 70 kW."',
    ]
    expect(whats('number-matches-datum', [note])).toHaveLength(1)
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
      '`about 100 kW` is said twice in the words of `power`, and `estimates/society-1955` is not said.',
    ])
  })

  test('may each be said, and one of them once', () => {
    expect(said('number-matches-datum', [both, took('about 100 kW came, or 60 to 80 kW')])).toEqual(
      [],
    )
    expect(said('number-matches-datum', [both])).toEqual([])
  })

  test('that differ by their hedge alone', () => {
    expect(whats('number-matches-datum', [twin])).toEqual([
      '`power` is bound to `estimates/post-1882` too, which is `about 100 kW` but for the hedge.',
    ])
  })
})

describe('a series', () => {
  const points = ['1882', '1883'].map((period) => ({
    period,
    quantity: { central: 4, unit: 'kW', qualifier: 'exact' },
  }))
  const series = {
    id: 'gauge',
    label: 'Gauge',
    publisher: 'town-council',
    edition: '1884',
    scope: ['the quay'],
    measures: 'taken',
    source: 'council-minutes-1882',
    points,
  }
  const bound = (ref: string) => {
    const path = 'data/series.json'
    const files = healthy.files.map((file) => ({
      ...file,
      text: file.text.replace('"events/opening"', `"events/opening", "${ref}"`),
    }))
    const own = { path, file: `${healthy.folder}/${path}`, text: JSON.stringify([series]) }
    const now = new Date(`${today}T12:00:00Z`)
    const { messages } = buildCorpus({ ...healthy, files: [...files, own] }, { now, base: '/' })
    return messages.filter(({ rule }) => rule === 'datum-exists').map(({ what }) => what)
  }

  test.each([
    ['series/gauge#1883', []],
    ['series/gauge', []],
    ['series/gauge#1884', ['Series `gauge` has no point for `1884`.']],
  ])('that is named as %s', (ref, messages) => {
    expect(bound(ref)).toEqual(messages)
  })
})

describe('what goes round in a circle', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'estimates',
      [
        [
          'data/estimates.json',
          '"source": "engineer-report-1882",',
          '"source": "engineer-report-1882", "repeats": { "estimate": "post-1882" },',
        ],
      ],
      ['`post-1882` repeats itself: `engineer-1882` ← `post-1882` ← `engineer-1882`.'],
    ],
    [
      'claims',
      [
        [power, '"see-also"', '"depends-on"'],
        [
          first,
          '"evidence"',
          '"related": [{ "claim": "power", "relation": "depends-on" }], "evidence"',
        ],
      ],
      ['`power` depends on itself: `first` ← `power` ← `first`.'],
    ],
    [
      'claims that only point to each other',
      [
        [
          first,
          '"evidence"',
          '"related": [{ "claim": "power", "relation": "see-also" }], "evidence"',
        ],
      ],
      [],
    ],
    [
      'a party in itself',
      [['data/entities.json', '"kind": "person"', '"kind": "person", "partOf": "ada-ward"']],
      ['`ada-ward` is part of itself: `ada-ward` ← `ada-ward`.'],
    ],
    [
      'sources',
      [
        [
          'sources.json',
          '"access": { "level": "part"',
          '"derivedFrom": [{ "source": "evening-post-1882", "because": "It says so." }], "access": { "level": "part"',
        ],
      ],
      [
        '`evening-post-1882` repeats itself: `engineer-report-1882` ← `evening-post-1882` ← `engineer-report-1882`.',
      ],
    ],
  ])('%s', (_, edits, messages) => {
    expect(whats('derivation-has-no-cycle', edits)).toEqual(messages)
  })
})

describe('what a status owes', () => {
  const press = '{ "source": "evening-post-1882", "relation": "supports" }'
  const evidence = (...entries: readonly string[]): Edit => [
    opened,
    healthy.files
      .find(({ path }) => path === opened)
      ?.text.match(/\[\s*\{\s*"source"[^\]]*\]/)?.[0] ?? '',
    `[${entries.join()}]`,
  ]
  const history = '{ "source": "society-history-1955", "relation": "supports" }'
  const engineer = '{ "source": "engineer-report-1882", "relation": "supports" }'

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['one newspaper', [press], ['fact-has-firm-source']],
    ['two newspapers of two origins', [press, history], []],
    ['one official document', [engineer], []],
    ['nothing', [press.replace('supports', 'context')], ['fact-has-firm-source']],
    ['one newspaper twice', [press, press], ['fact-has-firm-source']],
  ])('a fact that rests on %s', (_, entries, rules) => {
    const edit = evidence(...entries)
    const told = (['fact-has-firm-source', 'origins-are-independent'] as const).filter(
      (rule) => said(rule, [edit]).length > 0,
    )
    expect(told).toEqual(rules)
  })

  test('a fact that rests on two newspapers of one origin', () => {
    const copy: Edit = [
      'sources.json',
      '"custom": { "kind": "other", "access": { "level": "full" } }',
      '"custom": { "kind": "other", "access": { "level": "full" }, "derivedFrom": [{ "source": "evening-post-1882", "because": "It says so." }] }',
    ]
    expect(said('origins-are-independent', [evidence(press, history), copy])).toHaveLength(1)
  })

  test.each([
    ['supports', 'contradicts', 'attributed', 'attributed-names-speaker', 0],
    ['context', 'contradicts', 'attributed', 'attributed-names-speaker', 1],
    ['supports', 'contradicts', 'disputed', 'disputed-has-two-sides', 0],
    ['context', 'contradicts', 'disputed', 'disputed-has-two-sides', 1],
    ['supports', 'context', 'disputed', 'disputed-has-two-sides', 1],
    ['context', 'context', 'disputed', 'disputed-has-two-sides', 2],
  ] as const)(
    'of evidence that %s and %s, a claim that is %s: %s ×%i',
    (one, other, status, rule, count) => {
      const edits: readonly Edit[] = [
        [first, '"relation": "contradicts"', `"relation": "${other}"`],
        [first, '"relation": "supports"', `"relation": "${one}"`],
        [first, '"status": "disputed",', `"status": "${status}",`],
      ]
      expect(said(rule, edits)).toHaveLength(count)
    },
  )
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

test('two numbers of one kind at the very beginning of a mark are seen', () => {
  const edits: readonly Edit[] = [
    [power, '["estimates/engineer-1882"]', '["estimates/engineer-1882", "estimates/society-1955"]'],
    [prose, 'the town took about 100 kW', '60 to 80 kW and again 60 to 80 kW'],
  ]
  expect(whats('number-matches-datum', edits)).toEqual([
    '`60 to 80 kW` is said twice in the words of `power`, and `estimates/engineer-1882` is not said.',
  ])
})
