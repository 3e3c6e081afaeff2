import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeContent, type Size } from './builds-content.ts'
import { sumsFile } from '../output/checksums.ts'
import { listHeld } from '../output/record.ts'
import { scriptOf } from './script-of.ts'
import type { Measured } from './meter.ts'

const claims = 15 // an article

/**
 * Builds sites of so many articles, each about 1,000 words with 15 claims and their pages, of which nothing is kept. Processor time is of
 * the whole process, all threads; only the ratios mean something on another machine.
 */
export function reportBuilds(sizes: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'))
  try {
    const built = sizes.map((articles) => ({ articles, ...buildOurs(folder, articles) }))
    const [least] = built
    const lines = built.map(({ articles, pages, cpu, peak, reads }) => {
      const times = (cpu / (least?.cpu ?? cpu)).toFixed(1)
      const most = Math.max(...Object.values(reads))
      const read = `${Object.keys(reads).length} files read at most ${most === 1 ? 'once' : `${most} times`}`
      return `${articles} articles, ${pages} pages: ${cpu.toFixed(1)} s of processor time (${times} times the first), ${(peak / 1e9).toFixed(2)} GB at the peak, ${read}`
    })
    const [first, last] = [built.at(0), built.at(-1)]
    if (!first || !last) return ''
    const each = (last.cpu - first.cpu) / (last.articles - first.articles)
    const again = buildAgain(folder, last.articles)
    return [
      ...lines,
      `a word of one of ${last.articles} articles changed: ${again.cpu.toFixed(1)} s, ${(again.cpu / last.cpu).toFixed(2)} of the first time, and ${again.isSame ? 'the same bytes as' : 'OTHER BYTES THAN'} a build of everything`,
      `an article more: ${(each * 1000).toFixed(0)} ms, ${(each / first.cpu).toFixed(3)} of a site of one`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a build took, and how many pages it wrote. */
export type Built = Measured & { readonly pages: number }

/** One build of so many articles under a folder, in a process of its own, of which nothing is kept from before. */
export function buildOurs(folder: string, articles: number): Built {
  const { root, meterFile } = placesOf(folder, articles)
  buildSite(folder, { articles, claims }, meterFile)
  return { ...measuredIn(meterFile), pages: pagesIn(root) }
}

/** The same site once more, after a word of its first article changed; it is held against a build of everything. */
function buildAgain(folder: string, articles: number): Measured & { readonly isSame: boolean } {
  const { contentDir, root, meterFile } = placesOf(folder, articles)
  const article = join(contentDir, 'articles/article-1/index.mdx')
  const text = readFileSync(article, 'utf8')
  writeFileSync(article, text.replace(/(?<=\s)\w+(?=\.\s*$)/, 'elsewhere'))
  build({ contentDir, root, meterFile })
  const all = `${root}-all`
  build({ contentDir, root: all })
  const sums = [root, all].map((each) => readFileSync(join(each, sumsFile), 'utf8'))
  return { ...measuredIn(meterFile), isSame: sums[0] === sums[1] }
}

const measuredIn = (meterFile: string): Measured =>
  JSON.parse(readFileSync(meterFile, 'utf8')) as Measured // written by meter.ts

const placesOf = (folder: string, articles: number) => ({
  contentDir: join(folder, `content-${articles}`),
  root: join(folder, `dist-${articles}`),
  meterFile: join(folder, `measured-${articles}.json`),
})

/** Builds content of that size under a folder, and measures it where a file for that is named; the site's folder. */
export function buildSite(folder: string, size: Size, meterFile?: string): string {
  const { contentDir, root } = placesOf(folder, size.articles)
  writeContent(contentDir, size)
  // Nothing that an earlier build drew.
  rmSync('.cache/png', { recursive: true, force: true })
  build({ contentDir, root, meterFile })
  return root
}

type Places = {
  readonly contentDir: string
  readonly root: string
  readonly meterFile?: string | undefined
}

function build({ contentDir, root, meterFile }: Places): void {
  const meter = meterFile === undefined ? [] : ['--import', './scripts/bench/meter.ts']
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...meter, ...scriptOf('build'), '--unreviewed', '--outDir', root],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: contentDir,
        ...(meterFile === undefined ? {} : { METER_FILE: meterFile }),
        SOURCE_DATE_EPOCH: '1795478400', // 24 November 2026, so that no claim of the content falls due
      },
    },
  )
  if (status !== 0) throw new Error(`The site did not build:\n${stdout}\n${stderr}`)
}

/** The pages of a built site. */
export const pagesIn = (folder: string): number =>
  listHeld(folder).filter(({ path }) => path.endsWith('.html')).length
