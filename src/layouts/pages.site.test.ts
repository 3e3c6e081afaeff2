import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../../.config/shared-browser.ts'
import { axeChoices, axeOptions, axeViews, type AxeView, schemeOf } from './accessibility.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'
import { drawingsAreHere } from './look-at-page.ts'

// Each page is opened once in each view, and all that can be asked of a page at rest is asked then.

const names = ['site', 'secondSite'] as const
type Name = (typeof names)[number]

const patience = 300_000 // ms for one view of one site, on a machine with other work

let browser: Browser
let axeSource: string
beforeAll(async () => {
  browser = await sharedBrowser()
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

/** What a page at rest shows of itself. */
type Seen = Awaited<ReturnType<typeof lookAt>> & { readonly path: string }

const lookAt = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    )
    const strays = [...document.querySelectorAll('.annotated > p')].flatMap((paragraph) => [
      ...paragraph.querySelectorAll('script, style, br, aside, button, [hidden], sup'),
      ...[...paragraph.querySelectorAll('a.marker')].filter((a) => a.textContent !== ''),
    ])
    const letters = [...document.querySelectorAll<SVGTextElement>('.drawing text')].flatMap(
      (text) => {
        const { width } = text.getBoundingClientRect()
        const scale = text.getScreenCTM()?.a ?? 0
        const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
        return width > 0 ? [Math.round(size * 10) / 10] : []
      },
    )
    const owed = [
      ...['.figure-title', '.figure-measure', '.figure-description', '.figure-sources'],
      ...['table, [data-from="table"]', 'a[href$=".csv"]'],
    ]
    // On its own page a figure’s parts are the page’s.
    const figures = [...document.querySelectorAll(':is(.body, .embed) .figure')]
    const bare = figures.flatMap((figure) => owed.filter((part) => !figure.querySelector(part)))
    return {
      smallest: Math.min(...letters, Infinity),
      figures: figures.length,
      bare,
      cut: [...document.querySelectorAll('.records, .figure-numbers .table')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map((each) => each.outerHTML.slice(0, 80)),
      moving: document.getAnimations().length,
      width: document.documentElement.scrollWidth,
      repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
      mainHeadings: levels.filter((level) => level === 1).length,
      skips: levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1).length,
      strays: strays.map((element) => element.outerHTML),
    }
  })

/** Opens all that opens, which may load and style more; of notes that are sheets the first, which stays open. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const other of document.querySelectorAll<HTMLElement>('[popover]:not(.note)')) {
    other.showPopover()
    other.hidePopover()
  }
  document.querySelector<HTMLElement>('.note[popover]')?.showPopover()
}

/** Waits until what was unfolded moves the page no longer: a table that comes late pushes notes, which follow in the next frame. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    let [before, still] = [0, 0]
    const look = () => {
      const { scrollHeight } = document.documentElement
      still = scrollHeight === before ? still + 1 : 0
      before = scrollHeight
      if (still < 5) requestAnimationFrame(look)
      else resolve()
    }
    look()
  })
}

/** What axe finds on the page; throws where it looked at next to nothing. */
async function axeFaults(page: Page, path: string): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  await page.evaluate(rest)
  // As text: a function would carry Vitest's names for imports into the page.
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(axeOptions)})`,
  )
  if (passes.length <= 5) throw new Error(`invalid run of axe: ${passes.length} passes on ${path}`)
  return violations.map(
    ({ id, nodes }) => `${path}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** The kinds of page are the same on both sites, and axe takes as long as all else. */
const hasAxe = (name: Name): boolean => name === 'site'

type Survey = {
  readonly seen: readonly Seen[]
  readonly foreign: readonly string[]
  readonly errors: readonly string[]
  /** What the page's own policy kept from it, at rest and with everything unfolded. */
  readonly refused: readonly string[]
  readonly axe: readonly string[]
}

