import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from 'playwright-core'
import { Slip } from '../../src/model/slip.ts'
import { browserArguments, findEngine, sayMissing } from '../browser.ts'
import { servePages } from '../pages-server.ts'
import { buildSite } from './builds.ts'

const [written, times] = [125, 8] // claims that are built, and how often the page then has them
const slowdown = 4 // times, for a phone that is no longer new
const goal = 50 // ms of the main thread at that slowdown: longer, and a touch is felt to wait

const views = [
  { name: 'a phone', viewport: { width: 412, height: 823 } },
  { name: 'a wide screen', viewport: { width: 1280, height: 800 } },
]
const choices = ['read-facts', 'read-all', 'marks-off', 'marks-full']

/**
 * An article of a thousand claims in Chromium: what switching a reading choice and scrolling cost the main thread, in
 * its own processor time, so that other work on the machine does not count.
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
    const page = await browser.newPage({ viewport })
    await page.goto(`${url}articles/article-1/`, { waitUntil: 'networkidle' })
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })
    const [claims, elements] = await page.evaluate(() =>
      ['.note', '*'].map((each) => document.querySelectorAll(each).length),
    )
    lines.push(`on ${name}, ${claims} claims, ${elements} elements:`)
    for (const id of choices) lines.push(say(id, await costOf(protocol, () => choose(page, id))))
    lines.push(say('scrolling a screen', await costOf(protocol, () => scroll(page), screens)))
    await page.close()
  }
  await browser.close()
  return lines
}

/** The page with its text as often as asked for, each time with ids of its own: pages of claims would take minutes. */
function repeated(html: string): string {
  const begin = '<div class="body" id="text">'
  const [from, to] = [html.indexOf(begin) + begin.length, html.lastIndexOf('<p class="held"')]
  const text = html.slice(from, to)
  const copies = Array.from({ length: times }, (_, i) =>
    text.replace(/\b(id="|href="#|data-claim=")([^"]*)/g, `$1$2-${i}`),
  )
  return html.slice(0, from) + copies.join('\n') + html.slice(to)
}

const screens = 20 // scrolled through, one after the other

const choose = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.click(), id)

async function scroll(page: Page): Promise<void> {
  for (let i = 0; i < screens; i += 1) {
    await page.mouse.wheel(0, 800)
    await twoFrames(page)
  }
}

/** Until what was changed has been drawn. */
const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

type Cost = Readonly<Record<'task' | 'style' | 'layout' | 'script', number>>

/** Milliseconds of the main thread that something takes until it is drawn, each of so many times. */
async function costOf(protocol: CDPSession, act: () => Promise<unknown>, often = 1): Promise<Cost> {
  const before = await spent(protocol)
  await act()
  await protocol.send('Runtime.evaluate', {
    expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    awaitPromise: true,
  })
  const after = await spent(protocol)
  const each = (name: keyof Cost) => ((after[name] - before[name]) * 1000) / often
  return {
    task: each('task'),
    style: each('style'),
    layout: each('layout'),
    script: each('script'),
  }
}

/** Seconds since the page began. */
async function spent(protocol: CDPSession): Promise<Cost> {
  const { metrics } = await protocol.send('Performance.getMetrics')
  const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    task: named('TaskDuration'),
    style: named('RecalcStyleDuration'),
    layout: named('LayoutDuration'),
    script: named('ScriptDuration'),
  }
}

function say(what: string, { task, style, layout, script }: Cost): string {
  const ms = (value: number) => `${Math.round(value * slowdown)} ms`
  const isMet = task * slowdown <= goal
  return `  ${what}: ${ms(task)} at ${slowdown} times slower (style ${ms(style)}, layout ${ms(layout)}, script ${ms(script)}), ${isMet ? 'within' : 'over'} ${goal} ms`
}

if (import.meta.main) process.stdout.write(`${await reportLongArticle()}\n`)
