import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { findMisfit, ledgerOf } from './chain.ts'

const state = (date: string, status: Claim['status'], why: string) => ({ date, status, why })
const claims = [
  {
    id: 'b',
    history: [state('2026-11-01', 'disputed', 'First.'), state('2026-11-03', 'fact', 'Seen.')],
  },
  {
    id: 'a',
    history: [state('2026-11-01', 'estimate', 'Première.'), state('2026-11-01', 'error', 'No.')],
  },
]
const ledger = ledgerOf(claims)

test('states stand in the order of their days, whatever the order of the claims', () => {
  expect(ledger.entries.map(({ claim, why }) => [claim, why])).toEqual([
    ['a', 'Première.'],
    ['a', 'No.'],
    ['b', 'First.'],
    ['b', 'Seen.'],
  ])
  expect(ledgerOf(claims.toReversed())).toEqual(ledger)
})

test('the hashes are those that the words of the algorithm give', () => {
  let previous = '0'.repeat(64)
  for (const { claim, date, status, why, hash } of ledger.entries) {
    const bytes = new TextEncoder().encode(JSON.stringify([previous, claim, date, status, why]))
    previous = createHash('sha256').update(bytes).digest('hex')
    expect(hash).toBe(previous)
  }
  expect(ledger.head).toBe(previous)
  expect(findMisfit(ledger)).toBeUndefined()
  expect(findMisfit(ledgerOf([]))).toBeUndefined()
})

test.each([
  ['changed', 2, ledger.entries.map((each, i) => (i === 1 ? { ...each, status: 'fact' } : each))],
  ['left out', 2, ledger.entries.filter((_, i) => i !== 1)],
  ['put in', 3, ledger.entries.flatMap((each, i) => (i === 1 ? [each, { ...each }] : [each]))],
  ['exchanged', 1, [...ledger.entries].toReversed()],
])('an entry that was %s is found', (_what, entry, entries) => {
  expect(findMisfit({ entries, head: ledger.head })?.entry).toBe(entry)
})

test('a last entry that was left out is told by the head', () => {
  const entries = ledger.entries.slice(0, -1)
  expect(findMisfit({ entries, head: ledger.head })).toMatchObject({ entry: 3, given: ledger.head })
})

test('a later state changes the head and none of the hashes before it', () => {
  const [first, ...others] = claims
  if (!first) throw new Error('no claim')
  const history = [...first.history, state('2026-12-01', 'error', 'Wrong.')]
  const later = ledgerOf([{ ...first, history }, ...others])
  expect(later.entries.slice(0, 4)).toEqual(ledger.entries)
  expect(later.head).not.toBe(ledger.head)
})
