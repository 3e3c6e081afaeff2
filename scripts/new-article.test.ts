import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCorpus } from '../src/corpus/load.ts'

const contentDir = join(mkdtempSync(join(tmpdir(), 'new-')), 'content')

function scaffold(title: string) {
  return spawnSync(process.execPath, ['scripts/new-article.ts', title], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795478400' },
  })
}

beforeAll(() => cpSync('src/corpus/fixtures/clean', contentDir, { recursive: true }))
afterAll(() => rmSync(contentDir, { recursive: true, force: true }))

test('a new article, its annotations and its claim pass every check', () => {
  const { status, stdout } = scaffold('“How high” was the flood?')
  expect(status).toBe(0)
  expect(stdout).toContain('articles/how-high-was-the-flood/index.mdx')
  const now = new Date('2026-11-24')
  const { corpus, messages } = loadCorpus({ contentDir, now, base: '/' })
  expect(messages).toEqual([])
  const article = corpus?.articles.get('how-high-was-the-flood')
  expect(article?.frontMatter.title).toBe('“How high” was the flood?')
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

test('a title without letters or digits is refused with an example', () => {
  const { status, stderr } = scaffold('…')
  expect(status).toBe(1)
  expect(stderr).toContain('npm run new -- "How high was the flood?"')
})
