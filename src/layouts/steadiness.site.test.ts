import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'

const viewport = { width: 412, height: 823 }
const fonts = /\.woff2$/

/** The sum of the layout shifts of a page until it has come to rest. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(inject('site').url + path)
  const sum = await page.evaluate(async () => {
    await document.fonts.ready
    const { promise, resolve } = Promise.withResolvers<number>()
    let shifted = 0
    const observer = new PerformanceObserver((list) => {
      // Not in the types of the DOM, because only Chromium has it.
      for (const entry of list.getEntries()) shifted += (entry as unknown as Shift).value
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(shifted), 150) // ms, for frames that are drawn after that
    return promise
  })
  return Math.round(sum * 1000) / 1000
}
type Shift = { readonly value: number }

// Without fonts, so that what scripts move is seen alone, on any machine.
test('no script moves what is seen of a page, 412 px wide', async () => {
  const moved: (readonly [string, number])[] = []
  const paths = kindsOfPage(inject('site').root)
  await onNewPage({ viewport }, async (page) => {
    await page.route(fonts, (route) => route.abort())
    for (const path of paths) moved.push([path, await shiftOf(page, path)])
  })
  expect(moved.filter(([, sum]) => sum > 0.01)).toEqual([])
  expect(paths.length).toBeGreaterThan(10)
})

test('fonts that come late move little of any page, since those in their stead are as wide', async () => {
  const moved: (readonly [string, number])[] = []
  const paths = kindsOfPage(inject('site').root)
  const inTime = new Set(paths)
  const measure = (path: string) =>
    onNewPage({ viewport }, async (page) => {
      await page.route(fonts, async (route) => {
        inTime.delete(path)
        await new Promise((done) => setTimeout(done, 500))
        await route.continue()
      })
      moved.push([path, await shiftOf(page, path)])
    })
  // Four at a time: most of it is waiting.
  for (let i = 0; i < paths.length; i += 4) await Promise.all(paths.slice(i, i + 4).map(measure))
  expect([...inTime]).toEqual([])
  expect(moved).toHaveLength(paths.length)
  expect(moved.filter(([, sum]) => sum > 0.01)).toEqual([])
})
