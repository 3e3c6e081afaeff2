import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../../.config/shared-browser.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'
import { type Sheet, sheetsOf } from './look-at-paper.ts'

// Every kind of page as it is printed from a desktop, and one article from a phone, where notes are folded.

const desktop = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 844 } }
const margin = 56.7 // pt, the 2 cm of print.css

type Printed = {
  readonly path: string
  readonly sheets: readonly Sheet[]
  readonly links: Awaited<ReturnType<typeof addressesIn>>
  readonly evidence: Awaited<ReturnType<typeof evidenceIn>>
}

/** What stands after each link that is printed. */
const addressesIn = (page: Page) =>
  page.locator('a[href]').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        href: link.getAttribute('href') ?? '',
        words: link.textContent.trim(),
        after: getComputedStyle(link, '::after').content,
      })),
  )

/** For each note, whether the names of its evidence are seen. */
const evidenceIn = (page: Page) =>
  page
    .locator('.note')
    .evaluateAll((all) =>
      all.map((note) => note.querySelector('.note-names')?.checkVisibility() === true),
    )

async function print(page: Page, path: string): Promise<Printed> {
  await page.goto(inject('site').url + path)
  await page.emulateMedia({ media: 'print' })
  const links = await addressesIn(page)
  const evidence = await evidenceIn(page)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return { path, sheets: await sheetsOf(pdf, margin), links, evidence }
}

let browser: Browser
const printed: Printed[] = []
beforeAll(async () => {
  browser = await sharedBrowser()
  const page = await browser.newPage(desktop)
  const paths = kindsOfPage(inject('site').root)
  // Articles are longer than all else together, and one of them has what the others have.
  const [, ...most] = paths
  for (const path of most) printed.push(await print(page, path))
  await page.close()
}, 300_000)

/** How white a last sheet may be: it ends where the text does, and is not there for a line or two. */
const fewLines = 0.95

describe('on paper', () => {
  test('no sheet is 85% white, and no words stand in the letters of others', () => {
    expect(printed.length).toBeGreaterThan(10)
    const faults = printed.flatMap(({ path, sheets }) =>
      sheets.flatMap(({ blank, overprinted }, i) =>
        blank > (i > 0 && i === sheets.length - 1 ? fewLines : 0.85) || overprinted.length > 0
          ? [
              `${path}, sheet ${i + 1} of ${sheets.length}: ${blank.toFixed(2)} white ${overprinted.join(', ')}`,
            ]
          : [],
      ),
    )
    expect(faults).toEqual([])
  })

  test('an address stands after each link to another site, in a line and a half at most, and nowhere else', () => {
    const links = printed.flatMap((page) => page.links)
    const isOutside = (href: string) => /^https?:/.test(href)
    const outside = links.filter(({ href }) => isOutside(href))
    const isWrong = ({ href, words, after }: (typeof links)[number]) =>
      after.includes('<') !== (isOutside(href) && words !== href)
    expect(outside.length).toBeGreaterThan(10)
    expect(links.length).toBeGreaterThan(outside.length)
    expect(links.filter(isWrong)).toEqual([])
    const long = outside.filter(({ after }) => after.length > 120 || /%[\dA-F]{2}/.test(after))
    expect(long).toEqual([])
  })

  test('every note names its evidence under it, from a desktop and from a phone', async () => {
    const page = await browser.newPage(phone)
    const path = printed.find(({ evidence }) => evidence.length > 0)?.path ?? ''
    await page.goto(inject('site').url + path)
    await page.emulateMedia({ media: 'print' })
    const small = await evidenceIn(page)
    await page.close()
    expect(small.length).toBeGreaterThan(0)
    expect([...small, ...printed.flatMap(({ evidence }) => evidence)]).not.toContain(false)
  })

  // WebKit prints with the rules for its window, as a window does that is told to look like paper.
  test('no block of an article is kept narrow by the margin of a wide window', async () => {
    const page = await browser.newPage(desktop)
    const [path = ''] = kindsOfPage(inject('site').root)
    await page.goto(inject('site').url + path)
    await page.locator('.body[data-margin="placed"]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const [blocks, narrow] = await page.locator('.body').evaluate((body) => {
      const widthOf = (each: Element) => each.getBoundingClientRect().width
      const blocks = [...body.querySelectorAll('.annotated, .annotated > p')]
      return [blocks.length, blocks.filter((each) => widthOf(each) < widthOf(body) * 0.9).length]
    })
    await page.close()
    expect(blocks).toBeGreaterThan(0)
    expect(narrow).toBe(0)
  })
})
