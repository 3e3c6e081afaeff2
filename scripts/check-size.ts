import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'

// `npm run check:size`: what a reader's first visit to each page weighs, against a budget. Bytes are
// gzipped as GitHub Pages sends them; fonts are compressed already and cached across pages.

/** Budgets in bytes. A page that needs more owes its readers a reason, written here. */
const budgets = {
  /**
   * HTML of one page. 60 kB is right for an article of some 3,000 words; the longest here has 50 notes
   * on 120 sources and seven figures, and its prose, notes and source list take 32 kB, its figures 38:
   * each is drawn twice so that a phone's text is not small, with its table, and works without a script.
   * What repeats has been written once; less would be less to read.
   */
  html: 72_000,
  css: 16_000,
  /** All scripts a page loads before anybody asks for anything. */
  script: 14_000,
  /** Two families, as page.md promises. */
  fonts: 80 * 1024,
} as const
type Kind = keyof typeof budgets

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } })
const root = resolve(values.dir)
const base = process.env['BASE_PATH'] ?? '/'

const gzipped = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length

/** Total gzipped bytes of what `pattern` names in a page's HTML. */
async function weigh(html: string, page: string, pattern: RegExp): Promise<number> {
  const names = new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ''))
  let total = 0
  for (const name of names) {
    const path = name.startsWith(base) ? name.slice(base.length) : join(dirname(page), name)
    total += gzipped(await readFile(join(root, path)))
  }
  return total
}

async function weighPage(page: string): Promise<Record<Exclude<Kind, 'fonts'>, number>> {
  const html = await readFile(join(root, page), 'utf8')
  const inlineScripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)]
  return {
    html: gzipped(html),
    css: await weigh(html, page, /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g),
    script:
      (await weigh(html, page, /<script[^>]+src="([^"]+)"/g)) +
      inlineScripts.reduce((sum, [, text = '']) => sum + gzipped(text), 0),
  }
}

async function fontBytes(files: readonly string[]): Promise<number> {
  const fonts = files.filter((file) => file.endsWith('.woff2'))
  const sizes = await Promise.all(fonts.map((file) => stat(join(root, file))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

const files = (await readdir(root, { recursive: true })).map((file) => relative('.', file))
const pages = files.filter((file) => file.endsWith('.html')).toSorted()
const over: string[] = []
const largest: Record<Kind, number> = { html: 0, css: 0, script: 0, fonts: await fontBytes(files) }
if (largest.fonts > budgets.fonts) over.push(`fonts: ${largest.fonts} bytes`)

for (const page of pages) {
  const weight = await weighPage(page)
  for (const kind of ['html', 'css', 'script'] as const) {
    largest[kind] = Math.max(largest[kind], weight[kind])
    if (weight[kind] > budgets[kind]) over.push(`${page}: ${kind} is ${weight[kind]} bytes`)
  }
}

for (const kind of Object.keys(budgets) as Kind[]) {
  // The keys are those of the const above.
  process.stdout.write(`${kind.padEnd(7)} ${largest[kind]} of ${budgets[kind]} bytes at most\n`)
}
for (const line of over) process.stdout.write(`Over budget: ${line}\n`)
if (pages.length === 0) process.stdout.write(`There is no page in ${values.dir}; build first.\n`)
process.exitCode = over.length === 0 && pages.length > 0 ? 0 : 1
