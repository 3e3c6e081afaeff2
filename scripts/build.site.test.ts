import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const workplace = mkdtempSync(join(tmpdir(), 'build-'))
const contentDir = join(workplace, 'content')
const outDir = join(workplace, 'dist')
const healthy = 'src/corpus/fixtures/clean'

function build(env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir,
      SOURCE_DATE_EPOCH: '1795478400',
      ...env,
    },
  })
}

/** Every file of a folder with the hash of its bytes. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), hash(file)]))
}

beforeAll(() => {
  cpSync(healthy, contentDir, { recursive: true })
  expect(build().status).toBe(0)
})
afterAll(() => rmSync(workplace, { recursive: true, force: true }))

test('the same content and clock give the same bytes', () => {
  const first = fingerprint(outDir)
  expect(Object.keys(first).length).toBeGreaterThan(10)
  expect(build().status).toBe(0)
  expect(fingerprint(outDir)).toEqual(first)
})

describe('a fault in the content', () => {
  /** Changes one file of the content for the length of a test. */
  function seed(file: string, change: (text: string) => string, check: (output: string) => void) {
    const path = join(contentDir, file)
    const text = readFileSync(path, 'utf8')
    const good = fingerprint(outDir)
    const changed = change(text)
    expect(changed).not.toBe(text)
    writeFileSync(path, changed)
    try {
      const { status, stdout, stderr } = build()
      check(stdout + stderr)
      expect(status).toBe(1)
      expect(fingerprint(outDir), 'the last good build is still there').toEqual(good)
    } finally {
      writeFileSync(path, text)
    }
  }

  const [slug = ''] = readdirSync(join(healthy, 'articles'))
  const article = `articles/${slug}/index.mdx`

  test('a misspelt claim id is refused at its line and column', () => {
    const text = readFileSync(join(healthy, article), 'utf8')
    const [directive = '', id = ''] = /:claim\[[^\]]*\]\{#([a-z0-9-]+)\}/.exec(text) ?? []
    const before = text.slice(0, text.indexOf(directive)).split('\n')
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`
    seed(
      article,
      (mdx) => mdx.replace(directive, directive.replace(`#${id}`, `#${id}x`)),
      (output) => {
        expect(output).toContain(`${article}:${place}  error  claim-exists`)
        expect(output).toContain(`Use \`${id}\``)
      },
    )
  })

  test('a missing source is refused where it is named', () => {
    seed(
      'sources.json',
      (json) => json.replace(/"id": "([a-z0-9-]+)"/, '"id": "another-name"'),
      (output) => expect(output).toMatch(/claims\/[a-z-]+\.json:\d+:\d+ {2}error {2}source-exists/),
    )
  })

  test('malformed JSON is refused at the character that broke it', () => {
    seed(
      'sources.json',
      (json) => json.replace(']', ']]'),
      (output) => expect(output).toMatch(/sources\.json:\d+:\d+ {2}error {2}json-is-well-formed/),
    )
  })

  test('a fact without a source is refused', () => {
    const claims = readdirSync(join(healthy, 'claims')).map((name) => `claims/${name}`)
    const fact = claims.find((file) =>
      readFileSync(join(healthy, file), 'utf8').includes('"status": "fact"'),
    )
    expect(fact).toBeDefined()
    seed(
      fact ?? '',
      (json) => json.replace(/"evidence": \[[^\]]*\]/, '"evidence": []'),
      (output) => expect(output).toMatch(/claims\/[a-z-]+\.json:\d+:\d+ {2}error/),
    )
  })
})
