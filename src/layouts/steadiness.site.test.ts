import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'

const phone = { width: 412, height: 823 }
const desktop = { width: 1280, height: 800 }
const fonts = /\.woff2$/

/** Adds up the layout shifts of what a page shows from here on: by the browser, since a page without scripts has them too. */
async function addShifts(page: Page): Promise<() => Promise<number>> {
  const protocol = await page.context().newCDPSession(page)
  let sum = 0
  protocol.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    sum += event.layoutShiftDetails?.value ?? 0
  })
  await protocol.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] })
  return async () => {
    await page.waitForTimeout(300) // ms, for frames that are drawn yet
    await protocol.detach()
    return Math.round(sum * 1000) / 1000
  }
}

// Without fonts, so that what scripts move is seen alone, on any machine.
test('no script moves what is seen of a page, 412 px wide', async () => {
  const moved: (readonly [string, number])[] = []
  const paths = kindsOfPage(inject('site').root)
  await onNewPage({ viewport: phone }, async (page) => {
    await page.route(fonts, (route) => route.abort())
    for (const path of paths) {
      const shifts = await addShifts(page)
      await page.goto(inject('site').url + path)
      moved.push([path, await shifts()])
    }
  })
  expect(moved.filter(([, sum]) => sum > 0.01)).toEqual([])
  expect(paths.length).toBeGreaterThan(10)
})

test.each([phone, desktop])(
  'what a reader chose before moves nothing of the page, $width px wide',
  async (viewport) => {
    const moved: (readonly [string, number])[] = []
    const paths = kindsOfPage(inject('site').root)
    const article = paths.find((path) => path.startsWith('articles/')) ?? ''
    const asked = ['read=facts', 'read=estimates', 'marks=off', 'marks=quiet']
    const chosen = [
      ...asked.map((query) => ({ path: `${article}?${query}`, marks: '' })),
      { path: article, marks: 'off' },
      { path: 'claims/?status=fact&find=e', marks: '' },
    ]
    for (const { path, marks } of chosen) {
      await onNewPage({ viewport }, async (page) => {
        await page.addInitScript((value) => localStorage.setItem('marks', value), marks)
        await page.route(fonts, (route) => route.abort())
        const isDrawn = Promise.withResolvers<undefined>()
        await page.route(/\.js$/, async (route) => {
          await isDrawn.promise
          await route.continue()
        })
        const shifts = await addShifts(page)
        await page.goto(inject('site').url + path, { waitUntil: 'commit' })
        await page.locator('h1').waitFor()
        await page.waitForTimeout(500) // ms: a screen before any script of a file
        const text = page.locator('[data-awaits]').first()
        expect(await text.evaluate((each) => getComputedStyle(each).visibility)).toBe('hidden')
        isDrawn.resolve(undefined)
        const seen = () => text.evaluate((each) => getComputedStyle(each).visibility)
        await expect.poll(seen, { timeout: 3000 }).toBe('visible')
        moved.push([path, await shifts()])
      })
    }
    expect(moved.filter(([, sum]) => sum > 0.01)).toEqual([])
  },
)

test('what a reader chose before is shown whole where no script comes to follow it', async () => {
  const [article = ''] = kindsOfPage(inject('site').root).filter((path) =>
    path.startsWith('articles/'),
  )
  await onNewPage({ viewport: phone }, async (page) => {
    await page.route(/\.js$/, (route) => route.abort())
    await page.goto(`${inject('site').url}${article}?read=facts`)
    const text = page.locator('#text')
    const seen = () => text.evaluate((each) => getComputedStyle(each).visibility)
    expect(await seen()).toBe('hidden')
    await expect.poll(seen, { timeout: 10_000 }).toBe('visible')
  })
})

const views = [phone, desktop].flatMap((viewport) =>
  [true, false].map((javaScriptEnabled) => ({ viewport, javaScriptEnabled })),
)

test.each(views)(
  'fonts that come late move nothing of any page, $viewport.width px wide, scripts: $javaScriptEnabled',
  async (view) => {
    const moved: (readonly [string, number])[] = []
    const inTime: string[] = []
    const paths = kindsOfPage(inject('site').root)
    const measure = (path: string) =>
      onNewPage(view, async (page) => {
        const isDrawn = Promise.withResolvers<undefined>()
        let waiting = 0
        let come = 0
        await page.route(fonts, async (route) => {
          waiting++
          await isDrawn.promise
          await route.continue()
        })
        page.on('requestfinished', (request) => (come += fonts.test(request.url()) ? 1 : 0))
        const shifts = await addShifts(page)
        await page.goto(inject('site').url + path, { waitUntil: 'domcontentloaded' })
        await page.waitForTimeout(1000) // ms: a screen in other faces, and scripts that have done what they do first
        if (waiting === 0) inTime.push(path)
        isDrawn.resolve(undefined)
        await expect.poll(() => come, { timeout: 10_000 }).toBe(waiting)
        moved.push([path, await shifts()])
      })
    // Four at a time: most of it is waiting.
    for (let i = 0; i < paths.length; i += 4) await Promise.all(paths.slice(i, i + 4).map(measure))
    expect(inTime).toEqual([])
    expect(moved).toHaveLength(paths.length)
    expect(moved.filter(([, sum]) => sum > 0.01)).toEqual([])
  },
)

test('a page loads ahead the faces that it is set in, and no other', async () => {
  const differing: string[] = []
  const paths = kindsOfPage(inject('site').root).filter((path) => path !== 'no-such-page/')
  await onNewPage({ viewport: desktop }, async (page) => {
    for (const path of paths) {
      await page.goto(inject('site').url + path)
      const [used, ahead] = await page.evaluate(async () => {
        await document.fonts.ready
        const own = [...document.fonts].filter(({ family }) => !family.includes(' in '))
        const links = document.querySelectorAll('link[rel="preload"][as="font"]')
        return [own.filter(({ status }) => status !== 'unloaded').length, links.length]
      })
      if (used !== ahead) differing.push(`${path} is set in ${used} and loads ${ahead}`)
    }
  })
  expect(differing).toEqual([])
  expect(paths.length).toBeGreaterThan(10)
})
