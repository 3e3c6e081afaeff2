import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { changedModule } from '../.config/changed-module.ts'
import { newFolder } from '../.config/new-folder.ts'
import { readContent } from '../src/corpus/read/read.ts'
import type { Measured } from './bench/meter.ts'

const workplace = newFolder('build')
const contentDir = join(workplace, 'content')
const outDir = join(workplace, 'dist')
const healthy = 'src/corpus/fixtures/clean'
const [slug = ''] = readdirSync(join(healthy, 'articles'))

const environment = {
  ...process.env,
  NODE_ENV: 'production',
  CONTENT_DIR: contentDir,
  SOURCE_DATE_EPOCH: '1795478400',
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...environment, ...env },
  })
}

const build = () => run('build', ['--outDir', outDir])

/** Every file of a folder with the hash of its bytes. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), hash(file)]))
}

/** A picture that no build asked for in many years, and what builds left that were killed then. */
const orphans = ['.cache/png/orphan', '.cache/builds/orphan', '.cache/astro/orphan']
const METER_FILE = join(newFolder('meter'), 'measured.json')
/** What stands in the output folder after the first build, and when a person has put something there and built again. */
let first: Record<string, string>
let kept: Record<string, string>
let again: Record<string, string>
beforeAll(() => {
  cpSync(healthy, contentDir, { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    ['--import', './scripts/bench/meter.ts', 'scripts/build.ts', '--outDir', outDir],
    { env: { ...environment, METER_FILE } },
  )
  expect(status).toBe(0)
  first = fingerprint(outDir)
  mkdirSync(join(outDir, '.git'))
  writeFileSync(join(outDir, '.git/HEAD'), 'ref: refs/heads/gh-pages')
  writeFileSync(join(outDir, 'CNAME'), 'example.org')
  kept = fingerprint(outDir)
  for (const orphan of orphans) {
    writeFileSync(orphan, '')
    utimesSync(orphan, 0, 0)
  }
  expect(build().status).toBe(0)
  again = fingerprint(outDir)
})

test('a build reads every content file once, from the check to the last page', () => {
  const { reads } = JSON.parse(readFileSync(METER_FILE, 'utf8')) as Measured // written by meter.ts
  const { files, pictures } = readContent(contentDir)
  const once = [
    ...files.map(({ path }) => path),
    ...pictures.map(({ slug, name }) => `articles/${slug}/${name}`),
  ].map((path) => [path, 1])
  expect(reads).toEqual(Object.fromEntries(once))
})

test('a build that ends well drops pictures that no build asks for any more, and what killed ones left', () => {
  expect(orphans.filter((orphan) => existsSync(orphan))).toEqual([])
  expect(readdirSync('.cache/png').length).toBeGreaterThan(5)
})

test('the same content and clock give the same bytes', () => {
  expect(Object.keys(first).length).toBeGreaterThan(10)
  expect(again).toMatchObject(first)
})

describe('what a person keeps in the output folder', () => {
  test('is refused before anything is built, and stands as it was', () => {
    const notes = join(outDir, 'notes.txt')
    writeFileSync(notes, 'by hand')
    const before = fingerprint(outDir)
    const { status, stdout, stderr } = build()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`${notes}  error\n  No build put \`notes.txt\` there.`)
    expect(fingerprint(outDir)).toEqual(before)
    rmSync(notes)
  })

  test('stays, where it belongs to publishing', () => {
    expect(Object.keys(kept).length).toBe(Object.keys(first).length + 2)
    expect(again).toEqual(kept)
    expect(readdirSync(workplace).toSorted()).toEqual(['content', 'dist'])
  })
})

test('of two builds into one folder at once, one is done and the other says so', async () => {
  const built = () =>
    new Promise<{ status: number | null; said: string }>((resolve) => {
      let said = ''
      const child = spawn(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
        env: environment,
      })
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (said += text))
      }
      child.on('close', (status) => resolve({ status, said }))
    })
  const before = fingerprint(outDir)
  const both = await Promise.all([built(), built()])
  expect(both.map(({ status }) => status).toSorted()).toEqual([0, 1])
  expect(both.find(({ status }) => status === 1)?.said).toContain('Another build')
  expect(fingerprint(outDir)).toEqual(before)
  expect(readdirSync(workplace).toSorted()).toEqual(['content', 'dist'])
})

