import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { hashOf } from '../../scripts/output/record.ts'
import { SiteWriter } from './site-writer.ts'

test('what is written stands there, and its hash is that of the file', () => {
  const folder = newFolder('written')
  const hashes = new Map<string, string>()
  const writer = new SiteWriter(folder, hashes)
  writer.write('claims/lamp/index.html', '<p>Lämpchen</p>')
  writer.write('claims/lamp/card.png', Uint8Array.of(0, 255))
  expect(readFileSync(join(folder, 'claims/lamp/index.html'), 'utf8')).toBe('<p>Lämpchen</p>')
  expect([...hashes]).toEqual(
    ['claims/lamp/index.html', 'claims/lamp/card.png'].map((path) => [
      path,
      hashOf(join(folder, path)),
    ]),
  )
})

test('texts of any length are written whole, one after the other', () => {
  const folder = newFolder('written')
  const writer = new SiteWriter(folder)
  const [most, long] = ['€'.repeat(1 << 20), `${'€'.repeat(1 << 20)}ä`]
  for (const [path, text] of Object.entries({ most, short: 'Lämpchen', long, none: '' })) {
    writer.write(path, text)
    expect(readFileSync(join(folder, path), 'utf8') === text).toBe(true)
  }
})

test('a folder that cannot be made is an error, and no hash is told', () => {
  const folder = newFolder('written')
  const hashes = new Map<string, string>()
  const writer = new SiteWriter(folder, hashes)
  writer.write('claims', 'a file')
  expect(() => writer.write('claims/lamp/index.html', '<p>')).toThrow(/EEXIST|ENOTDIR/)
  expect([...hashes.keys()]).toEqual(['claims'])
})

test('what stands in the last build as it was made is not written, and its hash is told all the same', () => {
  const folder = newFolder('written')
  const hashes = new Map<string, string>()
  const writer = new SiteWriter(folder, hashes, (path, hash) => {
    expect(hash).toBe(createHash('sha256').update('<p>').digest('hex'))
    return path === 'kept/index.html'
  })
  writer.write('kept/index.html', '<p>')
  writer.write('new/index.html', '<p>')
  expect(readdirSync(folder)).toEqual(['new'])
  expect([...hashes.keys()]).toEqual(['kept/index.html', 'new/index.html'])
})
