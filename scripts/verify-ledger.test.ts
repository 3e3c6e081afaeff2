import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { ledgerOf } from '../src/exports/ledger/chain.ts'

const history = (['disputed', 'fact'] as const).map((status, i) => ({
  date: `2026-11-0${i + 1}`,
  status,
  why: 'Read.',
}))
const ledger = ledgerOf([{ id: 'height', history }])

function verify(held: unknown, ...more: readonly string[]) {
  const file = join(newFolder('ledger'), 'ledger.json')
  writeFileSync(file, JSON.stringify(held))
  return spawnSync(process.execPath, ['scripts/verify-ledger.ts', file, ...more], {
    encoding: 'utf8',
  })
}

test('a ledger that fits is said to, with its head', () => {
  const { status, stdout } = verify(ledger)
  expect(stdout).toBe(`2 entries fit; the head is ${ledger.head}\n`)
  expect(status).toBe(0)
})

test('the first entry that does not fit is named, by its claim and day', () => {
  const entries = ledger.entries.map((each) => ({ ...each, why: 'Read again.' }))
  const { status, stdout } = verify({ ...ledger, entries })
  expect(stdout).toMatch(/^Entry 1 of 2, `height` of 2026-11-01, does not fit: its hash is /)
  expect(status).toBe(1)
})

test('a head that somebody kept is found, or is said to be none of it', () => {
  const [first] = ledger.entries
  const kept = verify(ledger, '--head', String(first?.hash))
  expect(kept.stdout).toContain(
    'The head you kept is that of entry 1: what came before is as it was, 1 came since.',
  )
  expect(kept.status).toBe(0)
  // Whoever rewrites the past makes a chain that fits, and has another head from there on.
  const rewritten = ledgerOf([
    { id: 'height', history: history.map((each) => ({ ...each, why: 'Read again.' })) },
  ])
  const gone = verify(rewritten, '--head', String(first?.hash))
  expect(gone.stdout).toMatch(/^2 entries fit; .*\nNo entry has the head you kept, /)
  expect(gone.status).toBe(1)
})

test('what is no ledger, or is not there, is told in one line', () => {
  expect(verify({ entries: [] }).stderr).toMatch(/^.* is no ledger: .*\n$/)
  const none = ['scripts/verify-ledger.ts', 'no-such-ledger.json']
  expect(spawnSync(process.execPath, none, { encoding: 'utf8' }).stderr).toMatch(
    /^no-such-ledger\.json cannot be read\..*\n$/,
  )
  const unnamed = spawnSync(process.execPath, ['scripts/verify-ledger.ts'], { encoding: 'utf8' })
  expect(unnamed.stderr).toMatch(/^Name the ledger: .*\n$/)
})
