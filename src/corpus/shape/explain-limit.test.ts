import { describe, expect, test } from 'vitest'
import type { Demand } from '../../model/demand.ts'
import { explainLimit } from './explain-limit.ts'
import type { Issue } from './issue.ts'

const issue = (given: Partial<Issue>): Issue => ({
  code: 'custom',
  path: [],
  message: 'must be so',
  ...given,
})

describe('sizes', () => {
  const small = (minimum: number, origin = 'string') =>
    issue({ code: 'too_small', minimum, origin })
  const big = (maximum: number, origin = 'string') => issue({ code: 'too_big', maximum, origin })

  test.each([
    [small(1), '', '`why` is empty.', 'Give it at least 1 character.'],
    [
      small(3),
      'ab',
      '`why` has 2 characters; the least is 3 characters.',
      'Give it at least 3 characters.',
    ],
    [
      small(2, 'array'),
      ['a'],
      '`why` has 1 entry; the least is 2 entries.',
      'Give it at least 2 entries.',
    ],
    [small(1, 'array'), [], '`why` is empty.', 'Give it at least 1 entry.'],
    [big(2), 'abc', '`why` has 3 characters; the most is 2 characters.', 'Shorten it.'],
    [
      small(5, 'number'),
      2,
      '`why` is `2`; the least is `5`.',
      'Give `5` or more, in a larger unit where there is one.',
    ],
    [
      big(5, 'number'),
      8,
      '`why` is `8`; the most is `5`.',
      'Give `5` or less, in a larger unit where there is one.',
    ],
    [
      { ...small(0, 'number'), inclusive: false },
      0,
      '`why` is `0`; it has to be more than `0`.',
      'Give more than `0`.',
    ],
  ])('%j of %j', (given, actual, what, mend) => {
    expect(explainLimit(given, '`why`', actual)).toMatchObject({ what, mend })
  })
})

describe('addresses', () => {
  const address = (actual: string) =>
    explainLimit(
      issue({ code: 'invalid_format', format: 'url', message: 'must be an address' }),
      '`URL`',
      actual,
    )

  test.each(['javascript:alert(1)', ' JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///a'])(
    '%s is a program or its holder',
    (actual) => {
      expect(address(actual)).toMatchObject({ rule: 'content-is-inert' })
      expect(address(actual).what).toContain('which would run or hold a program')
    },
  )

  test('another that is none is told as that', () => {
    const said = address('example.org')
    expect(said).not.toHaveProperty('rule')
    expect(said).toMatchObject({
      what: '`URL`, `example.org`, must be an address.',
      mend: 'Write the whole address, beginning with `https://`.',
    })
  })

  test.each([{ params: { demand: 'no-sign-in' } }, { format: 'url' }] as const)(
    'nothing of a name or a password is shown again, %j',
    (given) => {
      const said = explainLimit(issue(given), '`URL`', 'https://user:p@ss@example.org/')
      expect(said).toMatchObject({ actual: '`…@example.org/`' })
      expect(JSON.stringify(said)).not.toMatch(/user|ss@/)
    },
  )

  test('a program elsewhere than in an address is a text', () => {
    const said = explainLimit(issue({ params: { demand: 'words' } }), '`note`', 'data: none')
    expect(said).not.toHaveProperty('rule')
  })
})

describe('demands', () => {
  test.each([
    ['id-form', 'The Old Mill!', 'Use `the-old-mill`.'],
    ['id-form', '…', 'Use `some-id`.'],
    ['value-reference', 'estimate/Peak 1953', 'Use `estimates/peak-1953`.'],
    ['value-reference', 'series/Gauge#1953', 'Use `series/gauge#1953`.'],
    [
      'value-reference',
      'zeppelins/a',
      'Use an id with its collection, such as `estimates/some-id`.',
    ],
    [
      'value-reference',
      'estimates/',
      'Use an id with its collection, such as `estimates/some-id`.',
    ],
    ['day-form', '20 November 2026', 'Use `2026-11-20`.'],
    ['day-form', 'November 2026', 'Write the whole day, `YYYY-MM-DD`.'],
    ['day-form', 'one day', 'Write the whole day, `YYYY-MM-DD`.'],
    ['date-form', 'November 2026', 'Use `2026-11`.'],
    ['date-form', 'about 2026', 'Write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, whichever is known.'],
    ['date-form', '2025/2026', 'Write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, whichever is known.'],
    ['date-form', 'one day', 'Write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, whichever is known.'],
    ['dates-form', '2020–2021', 'Use `2020/2021`.'],
    ['dates-form', '2020-2021', 'Use `2020/2021`.'],
    ['dates-form', 'March 2020 to June 2021', 'Use `2020-03/2021-06`.'],
    ['value-reference', 'series/Deaths#2020–2021', 'Use `series/deaths#2020/2021`.'],
    [
      'dates-form',
      'the pandemic',
      'Write `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, whichever is known, or two of them with a slash, `2020/2021`.',
    ],
    ['words', '**', 'Write it in words; markup alone shows nothing.'],
  ] as const)('%s of %j', (demand, actual, mend) => {
    expect(explainLimit(issue({ params: { demand } }), '`x`', actual).mend).toBe(mend)
  })

  test.each<Demand>([
    'id-form',
    'value-reference',
    'real-date',
    'day-form',
    'date-form',
    'dates-form',
    'period-order',
    'quantity-order',
    'quantity-ends',
    'part-of-list',
    'scale-reason',
    'language',
    'language-tag',
    'site-path',
    'no-sign-in',
    'host',
    'alias-form',
    'words',
  ])('%s has a reason and a mend of its own', (demand) => {
    const said = explainLimit(issue({ params: { demand } }), '`x`', 'a')
    expect(said.what).toBe('`x`, `a`, must be so.')
    expect(said.why).not.toBe('Pages and figures are built on this being so.')
    expect(said.mend).toMatch(/^[A-Z].+\.$/)
    expect(said.mend).not.toBe('Mend the value.')
  })

  test('the mend of a reader of sources comes before that of the demand', () => {
    const params = { demand: 'date-form', mend: 'Write the year.' } as const
    expect(explainLimit(issue({ params }), '`x`', 'a').mend).toBe('Write the year.')
  })

  test('what nobody said more of is told plainly', () => {
    expect(explainLimit(issue({}), '`x`', 'a')).toEqual({
      what: '`x`, `a`, is not legal here.',
      why: 'Pages and figures are built on this being so.',
      mend: 'Mend the value.',
    })
    expect(explainLimit(issue({}), '`x`', { a: 1 }).what).toBe('`x` is not legal here.')
  })
})
