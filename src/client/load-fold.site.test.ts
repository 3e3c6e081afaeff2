import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { drawingsAreHere } from '../layouts/look-at-page.ts'

/** The article of the second site with the figure of estimates. */
const onArticle = (
  use: (page: Page) => Promise<void>,
  options: { readonly javaScriptEnabled?: boolean } = {},
): Promise<void> =>
  onNewPage(options, async (page) => {
    await page.goto(`${inject('secondSite').url}articles/the-first-evening/`)
    await use(page)
  })
const fold = (page: Page, name: string) =>
  page.locator(`.figure details:has(> summary[aria-label^="${name},"])`)

test('a fold brings the table from the figure’s page when it is opened, and folds the other', () =>
  onArticle(async (page) => {
    expect(await page.locator('.figure table').count()).toBe(0)
    await fold(page, 'Words').locator('summary').click()
    await fold(page, 'Table').locator('summary').click()
    await fold(page, 'Table').locator('tbody tr').first().waitFor()
    expect(await fold(page, 'Table').locator('tbody tr').count()).toBe(3)
    expect(await fold(page, 'Words').getAttribute('open')).toBeNull()
    await fold(page, 'Sources').locator('summary').click()
    await fold(page, 'Sources').locator('li').first().waitFor()
    expect(await page.locator('.figure [id]').count()).toBe(
      await page.locator('.figure :is([id^="figure-"], [id^="words-"], defs *)').count(),
    )
    await page.emulateMedia({ media: 'print' })
    const table = page.locator('.figure table')
    expect(await table.evaluate((each) => each.checkVisibility())).toBe(true)
    expect(await page.locator('.figure-description').isVisible()).toBe(true)
  }))

test('a note brings its evidence from the claim’s page when it is opened, and names it before', () =>
  onArticle(async (page) => {
    const more = page.locator('.note-more').first()
    const named = await more.locator('.note-names').textContent()
    expect(named).toMatch(
      /^Supports it: The town council 1882\. Confidence in the evidence: high\.$/,
    )
    expect(await page.locator('.evidence').count()).toBe(0)
    await more.locator('summary').click()
    await more.locator('.evidence a').first().waitFor()
    expect(await more.locator('.note-names').count()).toBe(0)
    expect(await more.locator('> :last-child').textContent()).toBe('This claim’s page')
    expect(await page.locator('.note [id^="detail"]').count()).toBe(0)
  }))

test('claims of a figure that have a note beside it lead there', () =>
  onArticle(async (page) => {
    await fold(page, 'Claims').locator('summary').click()
    const links = fold(page, 'Claims').locator('.figure-claims a')
    await links.first().waitFor()
    const hrefs = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    expect(hrefs.some((href) => href?.startsWith('#note-'))).toBe(true)
  }))

test('where that fails the link to the page stays, and opening it again asks again', () =>
  onArticle(async (page) => {
    await page.route(/\/figures\//, (route) => route.abort())
    const failed = page.waitForEvent('requestfailed')
    await fold(page, 'Table').locator('summary').click()
    await failed
    expect(await fold(page, 'Table').locator('a').isVisible()).toBe(true)
    await page.unrouteAll()
    await fold(page, 'Table').locator('summary').click()
    await fold(page, 'Table').locator('summary').click()
    await fold(page, 'Table').locator('table').waitFor()
  }))

test('without a script a fold leads to the table on the figure’s page', () =>
  onArticle(
    async (page) => {
      await fold(page, 'Table').locator('summary').click()
      await fold(page, 'Table').locator('a').click()
      expect(new URL(page.url()).hash).toBe('#table')
      expect(await page.locator('#table tbody tr').count()).toBe(3)
      expect(await page.locator('h1').textContent()).toMatch(/later count/)
    },
    { javaScriptEnabled: false },
  ))

test('who reads facts only sees weaker marks in outline, counted in a line', () =>
  onArticle(async (page) => {
    await page.waitForFunction(drawingsAreHere)
    const held = page.locator('.figure-held:visible')
    expect(await held.count()).toBe(0)
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#read-facts')?.click())
    // The article follows in a few frames.
    await held.first().waitFor()
    expect(await held.allTextContents()).toEqual([
      expect.stringMatching(/No mark of this figure stands as firmly as a fact: .* in outline/),
    ])
    const fills = await page
      .locator('.drawing svg:visible [data-status] :is(path, rect, circle)')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill))
    expect(new Set(fills)).toEqual(new Set(['none']))
  }))
