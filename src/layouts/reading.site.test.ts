import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test, vi } from 'vitest'
import { enough } from '../../.config/enough.ts'
import { onNewPage } from '../../.config/shared-browser.ts'
import { drawingsAreHere } from './look-at-page.ts'
import { readingGrade } from './reading-grade.ts'

const names = ['site', 'secondSite'] as const
type Name = (typeof names)[number]

/** Opens a page of a built site and does something with it. */
function onPage<Result>(
  { name, path, ...options }: { name: Name; path: string } & BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  return onNewPage(options, async (page) => {
    await page.goto(inject(name).url + path)
    return use(page)
  })
}

async function articlesOf(name: Name): Promise<string[]> {
  const slugs = await readdir(join(inject(name).root, 'articles'))
  return slugs.filter((slug) => !slug.includes('.')).map((slug) => `articles/${slug}/`)
}

const phone = { viewport: { width: 320, height: 640 } }
const desktop = { viewport: { width: 1280, height: 900 } }

describe.each(names)('the %s', (name) => {
  test('is whole without script: each marker shows its glyph and leads to a visible note', async () => {
    let count = 0
    for (const path of await articlesOf(name)) {
      const options = { name, path, javaScriptEnabled: false, ...phone } as const
      const { markers, faults } = await onPage(options, (page) =>
        page.locator('a.marker').evaluateAll((all) => ({
          markers: all.length,
          faults: all.flatMap((marker) => {
            const href = marker.getAttribute('href') ?? ''
            const { width, height } = marker.getBoundingClientRect()
            const isHit = height >= 24 && width >= 8
            const note = document.querySelector(href)?.closest('.note')
            const isSeen = note?.checkVisibility({ visibilityProperty: true }) ?? false
            const { height: room } = note?.getBoundingClientRect() ?? new DOMRect()
            return [
              ...(isHit ? [] : [`marker ${href} ${height}`]),
              ...(isSeen && room > 0 ? [] : [`note ${href}`]),
            ]
          }),
        })),
      )
      count += markers
      expect(faults, path).toEqual([])
    }
    expect(count).toBeGreaterThan(0)
  })
})

test('a note in the margin stands level with its block, or straight below the notes before it', async () => {
  const [path = ''] = await articlesOf('site')
  const faults = await onPage({ name: 'site', path, ...desktop }, (page) =>
    page.locator('.annotated').evaluateAll((blocks) => {
      let lastBottom = 0
      return blocks.flatMap((block) => {
        const notes = block.querySelector('.notes')?.getBoundingClientRect()
        const { top, right } = block.firstElementChild?.getBoundingClientRect() ?? new DOMRect()
        if (!notes) return ['no notes']
        const isLevel = Math.abs(notes.top - top) < 24
        const isNext = notes.top >= top && notes.top - lastBottom < 48
        const isBeside = notes.left >= right && notes.top >= lastBottom
        lastBottom = notes.bottom
        return isBeside && (isLevel || isNext) ? [] : [block.textContent?.slice(0, 80)]
      })
    }),
  )
  expect(faults).toEqual([])
})

test.each([
  { width: 1280, most: 320 },
  { width: 1440, most: 160 },
])('at $width px no note is further than $most px below its words', async ({ width, most }) => {
  for (const path of await articlesOf('site')) {
    const viewport = { width, height: 900 }
    const drift = await onPage({ name: 'site', path, viewport }, (page) =>
      page.locator('.note').evaluateAll((notes) =>
        notes.map((note) => {
          const claim = note.getAttribute('data-claim') ?? ''
          const marker = document.getElementById(`r-${claim}`)?.getBoundingClientRect().top ?? NaN
          return note.getBoundingClientRect().top - marker
        }),
      ),
    )
    expect(drift.length, path).toBeGreaterThan(0)
    expect(Math.max(...drift), path).toBeLessThan(most)
  }
})

const letters = [
  {
    name: 'more space between letters',
    style:
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } ' +
      'p { margin-block-end: 2em !important }',
  },
  { name: 'letters twice as large', style: ':root { font-size: 200% }' },
  { name: 'a wider typeface', style: '* { font-family: monospace !important }' },
]

