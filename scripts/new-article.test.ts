import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { slugOf } from './slug.ts'

const contentDir = join(newFolder('new'), 'content')

function scaffold(title: string, ...more: string[]) {
  return spawnSync(process.execPath, ['scripts/new-article.ts', title, ...more], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795478400' },
  })
}

beforeAll(() => cpSync('src/corpus/fixtures/clean', contentDir, { recursive: true }))

test('a new article, its annotations and its claim pass every check', () => {
  const { status, stdout } = scaffold('How high: was the flood?')
  expect(status).toBe(0)
  expect(stdout).toContain('articles/how-high-was-the-flood/index.mdx')
  const now = new Date('2026-11-24')
  const { corpus, messages } = loadCorpus({ contentDir, now, base: '/' })
  // What is new is read by somebody before it is published.
  expect(messages.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'warning sentence-is-reviewed',
    'warning record-is-reviewed',
  ])
  const article = corpus?.articles.get('how-high-was-the-flood')
  expect(article?.frontMatter.title).toBe('How high: was the flood?')
  expect(article?.claims).toEqual(['how-high-was-the-flood-first-claim'])
})

test('an article that is there already is left as it is', () => {
  const path = join(contentDir, 'articles/how-high-was-the-flood/index.mdx')
  const before = readFileSync(path, 'utf8')
  const { status, stderr } = scaffold('How high was the flood')
  expect(status).toBe(1)
  expect(stderr).toContain('There is an article or claim of that name already')
  expect(readFileSync(path, 'utf8')).toBe(before)
})

test('a title in another script makes an address, and one of pictures alone asks for it', () => {
  const { status, stdout } = scaffold('홍수는 얼마나 높았나?')
  expect(status).toBe(0)
  expect(stdout).toContain('articles/hongsuneun-eolmana-nopassna/index.mdx')
  const pictures = scaffold('🌊🌊…')
  expect(pictures.status).toBe(1)
  expect(pictures.stderr).toBe(
    '`🌊🌊…` holds no letter or digit to make an address of: give one, npm run new -- "🌊🌊…" --slug how-high\n',
  )
  expect(scaffold('🌊🌊…', '--slug', 'waves').stdout).toContain('articles/waves/index.mdx')
  const now = new Date('2026-11-24')
  const { messages } = loadCorpus({ contentDir, now, base: '/' })
  expect(messages.filter(({ rule }) => !/^(?:sentence|record)-is-reviewed$/.test(rule))).toEqual([])
})

test('nothing is asked for that was given, and nothing is taken that is no address', () => {
  expect(scaffold('').stderr).toContain('An article needs a title')
  expect(scaffold('A title', '--slug', 'The Flood!').stderr).toContain('as in --slug the-flood')
  expect(scaffold('A title', '--slug', '../out').stderr).toContain('is no address')
  expect(existsSync(join(contentDir, 'out'))).toBe(false)
})

test('a claim of that name stops the article too, and nothing is left of either', () => {
  const claim = join(contentDir, 'claims/the-tide-first-claim.json')
  writeFileSync(claim, '{}')
  expect(scaffold('The tide').stderr).toContain('claims/the-tide-first-claim.json: give another')
  expect(readFileSync(claim, 'utf8')).toBe('{}')
  rmSync(claim)
  expect(readdirSync(join(contentDir, 'articles')).filter((name) => /tide|^\./.test(name))).toEqual(
    [],
  )
})

test('a content folder that is not there is named, and not made', () => {
  const { stderr } = spawnSync(process.execPath, ['scripts/new-article.ts', 'A title'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: 'no-such-folder' },
  })
  expect(stderr).toContain('There is no content folder no-such-folder')
  expect(existsSync('no-such-folder')).toBe(false)
})

test.each([
  ['How high: was the flood?', 'how-high-was-the-flood'],
  ['L’été à Paris', 'l-ete-a-paris'],
  ['Æsir & Straße', 'aesir-strasse'],
  ['Сколько было воды?', 'skolko-bylo-vody'],
  ['洪水有多高?', 'hongshuiyouduogao'],
  ['The flood 🌊 of 1882', 'the-flood-of-1882'],
  ['…', ''],
  [
    `${'word '.repeat(11)}longest of them`,
    'word-word-word-word-word-word-word-word-word-word-word',
  ],
  ['a'.repeat(90), 'a'.repeat(60)],
])('the address of `%s` is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})
