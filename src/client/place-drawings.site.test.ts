import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { drawingsAreHere } from '../layouts/look-at-page.ts'

/** The article of the second site that has figures, on a phone at first. */
const onArticle = (use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  onNewPage({ viewport: { width: 412, height: 823 }, ...options }, use)
const article = () => `${inject('secondSite').url}articles/the-first-evening/`
const shown = (page: Page) =>
  page.locator('.drawing svg:visible').evaluateAll((all) => all.map((each) => each.classList[0]))

test('a drawing takes its picture’s place without moving anything, with its name, and its marks lead to notes', () =>
  onArticle(async (page) => {
    // Until it is there, the picture is.
    const held = Promise.withResolvers<void>()
    await page.route(/\.svg$/, async (route) => {
      if (route.request().resourceType() === 'fetch') await held.promise
      await route.continue()
    })
    await page.goto(article())
    const drawing = page.locator('.drawing').first()
    const image = drawing.locator('img')
    await image.scrollIntoViewIfNeeded()
    const name = await image.getAttribute('alt')
    const [before, ofPicture] = [await drawing.boundingBox(), await image.boundingBox()]
    held.resolve()
    await page.waitForFunction(drawingsAreHere)
    await drawing.scrollIntoViewIfNeeded()
    expect(await drawing.getByRole('img').getAttribute('aria-label')).toBe(name)
    expect((await drawing.boundingBox())?.height).toBeCloseTo(before?.height ?? 0, 0)
    expect((await drawing.locator('svg').boundingBox())?.width).toBe(ofPicture?.width)
    const marks = await page
      .locator('.drawing a[data-claim]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''))
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.filter((href) => !href.startsWith('#note-'))).toEqual([])
  }))

test('a page that is turned shows the drawing for its width', () =>
  onArticle(async (page) => {
    await page.goto(article())
    await page.waitForFunction(drawingsAreHere)
    const narrow = await shown(page)
    expect(new Set(narrow)).toEqual(new Set(['narrow']))
    await page.setViewportSize({ width: 823, height: 412 })
    await page.waitForFunction(() => document.querySelector('.drawing svg.wide'))
    await page.waitForFunction(drawingsAreHere)
    expect(await shown(page)).toEqual(narrow.map(() => 'wide'))
    await page.emulateMedia({ media: 'print' })
    expect(await shown(page)).toEqual(narrow.map(() => 'wide'))
  }))

test('where a drawing cannot be had, its picture stays', () =>
  onArticle(async (page) => {
    await page.route(/\.svg$/, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    const failed = page.waitForEvent('requestfailed')
    await page.goto(article())
    await failed
    expect(await page.locator('.drawing svg').count()).toBe(0)
    expect(await page.locator('.drawing img').first().isVisible()).toBe(true)
  }))

test('without script a figure is a picture of its width, named and described, and no choice says that it holds back', () =>
  onArticle(
    async (page) => {
      await page.goto(article())
      const image = page.locator('.drawing img').first()
      await image.scrollIntoViewIfNeeded()
      for (const [width, frame] of [
        [412, 'narrow'],
        [1280, /wide|page/],
      ] as const) {
        await page.setViewportSize({ width, height: 823 })
        const { file, isWhole } = await image.evaluate(async (each: HTMLImageElement) => {
          await each.decode()
          return { file: each.currentSrc.split('/').at(-1), isWhole: each.naturalWidth > 0 }
        })
        expect(isWhole).toBe(true)
        expect(file).toMatch(frame)
      }
      const [described] = await page.locator('.drawing img').evaluateAll((all) =>
        all.map((each) => {
          const words = document.getElementById(each.getAttribute('aria-describedby') ?? '')
          return words?.textContent ?? ''
        }),
      )
      expect(described).not.toBe('')
      await page.locator('.key-more > summary').click()
      await page.getByLabel('hide claims weaker than a fact').check()
      expect(await page.locator('.figure-held:visible').count()).toBe(0)
    },
    { javaScriptEnabled: false },
  ))
