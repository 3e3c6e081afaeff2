import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'

/** Address of the first article of a site that has a builder; throws where none has. */
async function articleWithBuilder(site: 'site' | 'secondSite'): Promise<string> {
  const { url } = inject(site)
  const home = await (await fetch(url)).text()
  const links = [...home.matchAll(/href="[^"#]*?(articles\/[^"#]+)"/g)].map(([, link = '']) => link)
  for (const link of new Set(links)) {
    if ((await (await fetch(url + link)).text()).includes('data-form=')) return url + link
  }
  throw new Error('invalid site: no article has a total builder')
}

function onArticle<Result>(
  use: (page: Page) => Promise<Result>,
  {
    site = 'site',
    isAlone = false,
    ...options
  }: BrowserContextOptions & {
    readonly site?: 'site' | 'secondSite'
    /** On the figure's own page, which the article's leads to. */
    readonly isAlone?: boolean
  } = {},
): Promise<Result> {
  return onNewPage({ viewport: { width: 1280, height: 900 }, ...options }, async (page) => {
    await page.goto(await articleWithBuilder(site))
    if (isAlone) {
      const figure = page.locator('.figure[data-kind="total-builder"] .furniture > a')
      await page.goto(await figure.evaluate((link) => (link as HTMLAnchorElement).href))
    }
    return use(page)
  })
}

/** Brings the builder near, waits for its script, and says how to look at it. */
async function wake(page: Page) {
  const form = page.locator('form.builder')
  await page.locator('.figure[data-kind="total-builder"]').scrollIntoViewIfNeeded()
  await form.waitFor({ state: 'visible' })
  // Small incidents are folded where they are many.
  const tail = form.locator('.builder-tail > summary')
  if ((await tail.count()) > 0) await tail.click()
  return {
    total: form.locator('.builder-total'),
    words: () => form.locator('.builder-total').innerText(),
    firmness: () => form.getAttribute('data-firmness'),
    incidents: form.locator('input[name="incident"]'),
    presets: form.locator('.builder-preset'),
  }
}

describe('the total builder', () => {
  test('changes total and firmness together with a tick, in a polite live region', () =>
    onArticle(async (page) => {
      const { total, words, firmness, incidents } = await wake(page)
      expect(await total.getAttribute('role')).toBe('status')
      const before = [await words(), await firmness()]
      const ticked = page.locator('input[name="incident"]:checked')
      const count = await ticked.count()
      const disputed = page
        .locator('input[name="incident"][data-status="disputed"]:checked')
        .first()
      await disputed.uncheck()
      const after = [await words(), await firmness()]
      expect(after[0]).not.toBe(before[0])
      expect(after[1]).not.toBe(before[1])
      expect(await ticked.count()).toBe(count - 1)
      expect(await incidents.count()).toBeGreaterThan(count)
    }))

  test('draws what is counted and what is not as blocks, which a pointer may press', () =>
    onArticle(async (page) => {
      const { words } = await wake(page)
      const widths = (bar: string) =>
        page
          .locator(`${bar} > span`)
          .evaluateAll((blocks) => blocks.map((b) => b.getAttribute('title')))
      const [before, others] = [await widths('.builder-counted'), await widths('.builder-others')]
      expect(before.length).toBeGreaterThan(0)
      // The largest has its name on it from the start.
      expect(await page.locator('.builder-bar [data-status] > span').count()).toBeGreaterThan(0)
      const said = await words()
      await page.locator('.builder-counted > span').first().click()
      expect(await widths('.builder-counted')).toEqual(before.slice(1))
      expect((await widths('.builder-others')).length).toBe(others.length + 1)
      expect(await words()).not.toBe(said)
      const ticked = page.locator('input[name="incident"]:checked')
      for (let left = await ticked.count(); left > 0; left -= 1) await ticked.first().uncheck()
      expect(await words()).toBe('Nothing is counted.')
      expect(await widths('.builder-counted')).toEqual([])
      expect(await page.locator('.builder-range').isVisible()).toBe(false)
    }))

  test('counts an item without a value as unknown, and the sum as no more than a floor', () =>
    onArticle(
      async (page) => {
        const { words } = await wake(page)
        await page.locator('input[name="incident"][value="storm-chimney"]').uncheck()
        expect(await words()).toMatch(/^£12\.5, from 1 item; our arithmetic./)
        await page.locator('input[name="incident"][value="storm-lamps"]').check()
        expect(await words()).toMatch(/^At least £12\.5, and 1 of unknown value, from 2 items/)
      },
      { site: 'secondSite' },
    ))

  test('rounds a floor down, and adds what was aimed at only when asked', () =>
    onArticle(
      async (page) => {
        const { words } = await wake(page)
        await page.locator('input[name="incident"][value="storm-cable"]').uncheck()
        await page.locator('input[name="incident"][value="storm-roof"]').check()
        expect(await words()).toMatch(
          /^At least £80\.9, from 1 item; our arithmetic\. 1 item aimed at left/,
        )
        const [bar, open] = await page
          .locator('.builder-counted, .builder-range')
          .evaluateAll((each) => each.map((e) => e.getBoundingClientRect().toJSON()))
        // As in a drawing, the bar is what is open.
        expect([open?.top, open?.bottom]).toEqual([bar?.top, bar?.bottom])
        await page.locator('input[name="aims"]').check()
        expect(await words()).toMatch(/^At least £100\.9, from 2 items; our arithmetic\. As/)
      },
      { site: 'secondSite' },
    ))

  test('keeps its state in the address, and a reload restores it', () =>
    onArticle(async (page) => {
      const { words } = await wake(page)
      await page.locator('input[name="incident"]:checked').last().uncheck()
      const said = await words()
      expect(new URL(page.url()).search).not.toBe('')
      await page.reload()
      const again = await wake(page)
      expect(await again.words()).toBe(said)
    }))

  test('comes to the same sums as the static tables of its presets', () =>
    onArticle(
      async (page) => {
        const { words, presets } = await wake(page)
        const tables = page.locator('.figure-variant')
        expect(await presets.count()).toBe(await tables.count())
        for (let i = 0; i < (await presets.count()); i += 1) {
          await presets.nth(i).click()
          const said = (await tables.nth(i).locator('.figure-description').textContent()) ?? ''
          const sum = /the sum to (.*?\d[\d,.]*)\s(million)/.exec(said)?.slice(1).join(' ')
          expect((await words()).toLowerCase(), said).toContain(sum ?? 'no sum')
        }
      },
      { isAlone: true },
    ))

  test('is whole without a script: a bar and a table for each position', () =>
    onArticle(
      async (page) => {
        expect(await page.locator('form.builder').isVisible()).toBe(false)
        expect(await page.locator('.drawing svg:visible').count()).toBe(1)
        const rows = await page.locator('#table > .table tbody tr').count()
        expect(rows).toBeGreaterThan(1)
        expect(await page.locator('.figure-variant table').count()).toBe(rows)
      },
      { isAlone: true, javaScriptEnabled: false },
    ))

  test('stays a link to the figure’s page where its form cannot be had', () =>
    onArticle(async (page) => {
      await page.route(/\/figures\//, (route) => route.abort())
      await page.locator('.figure[data-kind="total-builder"]').scrollIntoViewIfNeeded()
      const link = page.locator('a[data-form]')
      expect(await link.isVisible()).toBe(true)
      expect(await link.getAttribute('href')).toMatch(/\/figures\/[\w-]+\/#form$/)
    }))
})
