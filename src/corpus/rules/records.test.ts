import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../load.ts'
import { first, healthy, opened, power, said, whats, type Edit } from '../edited.ts'

// What records owe one another, with one of them changed.

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
    measures: 'counted',
    source: 'council-minutes-1882',
    points,
  }
  const bound = (ref: string) => {
    const path = 'data/series.json'
    const files = healthy.files.map((file) => ({
      ...file,
      text: file.text.replace('"events/opening"', `"events/opening", "${ref}"`),
    }))
    const there = JSON.parse(files.find((file) => file.path === path)?.text ?? '[]') as object[]
    const text = JSON.stringify([...there, series])
    const own = { path, file: `${healthy.folder}/${path}`, text }
    const now = new Date('2026-11-24T12:00:00Z')
    const { messages } = buildCorpus(
      { ...healthy, files: [...files.filter((file) => file.path !== path), own] },
      { now, base: '/' },
    )
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