async function survey(name: Name, view: AxeView): Promise<Survey> {
  const { url } = inject(name)
  const context = await browser.newContext({ viewport: axeViews[view] })
  const page = await context.newPage()
  const seen: Seen[] = []
  const foreign: string[] = []
  const errors: string[] = []
  const axe: string[] = []
  const refused: string[] = []
  page.on('console', (said) => {
    if (/content security policy/i.test(said.text())) refused.push(`${page.url()}: ${said.text()}`)
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(url).origin) foreign.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  const paths = kindsOfPage(inject(name).root)
  const article = paths.findLast((path) => path.startsWith('articles/'))
  for (const [i, path] of paths.entries()) {
    await page.emulateMedia({ colorScheme: schemeOf(view, i) })
    await page.goto(url + path)
    await page.waitForFunction(drawingsAreHere)
    seen.push({ path, ...(await lookAt(page)) })
    await page.evaluate(unfold)
    // Of several articles one is enough on a phone: each takes as long as ten other pages.
    const isAnother = view === 'phone' && path !== article && path.startsWith('articles/')
    if (hasAxe(name) && !isAnother) axe.push(...(await axeFaults(page, path)))
    // Half a second of silence is waited for once a page: what is asked for late is asked for in either view.
    if (view === 'desktop') await page.waitForLoadState('networkidle')
  }
  const chosen = axeChoices.filter((each) => each.view === view && hasAxe(name) && article)
  for (const { choice, scheme } of chosen) {
    await page.emulateMedia({ colorScheme: scheme })
    const path = `${article}?${choice}`
    await page.goto(url + path)
    await page.evaluate(unfold)
    axe.push(...(await axeFaults(page, path)))
  }
  await context.close()
  return { seen, foreign, errors, refused, axe }
}

describe.each(names)('the %s', (name) => {
  const surveys = new Map<AxeView, Survey>()
  const on = (view: AxeView): Survey => {
    const found = surveys.get(view)
    if (!found) throw new Error(`invalid view: ${view}`)
    return found
  }
  for (const view of ['phone', 'desktop'] as const) {
    beforeAll(async () => {
      surveys.set(view, await survey(name, view))
    }, patience)
  }

  test('never scrolls sideways at 320 px', () => {
    expect(on('phone').seen.filter(({ width }) => width > 320)).toEqual([])
    expect(on('phone').seen.length).toBeGreaterThan(10)
  })

  test.each(['phone', 'desktop'] as const)('cuts no table of records on a %s', (view) => {
    expect(on(view).seen.flatMap(({ path, cut }) => cut.map((each) => [path, each]))).toEqual([])
  })

  test.each(['phone', 'desktop'] as const)(
    'asks no other origin for anything, nothing its policy refuses, and no page throws, on a %s',
    (view) => {
      const { foreign, errors, refused } = on(view)
      expect({ foreign, errors, refused }).toEqual({ foreign: [], errors: [], refused: [] })
    },
  )

  test('has nothing but prose inside a paragraph', () => {
    expect(on('desktop').seen.flatMap(({ strays }) => strays)).toEqual([])
  })

  test('has unique ids, one main heading, and headings in order on every page', () => {
    for (const { path, repeated, mainHeadings, skips } of on('desktop').seen) {
      const found = { repeated, mainHeadings, skips }
      expect(found, path).toEqual({ repeated: [], mainHeadings: 1, skips: 0 })
    }
  })

  test('gives every figure a title, words, numbers and its sources', () => {
    const { seen } = on('desktop')
    expect(seen.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(1)
    expect(seen.flatMap(({ path, bare }) => bare.map((part) => `${path}: ${part}`))).toEqual([])
  })

  test('shows no letter below 12 px, and nothing that moves by itself', () => {
    const pages = [...on('phone').seen, ...on('desktop').seen]
    expect(pages.filter(({ smallest }) => smallest < Infinity).length).toBeGreaterThan(3)
    expect(pages.filter(({ smallest, moving }) => smallest < 12 || moving > 0)).toEqual([])
  })

  if (hasAxe(name)) {
    test.each(['phone', 'desktop'] as const)('has nothing that axe minds on a %s', (view) => {
      expect(on(view).axe).toEqual([])
    })
  }
})