test('a site that a build left between its two renames is back after the next, even a refused one', () => {
  const before = fingerprint(outDir)
  renameSync(outDir, `${outDir}-last`)
  const site = join(contentDir, 'site.json')
  const text = readFileSync(site, 'utf8')
  writeFileSync(site, '{')
  const { status, stdout } = build()
  writeFileSync(site, text)
  expect(status).toBe(1)
  expect(stdout).toContain('Restored')
  expect(fingerprint(outDir)).toEqual(before)
  expect(existsSync(`${outDir}-last`)).toBe(false)
})

/** Puts a draft with a claim of its own, and an article of tomorrow, into the content; gives back what takes them out. */
function putInWhatWaits(): () => void {
  const at = (path: string) => join(contentDir, path)
  const front = (title: string, rest: string) =>
    `---\ntitle: ${title}\ndek: Zebrawood is in it.\nauthors: [Ada Ward]\n${rest}\n---\n\n`
  const articles = {
    'waiting-draft': `${front('Zebrawood', 'published: 2026-11-20\ndraft: true')}Zebrawood :claim[may stand here]{#waiting-claim}.\n`,
    'waiting-later': `${front('Zebrawood later', 'published: 2027-01-01')}Zebrawood stands here.\n`,
  }
  for (const [name, text] of Object.entries(articles)) {
    mkdirSync(at(`articles/${name}`))
    writeFileSync(at(`articles/${name}/index.mdx`), text)
  }
  const claim = {
    statement: 'Zebrawood may stand here.',
    status: 'speculation',
    confidence: 'low',
    because: 'Nobody has looked.',
    changesIf: { firmer: 'Somebody looks.' },
    draft: true,
    reviewed: '2026-11-20',
    history: [{ date: '2026-11-20', status: 'speculation', why: 'First review.' }],
  }
  writeFileSync(at('claims/waiting-claim.json'), JSON.stringify(claim))
  return () => {
    for (const name of Object.keys(articles)) rmSync(at(`articles/${name}`), { recursive: true })
    rmSync(at('claims/waiting-claim.json'))
  }
}

/** The files whose text holds some words, unpacked where they are packed. */
const filesWith = (folder: string, words: string): readonly string[] =>
  Object.keys(fingerprint(folder)).filter((name) => {
    const bytes = readFileSync(join(folder, name))
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).includes(words)
  })

test('a base path without slashes means the same to the build and to the checks, the content folder may be a link, and what waits is nowhere in the site', () => {
  const project = join(workplace, 'project-page')
  const linked = join(newFolder('linked'), 'a #link')
  symlinkSync(contentDir, linked)
  const takeOut = putInWhatWaits()
  const built = run('build', ['--outDir', project, '--unreviewed'], {
    BASE_PATH: 'Repo.Name',
    CONTENT_DIR: linked,
  })
  takeOut()
  expect(built.status).toBe(0)
  const front = join(project, 'index.html')
  writeFileSync(front, `${readFileSync(front, 'utf8')}<a href="/Repo.Name/data/none.csv">table</a>`)
  const [links, size] = [
    run('check-links', ['--dir', project], { BASE_PATH: 'Repo.Name' }),
    run('check-size', ['--dir', project], { BASE_PATH: 'Repo.Name/' }),
  ]
  expect(built.stdout).toContain(
    'without 1 article and 1 claim in draft; and 1 article dated later',
  )
  // Pages, twins, feeds, sitemap, ledger, tables, search, pictures: names and bytes.
  expect(Object.keys(fingerprint(project)).filter((name) => name.includes('waiting'))).toEqual([])
  expect(filesWith(project, 'The first evening').length).toBeGreaterThan(5)
  expect(filesWith(project, 'Zebrawood')).toEqual([])
  expect(links.stdout).toContain('The link `/Repo.Name/data/none.csv` names no file.')
  expect(links.stdout).toMatch(/^[12] broken links of \d+ within the site$/m)
  expect(links.status).toBe(1)
  expect(size.stdout).not.toContain('could not be weighed')
  expect(size.status).toBe(0)
  rmSync(project, { recursive: true })
})

