import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { digestOfProgram } from './program.ts'

const root = newFolder('program')

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
for (const file of [...files, 'src/say/count.ts', 'src/corpus/fixtures/a/messages.txt'])
  put(file, '1')

const digest = (told: readonly unknown[] = ['/']) => digestOfProgram(root, told)

test('a program is another one with any file that pages are made by, and with what it is told', () => {
  const all = [digest(), digest(['/base/'])]
  for (const file of [...files, 'src/say/count.ts', 'src/corpus/fixtures/a/messages.txt']) {
    put(file, '2')
    all.push(digest())
  }
  put('src/say/list.ts', '2')
  all.push(digest())
  expect(new Set(all).size).toBe(all.length)
})

test('a program is the same one with other tests, and other words about it', () => {
  const before = digest()
  put('src/say/README.md', '1')
  put('src/say/count.test.ts', '1')
  expect(digest()).toBe(before)
})
