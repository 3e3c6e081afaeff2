import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { Slip } from '../../src/model/slip.ts'
import { browserArguments, findEngine, sayMissing } from '../browser.ts'
import { servePages } from '../pages-server.ts'
import { buildSite } from './builds.ts'
import { type Cost, costOf, least } from './main-thread.ts'

const [written, times] = [125, 8] // claims that are built, and how often the page then has them
const slowdown = 4 // times, for a phone that is no longer new
const goal = 50 // ms of the main thread at that slowdown: longer, and a touch is felt to wait

const views = [
  { name: 'a phone', viewport: { width: 412, height: 823 } },
  { name: 'a wide screen', viewport: { width: 1280, height: 800 } },
]

/**
 * An article of a thousand claims in Chromium: what switching a reading choice and scrolling cost the main thread, in
 * its own processor time, so that other work on the machine counts little: the least of some rounds, each on a page that
 * was just loaded. A choice costs all that is done till its first frame is drawn; what follows it, till nothing does, is told by its longest task.
 */
export async function reportLongArticle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'long-article-'))
  try {
    const root = buildSite(folder, { articles: 1, claims: written })
    const file = join(root, 'articles/article-1/index.html')
    writeFileSync(file, repeated(readFileSync(file, 'utf8')))
    const served = await servePages({ root, base: '/' })
    const lines = await measure(served.url)
    await served.close()
    return lines.join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What `articles/article-1/` of a served site costs, a line for each thing a reader does. */
async function measure(url: string): Promise<readonly string[]> {
  const executablePath = findEngine('chromium')
  if (!executablePath) throw new Slip(sayMissing('chromium'))
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  const lines: string[] = []
  for (const { name, viewport } of views) {
    const found = new Map<string, Cost>()
    let what = ''
    for (let round = 0; round < rounds; round += 1) {
      for (const visit of visits) {
        const page = await browser.newPage({ viewport })
        await page.goto(`${url}articles/article-1/`, { waitUntil: 'networkidle' })
        what = await page.evaluate(() => {
          const count = (each: string) => document.querySelectorAll(each).length
          return `${count('.note')} claims, ${count('*')} elements`
        })
        for (const [each, act] of visit) {
          found.set(each, least(await costOf(page, () => act(page)), found.get(each)))
        }
        await page.close()
      }
    }
    lines.push(`on ${name}, ${what}:`, ...[...found].map(say))
  }
  await browser.close()
  return lines
}

const rounds = 5

type Act = readonly [string, (page: Page) => Promise<unknown>]

/** What a reader does on a page that was just loaded, one after the other. */
const visits: readonly (readonly Act[])[] = [
  ['read-facts', 'read-all', 'marks-off', 'marks-full'].map((id) => [
    id,
    (page) => choose(page, id),
  ]),
  // A notch of it, and a screen at once, as a key has the next one shown.
  [['scrolling by a wheel', (page) => scroll(page, 120)]],
  [['scrolling by screens', (page) => scroll(page, 800)]],
]

/** What stands behind the text of an article. */
const held = '<p class="held"'

/** The page with its text as often as asked for, each time with ids of its own: pages of claims would take minutes. */
function repeated(html: string): string {
  const [begin] = /<div class="body" id="text"[^>]*>/.exec(html) ?? []
  const [from, to] = [html.indexOf(begin ?? '') + (begin?.length ?? 0), html.lastIndexOf(held)]
  // Else a page would be measured on which no choice does anything.
  if (!begin || to < from) throw new Error('invalid page: its text is not where it was.')
  const text = html.slice(from, to)
  const copies = Array.from({ length: times }, (_, i) =>
    text.replace(/\b(id="|href="#|data-claim=")([^"]*)/g, `$1$2-${i}`),
  )
  return html.slice(0, from) + copies.join('\n') + html.slice(to)
}

const scrolled = 16000 // px, twenty screens

/**
 * Makes a choice, and says in the trace when, and when its first frame is about to be drawn. In a task of its own: what it
 * takes to tell the page is no work of a reader's.
 */
const choose = (page: Page, id: string) =>
  page.evaluate(
    (name) =>
      new Promise((done) => {
        setTimeout(() => {
          performance.mark('begun')
          document.getElementById(name)?.click()
          requestAnimationFrame(() => {
            performance.mark('frame')
            requestAnimationFrame(done)
          })
        })
      }),
    id,
  )

async function scroll(page: Page, by: number): Promise<void> {
  await page.evaluate(() => performance.mark('begun'))
  for (let y = 0; y < scrolled; y += by) {
    await page.mouse.wheel(0, by)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
  }
}

function say([what, { first, style, layout, longest, all }]: readonly [string, Cost]): string {
  const ms = (value: number) => `${Math.round(value * slowdown)} ms`
  const drawn =
    first > 0
      ? `${ms(first)} till it is drawn (style ${ms(style)}, layout ${ms(layout)}), then `
      : ''
  const isMet = Math.max(first, longest) * slowdown <= goal
  return `  ${what}: ${drawn}tasks of at most ${ms(longest)}, ${ms(all)} in all, at ${slowdown} times slower; ${isMet ? 'within' : 'over'} ${goal} ms`
}

if (import.meta.main) process.stdout.write(`${await reportLongArticle()}\n`)
