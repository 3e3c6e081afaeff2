import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Room → the rooms it may import from, beside itself and packages. README.md draws the same arrows. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  prose: ['model'],
  anchor: ['model', 'prose'],
  charts: ['model'],
  annotate: ['model', 'prose', 'anchor', 'charts'],
  corpus: ['model', 'prose', 'anchor', 'charts', 'annotate'],
  client: [],
  styles: [],
  components: ['model', 'client'],
  layouts: ['model', 'components', 'client', 'styles'],
  pages: ['model', 'charts', 'annotate', 'corpus', 'components', 'layouts'],
  'integration.ts': ['annotate', 'corpus', 'model'],
  'content.config.ts': ['corpus', 'model'],
  'env.d.ts': [],
  scripts: ['model', 'prose', 'anchor', 'annotate', 'charts', 'corpus'],
  'astro.config.mjs': ['integration.ts'],
}

const importPattern = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
    .filter((file) => !/\.test\.ts$|[\\/](?:fixtures|gallery)[\\/]/.test(file))
}

/** The room of a path from the root: `src/model/claim.ts` is `model`, `scripts/build.ts` is `scripts`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split(/[\\/]/)
  return first === 'src' ? second : first
}

const files = [...sourceFiles('src'), ...sourceFiles('scripts'), 'astro.config.mjs']

describe('rooms', () => {
  test('every room of src is drawn in the arrows', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter((room) => !(room in arrows))).toEqual([])
  })

  test.each(files)('%s imports only from the rooms its own may', (file) => {
    const allowed = [roomOf(file), ...(arrows[roomOf(file)] ?? [])]
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, target = ''] of text.matchAll(importPattern)) {
      const path = relative(root, resolve(root, file, '..', target))
      if (path === 'package.json') continue
      expect(allowed, `${file} imports ${path}`).toContain(roomOf(path))
    }
  })

  test('arrows point one way', () => {
    const reaches = (from: string, to: string, seen: readonly string[] = []): boolean =>
      (arrows[from] ?? []).some(
        (next) => next === to || (!seen.includes(next) && reaches(next, to, [...seen, next])),
      )
    expect(Object.keys(arrows).filter((room) => reaches(room, room))).toEqual([])
  })
})

describe('generality', () => {
  /** Proper names of the published subject, taken from its own data, so that the list cannot go stale. */
  function topicalWords(): string[] {
    const read = (file: string): unknown =>
      JSON.parse(readFileSync(join(root, 'content/data', file), 'utf8'))
    const names = (entries: unknown, ...keys: string[]): string[] =>
      (entries as Record<string, string | string[] | undefined>[]) // our own data files
        .flatMap((entry) => keys.flatMap((key) => entry[key] ?? []))
    return [
      ...names(read('entities.json'), 'name', 'aliases'),
      ...names(read('incidents.json'), 'victim'),
    ]
      .flatMap((name) => name.match(/\p{Lu}[\p{L}\d.-]{4,}/gu) ?? [])
      .filter((word) => !everydayWords.has(word.toLowerCase()))
  }

  // Words of the data's names that any other subject uses as well.
  const everydayWords = new Set(
    'group department state states united national security council office bank team experts panel treasury foreign assets control world times future justice international central service bureau south north list daily house international agencies force monitoring multilateral recorded labs korea korean institute federal general intelligence investigation district ministry spokesperson committee republic people democratic president secretary advisor other several unnamed exchange mining proceeds standard police guardians hidden peace zinc whois hacking cyber romantic army company media news public article reuters press associated bangladesh city union'.split(
      ' ',
    ),
  )

  test('no word of the published subject stands in src or scripts', () => {
    const words = [...new Set(topicalWords().map((word) => word.toLowerCase()))]
    expect(words.length).toBeGreaterThan(20)
    const found = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8').toLowerCase()
      return words
        .filter((word) =>
          new RegExp(`(?<![\\p{L}\\d])${escape(word)}(?![\\p{L}\\d])`, 'u').test(text),
        )
        .map((word) => `${file}: ${word}`)
    })
    expect(found).toEqual([])
  })

  const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
})
