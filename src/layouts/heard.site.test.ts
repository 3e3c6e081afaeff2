import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { sharedBrowser } from '../../.config/shared-browser.ts'
import { heardIn } from './heard.ts'

// What a screen reader is given, line by line. The second site's content changes with the program alone; its
// texts are short, so that what is heard of them can be read.

const desktop = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const

let browser: Browser
let page: Page
let protocol: CDPSession
beforeAll(async () => {
  browser = await sharedBrowser()
  const context = await browser.newContext(desktop)
  page = await context.newPage()
  protocol = await context.newCDPSession(page)
})
afterAll(() => page.context().close())

const open = async (path: string) => {
  await page.goto(inject('secondSite').url + path, { waitUntil: 'networkidle' })
}

/** What is heard of the paragraphs of an article with their notes, figures aside. */
async function hearParagraphs(path: string): Promise<readonly string[]> {
  await open(path)
  const blocks = page.locator('.body > p:not(.held), .annotated > p, .notes > .note')
  const count = await blocks.evaluateAll((all) => {
    for (const [i, each] of all.entries()) each.setAttribute('data-heard', String(i))
    return all.length
  })
  const heard = []
  for (let i = 0; i < count; i++) heard.push(await heardIn(protocol, `[data-heard="${i}"]`))
  return heard
}

test('five paragraphs, each with its notes behind it', async () => {
  const heard = [
    ...(await hearParagraphs('articles/the-first-evening/')),
    ...(await hearParagraphs('articles/the-storms/')),
  ]
  await expect(heard.join('\n')).toMatchFileSnapshot('heard/five-paragraphs.txt')
})

test('a chart', async () => {
  await open('articles/the-first-evening/')
  const heard = await heardIn(protocol, '.figure')
  await expect(heard).toMatchFileSnapshot('heard/chart.txt')
})

test('the builder', async () => {
  await open('articles/the-storms/')
  await page.locator('.figure[data-kind="total-builder"]').scrollIntoViewIfNeeded()
  await page.locator('form.builder').waitFor({ state: 'visible' })
  const heard = await heardIn(protocol, 'form.builder')
  await expect(heard).toMatchFileSnapshot('heard/builder.txt')
})

describe('in the longest article', () => {
  beforeAll(async () => {
    await page.goto(`${inject('site').url}articles/571-million-or-2-billion/`)
  })

  test('where a claim begins is heard, and where it ends, with its status once', async () => {
    const paragraph = page.locator('.annotated').first()
    const statuses = /\b(?:fact|attributed|estimate|disputed|speculation|error), note/g
    await paragraph.evaluate((each) => each.setAttribute('data-heard', 'long'))
    const heard = await heardIn(protocol, '[data-heard="long"] > p')
    const markers = await paragraph.locator('> p .marker').count()
    expect(markers).toBeGreaterThan(1)
    expect(heard.match(/\[\w+, note \d+\]/g)).toHaveLength(markers)
    expect(heard.match(statuses)).toHaveLength(markers)
    expect(heard.match(/claim: /g)).toHaveLength(markers)
  })

  test('no two things that unfold have the same name', async () => {
    const names = await page
      .locator('.body summary')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name, i) => !name || names.indexOf(name) !== i)).toEqual([])
  })

  test('the way back is the last of a note, and the words of it are the first', async () => {
    const ends = await page
      .locator('.note')
      .evaluateAll((all) =>
        all.map((note) => [
          note.querySelector('a, summary, strong')?.className,
          [...note.querySelectorAll('a, summary')].at(-1)?.className,
        ]),
      )
    expect(ends.length).toBeGreaterThan(50)
    expect([...new Set(ends.map((each) => each.join(' … ')))]).toEqual(['note-status … note-back'])
  })

  test('one press passes all the boxes of the builder', async () => {
    await page.locator('.figure[data-kind="total-builder"]').scrollIntoViewIfNeeded()
    await page.locator('form.builder').waitFor({ state: 'visible' })
    expect(await page.locator('.builder-incidents input').count()).toBeGreaterThan(40)
    await page.locator('.builder-skip').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.activeElement?.closest('.builder-incidents')),
    ).toBeNull()
  })
})
