import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'

let folder = ''

beforeEach(() => {
  folder = newFolder('sign-off-records')
  cpSync('src/corpus/fixtures/clean', folder, { recursive: true })
})

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const edit = (path: string, from: string, to: string): void =>
  writeFileSync(join(folder, path), read(path).replace(from, to))

function signOff(...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795521600' } // 24 November 2026
  const command = ['scripts/sign-off.ts', '--records', ...args]
  return spawnSync(process.execPath, command, { env, encoding: 'utf8' })
}

test('shows both values and what rests on them, writes nothing without leave, then signs what is named', () => {
  edit('data/estimates.json', '"label": "Ada Ward"', '"label": "The engineer"')
  const before = read('reviews/estimates.jsonl')
  const shown = signOff().stdout
  expect(shown).toContain(
    'estimates/engineer-1882: changed\n    label: [-Ada Ward-] {+The engineer+}',
  )
  expect(shown).toContain('what rests on it: claims/power, figures/first-evening')
  expect(shown).toContain('claims/power: what it rests on changed: estimates/engineer-1882 label')
  expect(shown).toContain('0 of 2 open entries of the record signed.')
  expect(read('reviews/estimates.jsonl')).toBe(before)

  expect(signOff('engineer-1882', '--by', 'Ada Ward').stdout).toContain('1 of 1 open')
  const changed = read('reviews/estimates.jsonl')
    .split('\n')
    .filter((line) => !before.includes(line))
  expect(changed.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      field: 'estimates/engineer-1882/label',
      value: 'The engineer',
      reviewed: '2026-11-24',
      by: 'Ada Ward',
    },
  ])
  // The claim was not looked at.
  expect(signOff('--all').stdout).toContain('1 of 1 open')
  expect(JSON.parse(read('claims/power.json'))).toMatchObject({ reviewed: '2026-11-24' })
  expect(signOff().stdout).toContain('0 of 0 open')
})

test('a correction is signed with its reason, which goes into the history that readers see', () => {
  edit('claims/first.json', 'It was the first', 'It was not the first')
  const refused = signOff('first')
  expect(refused).toMatchObject({ status: 1 })
  expect(refused.stderr).toContain('Say why with --why')
  expect(signOff('first', '--why', 'The mill sold light before.').stdout).toContain('1 of 1 open')
  const { history } = JSON.parse(read('claims/first.json')) as { history: unknown[] } // as the test left it
  expect(history.at(-1)).toEqual({
    date: '2026-11-24',
    status: 'disputed',
    why: 'The mill sold light before.',
  })
  expect(signOff().stdout).toContain('0 of 0 open')
})

test('a value that changed is signed with its reason, which readers are given with what it was', () => {
  edit(
    'data/estimates.json',
    '"central": 100, "unit": "kW", "qualifier": "about"',
    '"central": 98, "unit": "kW", "qualifier": "about"',
  )
  const before = read('reviews/values.jsonl')
  const refused = signOff('engineer-1882')
  expect(refused).toMatchObject({ status: 1 })
  expect(refused.stderr).toContain('Nothing was signed: estimates/engineer-1882 changed')
  expect(read('reviews/values.jsonl')).toBe(before)

  const signed = signOff('engineer-1882', '--why', 'A digit was misread.', '--by', 'Ada Ward')
  expect(signed.stdout).toContain('no values added, 1 changed')
  const added = read('reviews/values.jsonl')
    .split('\n')
    .filter((line) => !before.includes(line))
  expect(added.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      value: 'estimates/engineer-1882',
      quantity: { central: 98, unit: 'kW', qualifier: 'about' },
      since: '2026-11-24',
      by: 'Ada Ward',
      why: 'A digit was misread.',
    },
  ])
})

test('the entry that signing a wording adds to a history is signed with it', () => {
  edit('articles/the-first-evening/index.mdx', 'the first :term', 'the only :term')
  const env = { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795521600' }
  const args = ['scripts/sign-off.ts', 'first', '--why', 'The Post wrote only.']
  expect(spawnSync(process.execPath, args, { env }).status).toBe(0)
  expect(read('reviews/claims.jsonl')).toContain('"claims/first/history/2/why","value":"The Post')
  expect(signOff().stdout).toContain('0 of 0 open')
})

test('a record that is not there, and a record that cannot be read, are told in one line', () => {
  expect(signOff('claims/frist').stderr).toMatch(
    /^There is no record `claims\/frist`\. Use `claims\/first`.*\n$/,
  )
  edit('claims/first.json', '"statement"', '"statment"')
  const { stderr } = signOff('--all')
  expect(stderr).toMatch(/claims\/first\.json:\d+:\d+ cannot be read, so nothing was signed.*\n$/)
})
