import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readManifest, writeManifest, type Manifest } from './manifest.ts'

const site = JSON.stringify(['whole', 'site'])
const lamp = JSON.stringify(['record', 'terms', 'lamp'])
const manifest: Manifest = {
  program: 'program',
  digests: new Map([
    [site, 'a1'],
    [lamp, 'b2'],
  ]),
  pages: new Map([
    [
      'claims/power',
      {
        key: 'k1',
        dependsOn: [site, lamp],
        restsOn: ['articles/evening'],
        files: { 'claims/power/index.html': 'f1' },
      },
    ],
    ['articles/evening', { key: 'k2', dependsOn: [site], restsOn: [], files: { 'a/x.md': 'f2' } }],
  ]),
}

test('a manifest is read as it was written', () => {
  expect(readManifest(writeManifest(manifest))).toEqual(manifest)
})

test('a manifest in which a character is another, or one is missing, is not believed', () => {
  const written = writeManifest(manifest)
  fc.assert(
    fc.property(fc.nat(written.length - 2), fc.constantFrom('', 'x', '0'), (at, put) => {
      const damaged = written.slice(0, at) + put + written.slice(at + 1)
      fc.pre(damaged !== written)
      expect(readManifest(damaged)).toBeUndefined()
    }),
  )
})

test('what is no manifest at all is not believed', () => {
  for (const text of ['', '\n', '{}', '{}\n', 'null\nnull\n'])
    expect(readManifest(text)).toBeUndefined()
})