test('words that XML does not take as they stand are in pages, pictures and feeds', () => {
  const folder = newFolder('awkward')
  const [content, outside] = [join(folder, 'content'), join(folder, 'dist')]
  cpSync(healthy, content, { recursive: true })
  const awkward = 'So ]]> <b> & '
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((each) => /\.(json|mdx)$/.test(each))) {
    const path = join(content, file)
    const text = readFileSync(path, 'utf8')
    const field = file.endsWith('.mdx') ? /^(?:title: )/m : /"(?:title|label|statement)": "/
    writeFileSync(path, text.replace(field, `$&${awkward}`))
  }
  const { status, stderr } = run('build', ['--unreviewed', '--outDir', outside], {
    CONTENT_DIR: content,
  })
  expect(stderr).not.toContain('error')
  expect(status).toBe(0)
  const written = readdirSync(outside, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(svg|xml)$/.test(file))
    .map((file) => readFileSync(join(outside, file), 'utf8'))
  expect(written.filter((text) => text.includes(']]&gt;')).length).toBeGreaterThan(4)
  expect(written.filter((text) => text.includes(']]>'))).toEqual([])
})

test('whatever is wrong with the content, the check and the build say the same words', () => {
  const at = (path: string) => join(contentDir, path)
  const article = (name: string, title: string, body: string) => {
    mkdirSync(at(`articles/${name}`))
    const front = `---\ntitle: ${title}\ndek: Zebrawood.\npublished: 2026-11-20\nauthors: [Ada Ward]`
    writeFileSync(at(`articles/${name}/index.mdx`), `${front}\n---\n\n${body}\n`)
  }
  const site = readFileSync(at('site.json'), 'utf8')
  const faulty = {
    picture: '![It](gone.png "ours")',
    kind: '![It](a.bmp "ours")',
    block: ':::aside\nIt was lit.\n:::',
    role: 'It was :kbd[lit].',
    import: "import It from './it.astro'",
    expression: 'It was {lit}.',
    brace: 'It was {lit.',
    link: 'See [it](/articles/nowhere/).',
  }
  for (const [name, body] of Object.entries(faulty)) article(name, 'Zebrawood', body)
  article('yaml', '"Zebrawood', 'It was lit.')
  article('key', 'Zebrawood\nautors: [x]', 'It was lit.')
  article('alias', `Zebrawood\naliases: [${slug}]`, 'It was lit.')
  const entry = '[{ "label": "It", "path": "/nowhere/" }]'
  writeFileSync(at('site.json'), site.replace('"navigation": []', `"navigation": ${entry}`))
  const [checked, built] = [run('check-content', ['--publish']), build()]
  for (const name of [...Object.keys(faulty), 'yaml', 'key', 'alias'])
    rmSync(at(`articles/${name}`), { recursive: true })
  writeFileSync(at('site.json'), site)
  expect(built.stdout).toBe(checked.stdout)
  expect([checked.status, built.status, checked.stderr, built.stderr]).toEqual([1, 1, '', ''])
  expect(checked.stdout).not.toMatch(/^ +at /m)
  for (const [place, rule] of [
    ['articles/picture/index.mdx:8:1', 'picture-exists'],
    ['articles/kind/index.mdx:8:1', 'picture-exists'],
    ['articles/block/index.mdx:8:1', 'directive-is-known'],
    ['articles/role/index.mdx:8:8', 'directive-is-known'],
    ['articles/import/index.mdx:8:1', 'content-is-inert'],
    ['articles/expression/index.mdx:8:8', 'content-is-inert'],
    ['articles/brace/index.mdx:8:8', 'prose-is-well-formed'],
    ['articles/yaml/index.mdx:2:8', 'front-matter-fits-schema'],
    ['articles/key/index.mdx:3:1', 'front-matter-fits-schema'],
  ])
    expect(checked.stdout).toContain(`${place}  error  ${rule}`)
})

