import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { buildOurs, pagesIn, type Built } from './builds.ts'
import { noteText, paragraphsOf } from './builds-content.ts'
import { astro } from './generators/astro.ts'
import { eleventy } from './generators/eleventy.ts'
import { framework } from './generators/framework.ts'
import type { BareSite, Generator } from './generators/site.ts'
import { vitepress } from './generators/vitepress.ts'
import type { Measured } from './meter.ts'

const sizes = [1, 10, 100] // articles
const claims = 15 // an article
const generators = [astro, eleventy, vitepress, framework]

/**
 * Ours beside other generators in one run: as many pages, articles of the same words. They check no claim, draw
 * no picture, and write no feed, table or index; what each does have (search, scripts for a client, a theme) it
 * keeps. Only ratios mean something on another machine.
 */
export function reportComparison(): string {
  // Beneath the project, so that nothing of it is on another file system than the packages.
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(resolve('.cache/bench-'))
  for (const generator of generators) install(join(folder, nameOf(generator)), generator)
  const lines = sizes.map((articles) => {
    const ours = buildOurs(folder, articles)
    const said = generators.map((generator) => {
      const site = siteOf(articles, ours.pages)
      return sayRatio(
        generator,
        ours,
        buildTheirs(join(folder, nameOf(generator)), generator, site),
      )
    })
    return `${articles} articles, ${ours.pages} pages: ours ${ours.cpu.toFixed(1)} s of processor time, ${gigabytes(ours)}; ${said.join('; ')}`
  })
  rmSync(folder, { recursive: true, force: true })
  return lines.join('\n')
}

const nameOf = ({ name }: Generator): string => name.toLowerCase().replaceAll(' ', '-')
const gigabytes = ({ peak }: Measured): string => `${(peak / 1e9).toFixed(2)} GB`

function sayRatio({ name }: Generator, ours: Built, theirs: Built): string {
  const each = (ours.cpu / ours.pages / (theirs.cpu / theirs.pages)).toFixed(1)
  return `${name} ${theirs.cpu.toFixed(1)} s, ${gigabytes(theirs)}, so that a page of ours takes ${each} times as much`
}

/** As many pages as ours, of which `articles` are long. */
const siteOf = (articles: number, pages: number): BareSite => ({
  articles: Array.from({ length: articles }, (_, i) => ({
    slug: `article-${i + 1}`,
    paragraphs: paragraphsOf(`article-${i + 1}`, claims),
  })),
  notes: Array.from({ length: Math.max(0, pages - articles) }, (_, i) => ({
    slug: `note-${i + 1}`,
    text: noteText(i),
  })),
})

function install(project: string, { packages }: Generator): void {
  mkdirSync(project, { recursive: true })
  const manifest = { name: 'bench', private: true, type: 'module', dependencies: packages }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  mustSucceed(
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
    }),
  )
}

function buildTheirs(project: string, generator: Generator, site: BareSite): Built {
  for (const [path, text] of generator.files(site)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  const [module, ...args] = generator.command
  const meterFile = join(project, 'measured.json')
  mustSucceed(
    spawnSync(
      process.execPath,
      ['--import', resolve('scripts/bench/meter.ts'), join('node_modules', module), ...args],
      {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', METER_FILE: meterFile, ...silent },
      },
    ),
  )
  const measured = JSON.parse(readFileSync(meterFile, 'utf8')) as Measured // written by meter.ts
  return { ...measured, pages: pagesIn(join(project, generator.outDir)) }
}

/** Nothing is told to anybody. */
const silent = { ASTRO_TELEMETRY_DISABLED: '1', OBSERVABLE_TELEMETRY_DISABLE: 'true' }

function mustSucceed({ status, stdout, stderr }: ReturnType<typeof spawnSync>): void {
  if (status !== 0) throw new Error(`It did not succeed:\n${String(stdout)}\n${String(stderr)}`)
}
