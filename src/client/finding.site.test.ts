import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { writeSearchIndexes } from '../exports/search/write-index.ts'

const onPage = <Result>(path: string, use: (page: Page) => Promise<Result>): Promise<Result> =>
  onNewPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(inject('secondSite').url + path)
    return use(page)
  })

describe('the search', () => {
  const found = (page: Page) => page.locator('.search-results a')
  const said = (page: Page, words: string) =>
    page.locator('form.search output', { hasText: words }).waitFor()

  test('with the keyboard alone finds words, says while it looks, and opens what it found', () =>
    onPage('search/', async (page) => {
      const gate = Promise.withResolvers<void>()
      await page.route('**/pagefind/pagefind.js', async (route) => {
        await gate.promise
        await route.continue()
      })
      const field = page.locator('input[name="q"]')
      while (!(await field.evaluate((each) => each === document.activeElement))) {
        await page.keyboard.press('Tab')
      }
      await page.keyboard.type('supply')
      await page.keyboard.press('Enter')
      await said(page, 'Searching …')
      gate.resolve()
      await found(page).first().waitFor()
      expect(new URL(page.url()).search).toBe('?q=supply')
      const leadsTo = await found(page)
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href)
      const isOn = () =>
        found(page)
          .first()
          .evaluate((link) => link === document.activeElement)
      while (!(await isOn())) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(leadsTo)
      expect(await page.locator('main').textContent()).toContain('supply')
    }))

  test('of kind and status together is what an address asks for', () =>
    onPage('search/?q=station&kind=Claim&status=Fact', async (page) => {
      await found(page).first().waitFor()
      const kinds = await page.locator('.search-results .quiet').allTextContents()
      expect(new Set(kinds.map((each) => each.trim()))).toEqual(new Set(['Claim, Fact']))
      expect(await page.locator('button.search-more').isVisible()).toBe(false)
    }))

  test('says when its index cannot be had, and has it again when asked again', () =>
    onPage('search/', async (page) => {
      await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort())
      await page.route('**/pagefind/pagefind.js', (route) => route.abort())
      await page.fill('input[name="q"]', 'supply')
      await said(page, 'could not be loaded. Press Search to try again.')
      await page.unrouteAll()
      await page.click('form.search button')
      await found(page).first().waitFor()
    }))

  /** The search page of a site of which one more claim stands in an index apart. */
  async function withOneApart(page: Page): Promise<void> {
    const files = new Map<string, Uint8Array>()
    const record = {
      url: '/claims/moored/',
      kind: 'Claim',
      title: 'Fact: A zeppelin was moored over the supply.',
      status: 'Fact',
      content: 'A zeppelin was moored over the supply.',
    } as const
    const write = (_: string, file: string, bytes: Uint8Array) => void files.set(file, bytes)
    const index = { folder: 'pagefind/claims', records: [record] }
    await writeSearchIndexes([index], { write, language: 'en' })
    await page.route('**/pagefind/claims/**', (route) => {
      const [, file = ''] = /(pagefind\/claims\/[^?]+)/.exec(route.request().url()) ?? []
      const bytes = files.get(file)
      return bytes ? route.fulfill({ body: Buffer.from(bytes) }) : route.abort()
    })
    await page.route('**/search/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        /data-indexes="([^"]*)"/,
        'data-indexes="$1 $1claims/"',
      )
      await route.fulfill({ response, body })
    })
    await page.reload()
  }

  test('finds what stands in an index apart among all others, and by the same choices', () =>
    onPage('search/', async (page) => {
      await withOneApart(page)
      await page.fill('input[name="q"]', 'zeppelin')
      await found(page).first().waitFor()
      expect(await found(page).allTextContents()).toEqual([
        'Fact: A zeppelin was moored over the supply.',
      ])
      expect(await found(page).first().getAttribute('href')).toMatch(/\/claims\/moored\/$/)
      await page.fill('input[name="q"]', 'supply')
      await said(page, 'found')
      await found(page).nth(1).waitFor()
      const all = await found(page).allTextContents()
      expect(all).toContain('Fact: A zeppelin was moored over the supply.')
      await page.selectOption('select[name="kind"]', 'Source')
      await expect.poll(() => found(page).allTextContents()).not.toEqual(all)
      expect(await found(page).allTextContents()).not.toContain(
        'Fact: A zeppelin was moored over the supply.',
      )
    }))

  test('finds nothing where an index apart cannot be had, rather than half of it', () =>
    onPage('search/', async (page) => {
      await withOneApart(page)
      await page.route('**/pagefind/claims/*.pf_meta', (route) => route.abort())
      await page.fill('input[name="q"]', 'supply')
      await said(page, 'could not be loaded. Press Search to try again.')
      expect(await found(page).count()).toBe(0)
    }))
})

describe('the ledger', () => {
  const shown = (page: Page) => page.locator('.claim-row:visible').count()

  test('is filtered by all fields together, counts what is shown, and says so in its address', () =>
    onPage('claims/', async (page) => {
      const all = await shown(page)
      const output = page.locator('form.filter output')
      expect(await output.textContent()).toBe(`${all} of ${all}`)
      await page.fill('input[name="find"]', 'county')
      const some = await shown(page)
      expect(some).toBeGreaterThan(0)
      expect(some).toBeLessThan(all)
      expect(await output.textContent()).toBe(`${some} of ${all}`)
      await page.check('#show-fact')
      const none = await shown(page)
      expect(none).toBeLessThan(some)
      expect(await output.textContent()).toBe(`${none} of ${all}`)
      expect(new URL(page.url()).searchParams.get('find')).toBe('county')
      expect(new URL(page.url()).searchParams.get('status')).toBe('fact')
      await page.reload()
      expect([await shown(page), await output.textContent()]).toEqual([none, `${none} of ${all}`])
    }))

  test('shows each choice of its lists whole', () =>
    onPage('claims/', async (page) => {
      const cut = await page.locator('select[name="sort"]').evaluate((select) => {
        const { options } = select as HTMLSelectElement
        const ruler = document.createElement('canvas').getContext('2d')
        if (!ruler) throw new Error('invalid engine: no canvas')
        ruler.font = getComputedStyle(select).font
        const arrow = 28 // px that an engine keeps for it
        return [...options]
          .map(({ text }) => text)
          .filter((text) => ruler.measureText(text).width > select.clientWidth - arrow)
      })
      expect(cut).toEqual([])
    }))
})

test('a table ends no line between a number and what it counts', () =>
  onPage('data/estimates/', async (page) => {
    const cells = await page.locator('td.number').allTextContents()
    expect(cells.some((text) => /\d\u00a0\p{L}/u.test(text))).toBe(true)
    expect(cells.filter((text) => /\d \p{L}/u.test(text))).toEqual([])
  }))
