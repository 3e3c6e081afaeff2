import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { browserArguments } from '../../scripts/browser.ts'

let browser: Browser
let axeSource: string
beforeAll(async () => {
  const { CHROMIUM } = process.env
  browser = await chromium.launch({
    args: browserArguments,
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
  })
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterAll(() => browser.close())

/** The first address on a page under a path, so that one page of each type is looked at. */
async function firstLink(url: string, path: string): Promise<string> {
  const html = await (await fetch(url + path)).text()
  const base = new URL(url).pathname
  const links = [...html.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => href)
  const found = links.find((href) => href.startsWith(base + path) && href !== base + path)
  if (!found) throw new Error(`no link under ${path}`)
  return found.slice(base.length)
}

const views = [
  { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
] as const

test.each(views)('axe finds nothing on any type of page, $colorScheme', async (view) => {
  const { url } = inject('site')
  const pages = [
    '',
    await firstLink(url, 'articles/').catch(() => firstLink(url, '')),
    'claims/',
    await firstLink(url, 'claims/'),
    'sources/',
    await firstLink(url, 'sources/'),
    'data/',
    'method/',
    'corrections/',
    'rules/',
    await firstLink(url, 'rules/'),
    'no-such-page/',
  ]
  const context = await browser.newContext(view)
  const page = await context.newPage()
  const found: string[] = []
  for (const path of pages) {
    await page.goto(url + path)
    await page.evaluate(axeSource)
    // As text: a function would carry Vitest's names for imports into the page.
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run(document)')
    expect(passes.length, path).toBeGreaterThan(5)
    for (const { id, nodes } of violations) {
      found.push(`${path}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    }
  }
  await context.close()
  expect(found).toEqual([])
})
