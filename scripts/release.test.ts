import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { siteOf } from '../.config/site-of.ts'

function release(contentDir: string, out: string) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/release.ts', '--out', out],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: contentDir } },
  )
  return { said: stdout + stderr, status }
}

test('a place that is no file is refused before anything is built', () => {
  const out = newFolder('out')
  expect(release(siteOf({ 'site.json': '{}' }), out)).toEqual({
    said: `${out} is a folder and no file, so nothing was written. Name a file.\n`,
    status: 1,
  })
})

test.each([
  [
    'too long',
    Array<string>(3).fill('n'.repeat(120)).join('/'),
    /^content\/n.* is too long for an archive, which has room for 155 bytes .*: shorten the names in it\.\n$/,
  ],
  ['not plain', 'a\\b\nc', /^content\/a\\b.c is absolute, or has .*: rename it\.\n$/],
])('a path that is %s is told in one line before anything is built', (_, path, line) => {
  const { said, status } = release(siteOf({ [path]: '' }), join(newFolder('out'), 'a.tar.gz'))
  expect(said).toMatch(line)
  expect(status).toBe(1)
})
