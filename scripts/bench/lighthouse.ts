import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Slip } from '../../src/model/slip.ts'
import { kindsOfPage } from '../site/kinds-of-page.ts'
import { browserArguments, findEngine, sayMissing } from '../browser.ts'
import { servePages } from '../pages-server.ts'

/** Not a dependency: it brings 184 MB, for a report that nobody needs to build a site. */
const lighthouse = 'lighthouse@13.0.1'

/** What of Lighthouse's report is read: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>
}

/** Every kind of page of `dist/` as Lighthouse sees it on a phone. Its times are those of a machine without other work. */
export async function reportLighthouse(): Promise<string> {
  const chrome = findEngine('chromium')
  if (!chrome) throw new Slip(sayMissing('chromium'))
  const root = resolve('dist')
  if (!existsSync(root)) throw new Slip('There is no dist/ to look at: `npm run build` makes it.')
  const served = await servePages({ root, base: '/' })
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  try {
    const paths = kindsOfPage(root).filter((path) => path !== 'no-such-page/')
    const said: string[] = []
    for (const path of paths) {
      said.push(say(path, await judge(served.url + path, { chrome, folder })))
    }
    return said.join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await served.close()
  }
}

/** Beside this process and not in its place: the pages are served from here. */
async function judge(
  url: string,
  { chrome, folder }: { readonly chrome: string; readonly folder: string },
): Promise<Report> {
  const out = join(folder, 'report.json')
  const flags = ['--headless=new', ...browserArguments].join(' ')
  const options = ['--quiet', '--output=json', `--output-path=${out}`, `--chrome-flags=${flags}`]
  try {
    await promisify(execFile)('npx', ['--yes', lighthouse, url, ...options], {
      env: { ...process.env, CHROME_PATH: chrome },
    })
  } catch (error) {
    throw new Slip(`Lighthouse gave up on ${url}: ${String(error)}`)
  }
  return JSON.parse(readFileSync(out, 'utf8')) as Report // written by Lighthouse
}

function say(path: string, { categories, audits }: Report): string {
  const scores = Object.entries(categories).map(
    ([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`,
  )
  const value = (id: string) => audits[id]?.numericValue ?? 0
  const shift = value('cumulative-layout-shift').toFixed(3)
  return `/${path}: ${scores.join(', ')}; blocked ${Math.round(value('total-blocking-time'))} ms, moved ${shift}`
}

if (import.meta.main) process.stdout.write(`${await reportLighthouse()}\n`)
