import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildAgain, buildOurs, type Built } from './build-ours.ts'
import { buildTheirs, install } from './build-theirs.ts'
import { astro } from './generators/astro.ts'
import { eleventy } from './generators/eleventy.ts'
import { framework } from './generators/framework.ts'
import type { Generator } from './generators/site.ts'
import { vitepress } from './generators/vitepress.ts'

const sizes = [1, 10, 100, 1000] // articles
const generators = [astro, eleventy, vitepress, framework]

/**
 * Builds sites of so many articles, and beside each, in one run, sites of other generators that have as many pages. Processor
 * time is of the whole process, all threads; only the ratios mean something on another machine.
 */
export function reportBuilds(): string {
  // Beneath the project, so that nothing of it is on another file system than the packages.
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(resolve('.cache/bench-'))
  try {
    const others = generators.map((generator): Other => ({
      generator,
      project: install(folder, generator),
      last: undefined,
    }))
    const built = sizes.map((articles) => {
      const ours = buildOurs(folder, articles)
      return { articles, ours, said: others.map((other) => besideOurs(other, articles, ours)) }
    })
    const [first, last] = [built.at(0), built.at(-1)]
    if (!first || !last) return ''
    const each = (last.ours.cpu - first.ours.cpu) / (last.articles - first.articles)
    const again = buildAgain(folder, last.articles)
    return [
      ...built.flatMap(({ articles, ours, said }) => [
        `${articles} articles, ${ours.pages} pages: ${sayBuilt(ours)} (${(ours.cpu / first.ours.cpu).toFixed(1)} times the first), ${sayReads(ours)}; a page of ours takes`,
        ...said.map((line) => `  ${line}`),
      ]),
      `a word of one of ${last.articles} articles changed: ${again.cpu.toFixed(1)} s, ${(again.cpu / last.ours.cpu).toFixed(2)} of the first time, and ${again.isSame ? 'the same bytes as' : 'OTHER BYTES THAN'} a build of everything`,
      `an article more: ${(each * 1000).toFixed(0)} ms, ${(each / first.ours.cpu).toFixed(3)} of a site of one`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Other = {
  readonly generator: Generator
  /** Its folder. */
  readonly project: string
  /** Its largest build so far. */
  last: { readonly articles: number; readonly built: Built } | undefined
}

/** Builds another's site of a size that it can take, or else goes by its last, page for page. */
function besideOurs(other: Other, articles: number, ours: Built): string {
  const { generator, project } = other
  if (articles <= generator.most) {
    const built = buildTheirs(project, generator, { articles, pages: ours.pages })
    other.last = { articles, built }
  }
  if (!other.last) return `nothing is known of ${generator.name}`
  const { last } = other
  const times = (perPage(ours) / perPage(last.built)).toFixed(2)
  const of = last.articles === articles ? '' : `, at ${last.articles} articles`
  return `${times} times as much as ${generator.name}’s (${sayBuilt(last.built)}${of})`
}

const perPage = ({ cpu, pages }: Built): number => cpu / pages

const sayBuilt = ({ cpu, peak }: Built): string =>
  `${cpu.toFixed(1)} s of processor time, ${(peak / 1e9).toFixed(2)} GB at the peak`

function sayReads({ reads }: Built): string {
  const most = Math.max(...Object.values(reads))
  return `${Object.keys(reads).length} files read at most ${most === 1 ? 'once' : `${most} times`}`
}
