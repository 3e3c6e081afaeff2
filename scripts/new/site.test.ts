import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { loadCorpus } from '../../src/corpus/load.ts'

const begin = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new-article.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795478400' },
  })

const now = new Date('2026-11-24')
const place = newFolder('new-site')

test('a new site may be published as it stands, with claims of three statuses, a figure and a term', () => {
  const contentDir = join(place, 'content')
  const { status, stdout } = begin('--site', contentDir, '--title', 'Floods & fords: how high?')
  expect(stdout).toContain(`Go on with: CONTENT_DIR=${contentDir} npm run dev`)
  expect(status).toBe(0)
  const { corpus, messages } = loadCorpus({ contentDir, now, base: '/', isPublishing: true })
  expect(messages).toEqual([])
  expect(corpus?.site.title).toBe('Floods & fords: how high?')
  expect([...(corpus?.claims.values() ?? [])].map((claim) => claim.status).toSorted()).toEqual([
    'attributed',
    'estimate',
    'fact',
  ])
  expect([corpus?.figures.size, corpus?.terms.size, corpus?.sources.size]).toEqual([1, 1, 3])

  // What is signed before anything was published need not stay.
  const sign = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/sign-off.ts', ...args], {
      env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795478400' },
    }).status
  expect(sign('--records', '--all', '--why', 'Read again.')).toBe(0)
  expect(readdirSync(join(contentDir, 'reviews'))).not.toContain('addresses.jsonl')
  expect(readdirSync(join(contentDir, 'reviews'))).not.toContain('values.jsonl')

  // The message that the first ten minutes show is the one that is said.
  const file = join(contentDir, 'articles/how-high-was-the-flood/index.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('4.1 metres', '4.7 metres'))
  const [wrong] = loadCorpus({ contentDir, now, base: '/' }).messages
  const head = `index.mdx:${wrong?.place.line}:${wrong?.place.column}  error  ${wrong?.rule}`
  const shown = readFileSync('scripts/new/README.md', 'utf8')
  expect(shown).toContain(`${head}\n     ${wrong?.what.split('. ')[0]}.`)
}, 120_000)

test('an example that was thrown away leaves nothing behind that stops the build', () => {
  const contentDir = join(place, 'thrown-away')
  expect(begin('--site', contentDir).status).toBe(0)
  for (const folder of ['articles', 'claims', 'figures', 'extracts', 'data'])
    rmSync(join(contentDir, folder), { recursive: true })
  for (const list of ['sources', 'glossary']) writeFileSync(join(contentDir, `${list}.json`), '[]')
  const { messages } = loadCorpus({ contentDir, now, base: '/' })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
}, 120_000)

test('a new site in German may be published as it stands, and is German throughout', () => {
  const contentDir = join(place, 'inhalt')
  const { status, stderr } = begin('--site', contentDir, '--language', 'de')
  expect([status, stderr]).toEqual([0, ''])
  const { corpus, messages } = loadCorpus({ contentDir, now, base: '/', isPublishing: true })
  expect(messages).toEqual([])
  expect([corpus?.site.language, corpus?.site.title]).toEqual(['de', 'Eine neue Erklärung'])
  expect([...(corpus?.claims.values() ?? [])].map((claim) => claim.status).toSorted()).toEqual([
    'attributed',
    'estimate',
    'fact',
  ])
  // What the commands say is for writers, and English.
  const { stdout } = spawnSync(process.execPath, ['scripts/sign-off.ts', '--addresses'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH: '1795478400' },
  })
  expect(stdout).toMatch(/\d+ addresses added;.*\n.*\d+ values? added/)
  const texts = readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|jsonl)$|extracts.*txt$/.test(file))
    .map((file) => readFileSync(join(contentDir, file), 'utf8'))
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.filter((text) => /\b(?:the|example of|editors)\b/i.test(text))).toEqual([])
}, 120_000)

test('its files are laid out as the project’s own', () => {
  const { status, stdout } = spawnSync('node_modules/.bin/prettier', ['--check', 'scripts/new'])
  expect(String(stdout)).toContain('All matched files')
  expect(status).toBe(0)
})

test('a folder that holds something is left as it is', () => {
  const held = join(place, 'held')
  mkdirSync(held)
  writeFileSync(join(held, 'mine.txt'), 'mine')
  const { status, stderr } = begin('--site', held)
  expect([status, stderr]).toEqual([
    1,
    `${held} holds something already: name a folder that is not there yet.\n`,
  ])
  expect(readdirSync(held)).toEqual(['mine.txt'])
  expect(readFileSync(join(held, 'mine.txt'), 'utf8')).toBe('mine')
})

test('a language that is none is told, and nothing is begun', () => {
  const dir = join(place, 'other')
  const { status, stderr } = begin('--site', dir, '--language', 'klingonese!')
  expect([status, stderr]).toEqual([
    1,
    '--language klingonese! is no language tag: en, de or pt-BR are.\n',
  ])
  expect(existsSync(dir)).toBe(false)
})