test.each(letters)(
  'with $name, the words and numbers of figures stand open, and nothing leaves the page',
  async ({ style }) => {
    const [path = ''] = await articlesOf('site')
    const options = { name: 'site', path, bypassCSP: true, ...phone } as const
    const { figures, ...faults } = await onPage(options, async (page) => {
      const inWords = page.locator('.figure .figure-description')
      const figures = await inWords.count()
      await page.addStyleTag({ content: style })
      await page.waitForFunction(drawingsAreHere)
      await page.waitForFunction(
        (count) => document.querySelectorAll('.figure table').length >= count,
        figures,
      )
      const folded = await page
        .locator('.figure :is(.figure-description, table)')
        .evaluateAll((all) => all.filter((each) => !each.checkVisibility()).length)
      // Labels are fitted when the page’s own face is there.
      const cramped = await vi
        .waitUntil(async () => (await page.evaluate(crampedLabels)).length === 0, { timeout: 5000 })
        .then(() => [])
        .catch(() => page.evaluate(crampedLabels))
      const sideways = []
      for (const viewport of [phone.viewport, desktop.viewport]) {
        await page.setViewportSize(viewport)
        sideways.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      }
      await page.setViewportSize(phone.viewport)
      return {
        figures,
        folded,
        cramped,
        sideways,
      }
    })
    expect(figures).toBeGreaterThan(0)
    expect(faults).toEqual({ folded: 0, cramped: [], sideways: [0, 0] })
  },
)

/** Labels of drawings that lie over each other by more than half a letter, or leave the screen. */
function crampedLabels(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>('.drawing svg')].flatMap((svg) => {
    const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
      const { x, width } = text.getBBox()
      const { a = 1, d = 1, e = 0, f = 0 } = text.getScreenCTM() ?? {}
      const size = d * Number.parseFloat(getComputedStyle(text).fontSize)
      const baseline = f + d * Number(text.getAttribute('y'))
      const box = { left: e + a * x, right: e + a * (x + width), baseline, size }
      return width > 0 ? [{ words: text.textContent, ...box }] : []
    })
    const isOver = (one: (typeof labels)[number], other: (typeof labels)[number]) =>
      Math.abs(one.baseline - other.baseline) < 0.8 * one.size &&
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > one.size / 2
    return labels
      .filter(
        (label) =>
          label.left < 0 ||
          label.right > innerWidth ||
          labels.some((other) => other !== label && isOver(label, other)),
      )
      .map(({ words }) => words)
  })
}