describe('a fault of the program', () => {
  const more = 'Run it again with SHOW_STACK=1 to see more.'
  const notBuilt = `${more}\nNot built: ${outDir} is as it was.\n`

  /** What a build says that fails, and leaves all as it was. */
  function failedBuild(args: readonly string[], cwd = '.') {
    const before = fingerprint(outDir)
    // Another program than that of the last build, so that every page is made.
    const { status, stderr } = spawnSync(
      process.execPath,
      [...args, 'scripts/build.ts', '--outDir', outDir, '--unreviewed'],
      { cwd, encoding: 'utf8', env: { ...environment, SITE_URL: 'https://another.example' } },
    )
    expect(status).toBe(1)
    expect(fingerprint(outDir), 'the last good build is still there').toEqual(before)
    expect(readdirSync(workplace).toSorted()).toEqual(['content', 'dist'])
    const key = `dist-${createHash('sha256').update(outDir).digest('hex').slice(0, 8)}`
    for (const folder of ['.cache/builds', '.cache/astro'].map((name) => join(cwd, name)))
      if (existsSync(folder)) expect(readdirSync(folder)).not.toContain(key)
    return stderr
  }

  test('in pages is said once, where it is and what it keeps from being made, and nothing else', () => {
    const throwing = changedModule(
      'src/exports/structured/claim-review.ts',
      'export function claimReview(',
      "export const claimReview = () => { throw new Error('no review') }\nfunction unused(",
    )
    expect(failedBuild(throwing)).toMatch(
      new RegExp(`^src/exports/structured/claim-review\\.ts:\\d+:42 {2}error
  no review
  This keeps \`/claims/first/\`, \`/claims/opened/\` and \`/claims/power/\` from being made\\.
${notBuilt}$`),
    )
  })

  test('that nobody waits for is said as well', () => {
    const stray = changedModule(
      'src/exports/crawl/robots.ts',
      'export ',
      "void Promise.reject(new Error('no robots'))\nexport ",
    )
    expect(failedBuild(stray)).toMatch(
      new RegExp(`^src/exports/crawl/robots\\.ts:\\d+:\\d+ {2}error\n  no robots\n${notBuilt}$`),
    )
  })

  const unread = changedModule(
    'src/corpus/read/read.ts',
    'const files: TextFile[] = []',
    "throw new Error('no files')",
  )
  const unreadSaid = /^src\/corpus\/read\/read\.ts:\d+:9 {2}error\n {2}no files\n/

  test('while the content is read is said by the build', () => {
    const said = failedBuild(unread)
    expect(said).toMatch(unreadSaid)
    expect(said.replace(unreadSaid, '')).toBe(notBuilt)
  })

  test.each([
    ['check-content', 'Nothing was checked.'],
    ['dev', 'There is no server.'],
  ])('while the content is read is said by %s', (command, undone) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...unread, `scripts/${command}.ts`],
      { encoding: 'utf8', env: environment },
    )
    expect(stderr).toMatch(unreadSaid)
    expect(stderr.replace(unreadSaid, '')).toBe(`${more}\n${undone}\n`)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })

  test('that keeps a page of the program from being compiled is said at its line', () => {
    const project = newFolder('project')
    const files = readdirSync('.').filter((name) =>
      /^(?:src|scripts|public|.*\.(?:json|mjs))$/.test(name),
    )
    for (const each of files) cpSync(each, join(project, each), { recursive: true })
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
    const page = join(project, 'src/pages/search.astro')
    writeFileSync(page, readFileSync(page, 'utf8').replace('---\n', '---\nconst two = = 2\n'))
    expect(failedBuild([], project)).toBe(
      `src/pages/search.astro:2:13  error\n  Unexpected token\n${notBuilt}`,
    )
  })
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
