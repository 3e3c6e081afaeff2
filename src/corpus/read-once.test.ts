import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { buildCorpus, type Loaded } from './load.ts'
import { buildInputs } from './read/inputs.ts'
import { readContent } from './read/read.ts'

afterEach(() => vi.unstubAllEnvs())

/** A process of its own that reads a healthy folder, and how to edit that. */
async function reading() {
  const contentDir = join(newFolder('read-once'), 'content')
  cpSync('src/corpus/fixtures/clean', contentDir, { recursive: true })
  vi.stubEnv('CONTENT_DIR', contentDir)
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-24') / 1000))
  vi.resetModules()
  const { readOnce, readAgain, judgeAgain } = await import('./read-once.ts')
  readOnce()
  const edit = (path: string, from: string, to: string) => {
    const file = join(contentDir, path)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(from)
    writeFileSync(file, text.replace(from, to))
  }
  const judgedAnew = () => buildCorpus(readContent(contentDir), buildInputs()).messages
  return { edit, judgedAnew, readAgain, judgeAgain }
}

const statements = ({ corpus }: Loaded) =>
  [...(corpus?.claims.values() ?? [])].map((c) => c.statement)

test('what is read again has its new words and the messages of before, until it is judged', async () => {
  const { edit, judgedAnew, readAgain, judgeAgain } = await reading()
  edit('claims/opened.json', '1882', '1892')
  const { loaded } = readAgain()
  expect(statements(loaded).join()).toContain('1892')
  expect(loaded.messages).toEqual([])
  const judged = judgeAgain().loaded
  expect(judged.messages).not.toEqual([])
  expect(judged.messages).toEqual(judgedAnew())
  // Words that nothing more is wrong with leave what was judged as it is.
  expect(judgeAgain().loaded).toBe(judged)
  expect(readAgain().loaded).toBe(judged)
  edit('claims/opened.json', '1892', '1882')
  expect(readAgain().loaded.messages).toEqual(judged.messages)
  expect(judgeAgain().loaded.messages).toEqual([])
})

test('a save that is followed by another is judged as it stands then', async () => {
  const { edit, readAgain, judgeAgain } = await reading()
  edit('claims/opened.json', '1882', '1892')
  readAgain()
  edit('claims/opened.json', '1892', '1882')
  const { loaded } = readAgain()
  expect(judgeAgain().loaded).toBe(loaded)
  expect(loaded.messages).toEqual([])
})

test.each([
  ['a record that cannot be read', 'claims/opened.json', '"status"', '"statu"'],
  ['a site without its file', 'site.json', '{', '{{'],
])('%s is told with what is read, since pages lack it', async (_, path, from, to) => {
  const { edit, judgedAnew, readAgain, judgeAgain } = await reading()
  edit(path, from, to)
  const { loaded } = readAgain()
  expect(loaded.messages).not.toEqual([])
  expect(loaded.messages).toEqual(judgedAnew())
  expect(judgeAgain().loaded).toBe(loaded)
  edit(path, to, from)
  readAgain()
  expect(judgeAgain().loaded.messages).toEqual([])
})