/** Addresses of the pages of figures of a built site, from its root. */
async function figuresOf(name: Name): Promise<string[]> {
  const entries = await readdir(join(inject(name).root, 'figures'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `figures/${entry.name}/`)
}

test('says wherever a drawing stands that its marks can be pressed', async () => {
  const [article = ''] = await articlesOf('site')
  const [figure = ''] = await figuresOf('site')
  const said = await onPage({ name: 'site', path: article, ...desktop }, async (page) => {
    await page.locator('.key-more > summary').click()
    const here = await page.locator('.choices-marks').innerText()
    const elsewhere = []
    for (const path of [figure, figure.replace('figures', 'embed')]) {
      await page.goto(inject('site').url + path)
      elsewhere.push(await page.locator('.figure-signs').innerText())
    }
    return [here, ...elsewhere]
  })
  expect(said).toHaveLength(3)
  for (const each of said) expect(each).toContain('Press a mark')
})

test('a figure says once how firmly each of its marks stands', async () => {
  const told = await onPage({ name: 'site', path: '', ...desktop }, async (page) => {
    const found: Record<string, number> = {}
    for (const figure of await figuresOf('site')) {
      for (const path of [figure, figure.replace('figures', 'embed')]) {
        await page.goto(inject('site').url + path)
        found[path] = await page
          .getByText('How firmly each stands:')
          .filter({ visible: true })
          .count()
      }
    }
    return found
  })
  expect(Object.keys(told).length).toBeGreaterThan(enough(10))
  expect(Object.entries(told).filter(([, count]) => count > 1)).toEqual([])
  expect(Object.values(told)).toContain(1)
})

test('the words of figures are for the ninth grade at most, on the average', async () => {
  const texts = await onPage({ name: 'site', path: '' }, async (page) => {
    const found: string[] = []
    for (const path of await figuresOf('site')) {
      await page.goto(inject('site').url + path)
      found.push(...(await page.locator('h1, #words .figure-description').allTextContents()))
    }
    return found
  })
  const grades = texts.map(readingGrade)
  expect(grades.length).toBeGreaterThan(enough(10))
  expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThan(9)
})

test.each([768, 1024, 1280])('at %i px the claims of the ledger have room', async (width) => {
  const viewport = { width, height: 900 }
  const { narrowest, lines, cut } = await onPage(
    { name: 'site', path: 'claims/', viewport },
    (page) =>
      page.evaluate(() => {
        const claims = [...document.querySelectorAll<HTMLElement>('.claim-row th')]
        const links = [...document.querySelectorAll<HTMLElement>('.claim-row td a')]
        const order = document.querySelector<HTMLSelectElement>('[name="sort"]')
        const before = order?.clientWidth ?? 0
        if (order) order.style.inlineSize = 'max-content'
        return {
          narrowest: Math.min(...claims.map(({ clientWidth }) => clientWidth)),
          lines: Math.max(...links.map((link) => link.getClientRects()[0]?.height ?? 0)),
          cut: (order?.clientWidth ?? 0) - before,
        }
      }),
  )
  expect(narrowest).toBeGreaterThan(350)
  expect(lines).toBeLessThan(50) // px, two lines of a title
  expect(cut).toBeLessThanOrEqual(0)
})

test.each([
  ['with', true],
  ['without', false],
])(
  'facts only holds back every weaker sentence and says how many, %s script',
  async (_, script) => {
    const [path = ''] = await articlesOf('site')
    const options = { name: 'site', path, javaScriptEnabled: script, ...desktop } as const
    const { shown, apart, stubs, said } = await onPage(options, async (page) => {
      await page.locator('.key-more > summary').click()
      await page.locator('#read-facts').check()
      // What is below the screen follows in frames of its own.
      const behind = page.locator('#text > :not([data-reading])').first()
      if (script) await behind.waitFor({ state: 'detached' })
      const weak = page.locator('#text .claim[data-status]:not([data-status="fact"])')
      return {
        shown: await weak.evaluateAll((all) =>
          all
            .filter((each) => getComputedStyle(each).visibility !== 'hidden')
            .map((each) => each.textContent),
        ),
        // Claims used again, in a block that has no notes.
        apart: await weak.evaluateAll(
          (all) => all.filter((each) => !each.closest('.annotated')).length,
        ),
        stubs: await page
          .locator('.sentence')
          .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').content)),
        said: script
          ? Number(await page.locator('.held-count').textContent())
          : // A style sheet's counter is read by nobody but who looks.
            await page
              .locator('#text *')
              .evaluateAll(
                (all) =>
                  all.filter((each) =>
                    getComputedStyle(each).counterIncrement.startsWith('held-all'),
                  ).length,
              ),
      }
    })
    const counts = stubs.flatMap((stub) => /(one|\d+) sentences? held back/.exec(stub)?.[1] ?? [])
    const held = counts.reduce((sum, count) => sum + Number(count.replace('one', '1')), 0)
    expect(shown).toEqual([])
    expect(apart).toBeGreaterThan(0)
    expect(held).toBeGreaterThan(0)
    expect(said).toBe(held)
  },
)

test('without script a link to what is held back shows it', async () => {
  const [path = ''] = await articlesOf('site')
  const options = { name: 'site', path, javaScriptEnabled: false, ...desktop } as const
  const states = await onPage(options, async (page) => {
    await page.locator('.key-more > summary').click()
    await page.locator('#read-facts').check()
    const note = page.locator('.note:not([data-status="fact"])').first()
    const claim = (await note.getAttribute('data-claim')) ?? ''
    const words = page.locator(`#c-${claim} + .claim`)
    const before = [await note.isVisible(), await words.isVisible()]
    // A click would need a link in sight; the address is what any link changes.
    await page.goto(`${page.url()}#note-${claim}`)
    const noteShown = await note.isVisible()
    await page.goto(`${page.url().split('#')[0]}#c-${claim}`)
    return [...before, noteShown, await words.isVisible()]
  })
  expect(states).toEqual([false, false, true, true])
})

test.each([360, 1280])(
  'without script nothing is offered that only a script can do, %i px wide',
  async (width) => {
    const options = { name: 'site', path: 'claims/', javaScriptEnabled: false } as const
    const offered = await onPage({ ...options, viewport: { width, height: 900 } }, (page) =>
      page.locator('.filter-more :is(input, select, button)').evaluateAll((all) => ({
        all: all.length,
        shown: all.filter((each) => each.getClientRects().length > 0).length,
      })),
    )
    expect(offered.all).toBeGreaterThan(3)
    expect(offered.shown).toBe(0)
  },
)

test('a choice is in the address, is what an address asks for, and is shown on the next article', async () => {
  const [path = '', next = ''] = await articlesOf('site')
  const states = await onPage({ name: 'site', path, ...desktop }, async (page) => {
    const said = () =>
      page.locator('.key-more > summary').evaluate((each) => {
        const { content } = getComputedStyle(each, '::after')
        return content.replaceAll('"', '').trim()
      })
    await page.locator('.key-more > summary').click()
    await page.locator('#read-facts').check()
    await page.locator('#marks-off').check()
    const chosen = [new URL(page.url()).search, await said()]
    await page.reload()
    const again = [await page.locator('#read-facts').isChecked(), await said()]
    await page.goto(inject('site').url + next)
    return { chosen, again, next: [new URL(page.url()).search, await said()] }
  })
  const weaker = ': claims weaker than a fact are hidden'
  const off = '; marks and notes are off'
  expect(states.chosen[0]).toBe('?read=facts&marks=off')
  expect(states.chosen[1]).toBe(`${weaker}${off}`)
  expect(states.again[0]).toBe(true)
  expect(states.next).toEqual(['?marks=off', expect.stringContaining(off)])
})

test('on a phone a marker opens its note as a sheet, which Escape closes', async () => {
  const [path = ''] = await articlesOf('site')
  const states = await onPage({ name: 'site', path, ...phone }, async (page) => {
    const marker = page.locator('a.marker').first()
    const note = page.locator(`.note:has(${(await marker.getAttribute('href')) ?? ''})`)
    const before = await note.isVisible()
    await marker.click()
    const open = await note.isVisible()
    await page.keyboard.press('Escape')
    return [before, open, await note.isVisible()]
  })
  expect(states).toEqual([false, true, false])
})

test('a page of a rule marks the line that the message names, in letters of 12 px at least', async () => {
  const path = 'rules/json-fits-schema/'
  const { marked, first, sizes } = await onPage({ name: 'site', path, ...phone }, async (page) => ({
    marked: await page.locator('.file mark').first().textContent(),
    first: await page.locator('.file pre').first().textContent(),
    sizes: await page
      .locator('code, pre')
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
  }))
  expect(marked).toBe('  "reviewed": "2026-11-31",')
  expect(first?.startsWith('{\n')).toBe(true)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('a picture of one’s own stands in its own size, and is loaded when it is near', async () => {
  const [path = ''] = await articlesOf('secondSite')
  const picture = await onPage({ name: 'secondSite', path, ...phone }, async (page) => {
    const image = page.locator('.picture img')
    await image.scrollIntoViewIfNeeded()
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.picture img')?.complete,
    )
    return image.evaluate((element: HTMLImageElement) => ({
      natural: [element.naturalWidth, element.naturalHeight],
      given: [element.width, element.height].map((size) => size > 0),
      attributes: [element.getAttribute('width'), element.getAttribute('height')].map(Number),
      loading: element.loading,
      description: element.alt,
      credit: element.nextElementSibling?.textContent,
    }))
  })
  expect(picture.natural).toEqual(picture.attributes)
  expect(picture).toMatchObject({ given: [true, true], loading: 'lazy' })
  expect(picture.description).not.toBe('')
  expect(picture.credit).not.toBe('')
})
