import { spawnSync } from 'node:child_process'
import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newFolder } from '../.config/new-folder.ts'
import { sumsFile } from './output/checksums.ts'

// A build that reuses pages, held against one into an empty folder, which makes all of them.

// On the file system on which sites are built, so that a file that is reused is the very same.
const workplace = newFolder('second-build', '.cache')
const contentDir = join(workplace, 'content')
const outDir = join(workplace, 'dist')

/** The clock of builds, in seconds. */
let clock = 1_795_478_400

function build(folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--unreviewed', '--outDir', folder],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: contentDir,
        SOURCE_DATE_EPOCH: String(clock),
      },
    },
  )
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  return stdout
}

/** Names that say what is in a file, of which a folder keeps those of builds before. */
const versioned = /@[\da-f]{8}\./

/** The manifest of a build of everything, by the clock and as many edits as there were. */
const known = new Map<string, readonly string[]>()
let edits = 0

/** The manifest of a build of everything. */
function sumsOfAll(): readonly string[] {
  const made = known.get(`${clock} ${edits}`)
  if (made) return made
  const folder = join(workplace, 'all')
  rmSync(folder, { recursive: true, force: true })
  build(folder)
  const sums = sumsOf(folder)
  known.set(`${clock} ${edits}`, sums)
  return sums
}

const sumsOf = (folder: string): readonly string[] =>
  readFileSync(join(folder, sumsFile), 'utf8')
    .split('\n')
    .filter((line) => !versioned.test(line))

/** Replaces words of a file of the content. */
function edit(file: string, from: string, to: string): void {
  const path = join(contentDir, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`invalid edit: ${file} has no ${from}`)
  writeFileSync(path, text.replace(from, to))
  edits += 1
}

/** When the file of a page was made, which a file that is reused keeps. */
const madeAt = (page: string) => statSync(join(outDir, page, 'index.html')).mtimeMs

/** Which of these pages a build makes again. */
function madeAgain(pages: readonly string[]): readonly string[] {
  const before = new Map(pages.map((page) => [page, madeAt(page)]))
  build(outDir)
  return pages.filter((page) => madeAt(page) !== before.get(page))
}

beforeAll(() => {
  cpSync('src/corpus/fixtures/clean', contentDir, { recursive: true })
  build(outDir)
})

test('after a word of an article, only its own pages are made again', () => {
  edit('articles/the-lamps/index.mdx', 'counted again each winter', 'counted again every winter')
  expect(
    madeAgain([
      'articles/the-first-evening',
      'articles/the-lamps',
      'articles/the-storms',
      'claims',
      'claims/opened',
      'corrections',
      'data',
      'data/incidents',
      'figures',
      'figures/lamps-by-year',
      'rules/number-is-bound',
      'sources',
      'sources/evening-post-1882',
    ]),
  ).toEqual(['articles/the-lamps'])
})

test('after edits of a claim, a source and a term, only pages that show them are made again', () => {
  edit('claims/opened.json', 'minutes give the day', 'minutes give that day')
  edit('sources.json', 'Light in the county', 'Light in this county')
  edit('glossary.json', '"definition": "', '"definition": "In short: ')
  const again = madeAgain([
    'claims/opened',
    'data/claims',
    'data/incidents',
    'figures',
    'rules/number-is-bound',
    'sources',
    'sources/society-history-1955',
  ])
  expect(again).toEqual([
    'claims/opened',
    'data/incidents',
    'sources',
    'sources/society-history-1955',
  ])
})

test('on a day on which claims are overdue, the page of all claims says so, and after that and those edits the site is that of a build of everything', () => {
  expect(madeAgain(['claims', 'claims/opened', 'corrections'])).toEqual([])
  clock = Date.parse('2027-11-21') / 1000
  expect(madeAgain(['claims', 'claims/opened', 'corrections'])).toEqual(['claims'])
  expect(readFileSync(join(outDir, 'claims/index.html'), 'utf8')).toContain('past the day')
  expect(sumsOf(outDir)).toEqual(sumsOfAll())
})

test('a spare is the next site, and nothing that somebody put into it is in that', () => {
  build(outDir)
  const [spare = ''] = globSync('.cache/pages/dist-*/spare').filter((each) =>
    readFileSync(join(each, '../of'), 'utf8').startsWith(workplace),
  )
  const page = 'claims/opened/index.html'
  const inode = (folder: string) => statSync(join(folder, page)).ino
  expect(inode(spare)).toBe(inode(outDir))
  const folder = statSync(join(spare, 'claims')).ino
  writeFileSync(join(spare, 'claims/opened/draft.html'), 'not published')
  rmSync(join(spare, page))
  writeFileSync(join(spare, page), 'not published')
  build(outDir)
  expect(statSync(join(outDir, 'claims')).ino).toBe(folder)
  expect(sumsOf(outDir)).toEqual(sumsOfAll())
})

test('what is gone from the content is gone from the site, and a damaged manifest of the cache is not believed', () => {
  rmSync(join(contentDir, 'articles/the-storms'), { recursive: true })
  rmSync(join(contentDir, 'figures/storm-damage.json'))
  edit('site.json', '"title": "', '"title": "Almost ')
  build(outDir)
  const all = sumsOfAll()
  expect(sumsOf(outDir)).toEqual(all)
  expect(all.join()).not.toContain('the-storms')
  for (const manifest of globSync('.cache/pages/dist-*/manifest.json')) {
    const text = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, text.slice(0, text.length / 2))
  }
  expect(madeAgain(['articles/the-lamps'])).toEqual(['articles/the-lamps'])
  expect(sumsOf(outDir)).toEqual(all)
})
