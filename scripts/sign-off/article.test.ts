import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { harmlessIn } from '../../src/corpus/signed/reviews.ts'

let folder = ''

beforeEach(() => {
  folder = newFolder('review')
  cpSync('src/corpus/fixtures/clean', folder, { recursive: true })
})

const slug = 'the-first-evening'
const path = (name: string): string => join(folder, 'articles', slug, name)
const read = (name: string): string => readFileSync(path(name), 'utf8')
const reword = (from: string, to: string): void =>
  writeFileSync(path('index.mdx'), read('index.mdx').replace(from, to))

function run(command: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1795521600' } // 24 November 2026
  return spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], { env, encoding: 'utf8' })
}
const now = new Date('2026-11-24T12:00:00Z')
const load = (isPublishing = false) =>
  loadCorpus({ contentDir: folder, now, base: '/', isPublishing })
const found = (isPublishing = false): readonly string[] =>
  load(isPublishing)
    // The record has reviews of its own.
    .messages.filter(({ rule }) => !/^(?:record|basis)-/.test(rule))
    .map(({ severity, rule }) => `${severity} ${rule}`)
const signOff = (...args: string[]): string => {
  const { status, stdout, stderr } = run('sign-off', ...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout
}

test('shows a changed sentence with what it touches, and writes nothing without a reason', () => {
  const before = read('review.jsonl')
  reword('On that evening', 'On the next evening')
  const said = signOff('--article', slug)
  expect(said).toContain('On [-that-] {+the next+} evening')
  expect(said).toContain('claim power (estimate)')
  expect(said).toContain('data: estimates/')
  expect(said).toContain('figures: first-evening')
  expect(said).toContain('1 sentence to review. Sign with: npm run sign-off -- --article')
  expect(read('review.jsonl')).toBe(before)
})

test('signs what was shown, with day, name and reason; nothing is left to review or to publish', () => {
  reword('On that evening', 'On the next evening')
  expect(found()).toEqual(['warning sentence-is-reviewed'])
  expect(found(true)).toEqual(['error sentence-is-reviewed'])
  signOff('--article', slug, '--why', 'The log says so.', '--by', 'J. Ward')
  expect(read('review.jsonl').split('\n')[5]).toContain(
    '"reviewed":"2026-11-24","by":"J. Ward","why":"The log says so."',
  )
  expect(found(true)).toEqual([])
})

test('signs the marks of a sentence with it, and their claims’ histories', () => {
  reword('about 100 kW', 'about 100 kW, not more')
  signOff('--article', slug, '--why', 'The reading.', '--by', 'J. Ward')
  expect(read('annotations.json')).toContain('about 100 kW, not more')
  expect(readFileSync(join(folder, 'claims/power.json'), 'utf8')).toContain('The reading.')
  expect(found()).not.toContain('error wording-is-signed-off')
})

test('a proven edit is a warning nowhere, and takes its new form with its old day', () => {
  reword('about 100 kW', 'about 100 kilowatts')
  expect(found(true)).toEqual([])
  expect(harmlessIn(load().content).map(({ by }) => by)).toEqual([['number']])
  signOff('--article', slug, '--why', 'As it was.', '--by', 'J. Ward')
  expect(read('review.jsonl')).toContain('kilowatts')
  expect(read('review.jsonl')).not.toContain('J. Ward')
  expect(readFileSync(join(folder, 'claims/power.json'), 'utf8')).not.toContain('As it was.')
})

test('an article that nobody reviewed is a warning, refused by what publishes, and signed whole', () => {
  rmSync(path('review.jsonl'))
  expect(found()).toEqual(['warning sentence-is-reviewed'])
  expect(found(true)).toEqual(['error sentence-is-reviewed'])
  signOff('--article', slug, '--why', 'Read whole.', '--by', 'J. Ward')
  expect(found(true)).toEqual([])
})

test('--publish refuses what nobody reviewed', () => {
  reword('On that evening', 'On the next evening')
  const { status, stdout } = run('check-content', '--publish')
  expect(status).toBe(1)
  expect(stdout).toContain('error  sentence-is-reviewed')
  expect(stdout).toContain('1 sentence to review')
})

test('names the article that was meant', () => {
  expect(run('sign-off', '--article', 'the-first-evenin').stderr).toBe(
    'There is no article `the-first-evenin`. Use `the-first-evening`, or name a folder of `articles/`.\n',
  )
})
