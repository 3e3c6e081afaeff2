import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pagesIn, type Built } from './build-ours.ts'
import { noteText, paragraphsOf } from './builds-content.ts'
import type { BareSite, Generator } from './generators/site.ts'
import type { Measured } from './meter.ts'

const claims = 15 // of an article of ours: as long as theirs are

/** A folder for it, with its packages from the registry; the folder. */
export function install(folder: string, { name, packages }: Generator): string {
  const project = join(folder, name.toLowerCase().replaceAll(' ', '-'))
  mkdirSync(project, { recursive: true })
  const manifest = { name: 'bench', private: true, type: 'module', dependencies: packages }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  mustSucceed(
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
    }),
  )
  return project
}

/**
 * One build of as many pages as ours has, articles of the same words, of which nothing is kept from before. It checks no claim, draws no picture, and writes no feed,
 * table or index; what each does have (search, scripts for a client, a theme) it keeps.
 */
export function buildTheirs(project: string, generator: Generator, size: SiteSize): Built {
  for (const [path, text] of generator.files(siteOf(size))) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  for (const path of [generator.outDir, ...generator.kept]) {
    rmSync(join(project, path), { recursive: true, force: true })
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

type SiteSize = { readonly articles: number; readonly pages: number }

/** As many pages as ours, of which `articles` are long. */
const siteOf = ({ articles, pages }: SiteSize): BareSite => ({
  articles: Array.from({ length: articles }, (_, i) => ({
    slug: `article-${i + 1}`,
    paragraphs: paragraphsOf(`article-${i + 1}`, claims),
  })),
  notes: Array.from({ length: Math.max(0, pages - articles) }, (_, i) => ({
    slug: `note-${i + 1}`,
    text: noteText(i),
  })),
})

/** Nothing is told to anybody. */
const silent = { ASTRO_TELEMETRY_DISABLED: '1', OBSERVABLE_TELEMETRY_DISABLE: 'true' }

function mustSucceed({ status, stdout, stderr }: ReturnType<typeof spawnSync>): void {
  if (status !== 0) throw new Error(`It did not succeed:\n${String(stdout)}\n${String(stderr)}`)
}
