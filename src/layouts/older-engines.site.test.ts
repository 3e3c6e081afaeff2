import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { servePages } from '../../scripts/pages-server.ts'
import {
  bareLinks,
  emptyMarkers,
  look,
  overlaps,
  shownNote,
  statusLines,
  unreadable,
} from './look-at-page.ts'

type Feature = {
  readonly name: string
  /** What an engine without it cannot parse, spelt as what no engine can. */
  readonly css?: readonly (readonly [RegExp, string])[]
  readonly html?: readonly (readonly [RegExp, string])[]
  /** What its scripts do not find. */
  readonly script?: string
}

/**
 * What some engine does not have that readers use: those that must be whole (styles/README.md names them)
 * lack the first part, older ones also the rest.
 */
const features: readonly Feature[] = [
  {
    name: 'text-decoration of more than a line',
    css: [[/([{;])text-decoration:(?=[^;}]* )/g, '$1no-text-decoration:']],
  },
  {
    name: 'colours beyond sRGB and light-dark()',
    css: [[/\b(light-dark|oklch|oklab|lch|lab|color|color-mix)\(/g, 'no-$1(']],
  },
  // The whole declaration, as engines without it drop it: attr() in it would save it until it is used.
  { name: 'empty names of content', css: [[/content:[^;}]* \/ ""/g, 'no-content:none']] },
  { name: ':has()', css: [[/:has\(/g, ':no-has(']] },
  {
    name: 'anchors',
    css: [
      [/\banchor\(/g, 'no-anchor('],
      [/([{;])(anchor-|position-)/g, '$1no-$2'],
    ],
  },
  {
    name: 'popovers',
    css: [[/:popover-open/g, ':no-popover-open']],
    script: `for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      delete HTMLElement.prototype[name]`,
  },
  { name: '::details-content', css: [[/::details-content/g, '::no-details-content']] },
  { name: 'nesting', css: [[/&/g, ':no-nesting']] },
  { name: 'subgrid', css: [[/subgrid/g, 'no-subgrid']] },
  { name: 'counter-set', css: [[/counter-set:/g, 'no-counter-set:']] },
  { name: 'text-wrap', css: [[/text-wrap:/g, 'no-text-wrap:']] },
  { name: 'floats along the text', css: [[/\b(float|clear):inline-/g, '$1:no-']] },
  {
    name: 'container queries',
    css: [
      [/@container/g, '@no-container'],
      [/([{;])container(-\w+)?:/g, '$1no-container:'],
    ],
  },
  {
    name: 'ranges in media queries',
    css: [[/\((width|height)(?=[<>=])/g, '(no-$1']],
    script: `const match = matchMedia
      window.matchMedia = (query) => match(/[<>]/.test(query) ? 'not all' : query)`,
  },
  { name: 'watching sizes', script: 'delete window.ResizeObserver' },
]
const everyFeature: Feature = {
  name: 'all of it',
  css: features.flatMap(({ css = [] }) => css),
  script: features.map(({ script = '' }) => `{ ${script} }`).join('\n'),
}

const views = [
  { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const
const [phone, desktop] = views

let article: string
beforeAll(async () => {
  article = await articleOfEveryStatus()
})

/** Path of the shortest article whose claims have all six statuses. */
async function articleOfEveryStatus(): Promise<string> {
  const { root, url } = inject('site')
  const slugs = await readdir(join(root, 'articles'))
  const articles = await Promise.all(
    slugs.map(async (slug) => {
      const path = `articles/${slug}/`
      const html = await (await fetch(url + path)).text()
      const found = html.matchAll(/class="claim"[^>]*data-status="(\w+)"/g)
      return { path, html, statuses: new Set([...found].map(([, status]) => status)) }
    }),
  )
  const [shortest] = articles
    .filter(({ statuses }) => statuses.size === 6)
    .sort((a, b) => a.html.length - b.html.length)
  if (!shortest) throw new Error('invalid site: no article has claims of every status')
  return shortest.path
}

/** What stands in the style elements of a page. */
const styles = /(?<=<style[^>]*>).*?(?=<\/style>)/gs

/** Opens a page as an engine without a feature would, and fails where a script throws. */
async function without<Result>(
  { css = [], html = [], script = '' }: Feature,
  view: (typeof views)[number],
  path: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { root, base } = inject('site')
  const cut = (text: string, cuts: typeof css) =>
    cuts.reduce((rest, [from, to]) => rest.replace(from, to), text)
  // Styles stand in the page.
  const change = (text: string, extension: string) =>
    extension === '.html'
      ? cut(
          text.replace(styles, (style) => cut(style, css)),
          html,
        )
      : text
  const served = await servePages({ root, base, change })
  // The page's policy would refuse styles that are not as they were built.
  const options = { ...view, reducedMotion: 'reduce', bypassCSP: true, script } as const
  try {
    return await onNewPage(options, async (page) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await page.goto(served.url + path)
      const result = await use(page)
      expect(errors).toEqual([])
      return result
    })
  } finally {
    await served.close()
  }
}

/** A page as `look` wants it. */
const asEngine = (page: Page) => ({
  run: <Result>(script: string): Promise<Result> => page.evaluate(`(function () { ${script} })()`),
})

describe.each([...features, everyFeature])('without $name', (feature) => {
  test.each(views)('an article is whole at $viewport.width px', async (view) => {
    const { lines, faults, href, note } = await without(feature, view, article, async (page) => {
      const engine = asEngine(page)
      const seen = {
        lines: await look(engine, statusLines),
        faults: {
          bareLinks: await look(engine, bareLinks),
          emptyMarkers: await look(engine, emptyMarkers),
          overlaps: await look(engine, overlaps),
          unreadable: await look(engine, unreadable),
        },
      }
      const marker = page.locator('.body .marker').first()
      const href = await marker.getAttribute('href')
      await marker.click()
      return { ...seen, href, note: await look(engine, shownNote) }
    })
    expect(new Set(Object.values(lines)).size).toBe(6)
    expect(lines['error']).toContain('line-through')
    expect(faults).toEqual({ bareLinks: [], emptyMarkers: [], overlaps: [], unreadable: [] })
    expect(note).toMatchObject({ id: href?.slice(1), isInWindow: true, isOpaque: true })
  })
})

const noHas = features.filter(({ name }) => name === ':has()')

/** True where an engine without `:has()` drops selectors it knows; what stands in `:is()` is forgiven. */
function losesSome(list: string): boolean {
  let bare = list
  for (let last = ''; last !== bare;) {
    last = bare
    bare = bare.replaceAll(/:has\([^()]*\)/g, ':HAS').replaceAll(/:(?!HAS)([\w-]+)\([^()]*\)/g, '')
  }
  const selectors = bare.split(',')
  const lost = selectors.filter((selector) => selector.includes(':HAS'))
  return lost.length > 0 && lost.length < selectors.length
}

describe.each(noHas)('without $name', (feature) => {
  test('no rule is lost for a selector beside it in a list', async () => {
    const { url } = inject('site')
    const html = await (await fetch(url + article)).text()
    const sheets = html.match(styles) ?? []
    const lists = sheets.flatMap((css) =>
      [...css.matchAll(/([^{}@;]+)\{/g)].map(([, list]) => list),
    )
    const lost = lists.filter((list = '') => losesSome(list))
    expect(lists.length).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })

  test('facts only holds weaker sentences back, and each says so', async () => {
    const { shown, stubs } = await without(feature, desktop, article, async (page) => {
      await page.locator('.key-more > summary').click()
      await page.locator('#read-facts').check()
      // What is below the screen follows in frames of its own.
      await page.locator('#text > :not([data-reading])').first().waitFor({ state: 'detached' })
      const held = page.locator('.sentence[data-weakest]:not([data-weakest="fact"])')
      return {
        shown: await held.evaluateAll(
          (all) => all.filter((each) => getComputedStyle(each).visibility !== 'hidden').length,
        ),
        stubs: await held.evaluateAll((all) =>
          all.map((each) => ({
            count: each.getAttribute('data-facts'),
            says: getComputedStyle(each, '::after').content,
          })),
        ),
      }
    })
    expect(shown).toBe(0)
    // The last of several counts them, and the others say nothing.
    const words = (count: string | null) =>
      count === null
        ? '"one sentence held back"'
        : count === '0'
          ? 'none'
          : `"${count} sentences held back"`
    expect(stubs.map(({ says }) => says)).toEqual(stubs.map(({ count }) => words(count)))
    expect(new Set(stubs.map(({ count }) => count))).toContain('0')
  })

  test('the ledger shows the claims of one status', async () => {
    const shown = await without(feature, phone, 'claims/', async (page) => {
      await page.locator('#show-fact').check()
      return page
        .locator('.claim-row:visible')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-status')))
    })
    expect([...new Set(shown)]).toEqual(['fact'])
  })
})

test('without a style sheet and without script the words and every note are there', async () => {
  const nothing: Feature = {
    name: 'anything',
    css: [[/[^]+/g, '']],
    html: [[/<script.*?<\/script>/gs, '']],
  }
  const { notes, faults } = await without(nothing, phone, article, async (page) => ({
    notes: await page
      .locator('.note')
      .evaluateAll((all) =>
        all.map((note) => note.checkVisibility() && note.textContent.trim().length > 0),
      ),
    faults: await look(asEngine(page), unreadable),
  }))
  expect(notes.length).toBeGreaterThan(0)
  expect(notes).not.toContain(false)
  expect(faults).toEqual([])
})
