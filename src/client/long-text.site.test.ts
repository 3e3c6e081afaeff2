import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { CDPSession, Page } from 'playwright-core'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { rehypeStretches } from '../annotate/draw/rehype-stretches.ts'

// The second article eleven times over: several hundred claims, laid into stretches as the build lays them.

const times = 11
const path = 'articles/the-report-claim-by-claim/'

let html: string
beforeAll(async () => {
  html = lengthened(await (await fetch(inject('site').url + path)).text())
})

function lengthened(built: string): string {
  const tree = rehype().parse(built)
  visit(tree, 'element', (element) => {
    if (element.properties['id'] !== 'text') return
    const blocks = element.children.filter(
      (child): child is Element =>
        child.type === 'element' && String(child.properties['className']) === 'annotated',
    )
    const text: Root = { type: 'root', children: [] }
    for (let i = 0; i < times; i += 1) text.children.push(...blocks.map((each) => named(each, i)))
    rehypeStretches()(text)
    const count = element.children.filter(
      (child) => child.type === 'element' && String(child.properties['className']) === 'held',
    )
    // What stands in an article's tree are elements and texts.
    element.children = [...(text.children as Element[]), ...count]
  })
  return toHtml(tree)
}

/** A copy whose ids are its own. */
function named(block: Element, i: number): Element {
  const copy = structuredClone(block)
  visit(copy, 'element', ({ properties }) => {
    for (const name of ['id', 'dataClaim'] as const) {
      if (properties[name]) properties[name] = `${String(properties[name])}-${i}`
    }
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `${href}-${i}`
  })
  return copy
}

function onLongText<Result>(
  width: number,
  use: (page: Page, protocol: CDPSession) => Promise<Result>,
): Promise<Result> {
  // Scrolled to a place, the page is there.
  const options = { viewport: { width, height: 823 }, reducedMotion: 'reduce' } as const
  return onNewPage(options, async (page) => {
    await page.route(`**/${path}*`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    )
    await page.goto(inject('site').url + path)
    await page.locator('.strip').waitFor({ state: 'attached' })
    const protocol = await page.context().newCDPSession(page)
    const result = await use(page, protocol)
    await protocol.detach()
    return result
  })
}

/** Blocks that have yet to follow a choice of how far down to read. */
const behind = ':is(#text, .stretch) > :not(.stretch, [data-reading])'

const choose = (page: Page, id: string) =>
  page.evaluate((name) => {
    document.getElementById(name)?.click()
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, id)

describe.each([412, 1280])('a text of hundreds of claims, %s px wide', (width) => {
  test('follows a choice where the reader is, and is passed over elsewhere', async () => {
    const { restyled, all, counted, held } = await onLongText(width, async (page, protocol) => {
      const events: Event[] = []
      const { frameTree } = await protocol.send('Page.getFrameTree')
      protocol.on('Tracing.dataCollected', ({ value }) => events.push(...(value as Event[])))
      await protocol.send('Tracing.start', { categories: 'devtools.timeline' })
      await choose(page, 'read-facts')
      await page.locator(behind).first().waitFor({ state: 'detached' })
      const ended = new Promise((done) => protocol.once('Tracing.tracingComplete', done))
      await protocol.send('Tracing.end')
      await ended
      // The other pages of the browser are traced along.
      const ownEvents = events.filter(({ args }) => args?.beginData?.frame === frameTree.frame.id)
      return {
        restyled: ownEvents.reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0),
        all: await page.locator('*').count(),
        counted: await page.locator('.held-count').textContent(),
        held: await page.locator('.sentence[data-weakest]:not([data-weakest="fact"])').count(),
      }
    })
    expect(all).toBeGreaterThan(6000)
    expect(restyled).toBeGreaterThan(100)
    expect(restyled / all).toBeLessThan(0.25)
    expect(counted).toBe(String(held))
  })

  test('follows once the button is drawn, on the screen and then elsewhere, and at once for who prints or copies', async () => {
    const states = await onLongText(width, (page) =>
      page.evaluate(async () => {
        const blocks = [
          ...document.querySelectorAll<HTMLElement>(':is(#text, .stretch) > :not(.stretch)'),
        ]
        const frame = () =>
          new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined))))
        const isBehind = (block: HTMLElement) => !block.hasAttribute('data-reading')
        const isSeen = (each: HTMLElement) => {
          const { top, bottom } = each.getBoundingClientRect()
          return bottom > 9 && top < innerHeight - 9 // px: not a trace of one that the next moves away
        }
        /** How many blocks have yet to follow, all and on the screen, after a choice and each frame behind it. */
        const follow = async (act?: () => void) => {
          for (let i = 0; i < 10; i += 1) {
            // Again: what came near is laid out, and may have moved the rest.
            document.querySelectorAll('.stretch:not(.of-stretches)')[24]?.scrollIntoView()
            await frame()
          }
          const seen = blocks.filter(isSeen)
          const said = () => [blocks.filter(isBehind).length, seen.filter(isBehind).length]
          document.getElementById('read-facts')?.click()
          const states = [said()]
          act?.()
          for (let i = 0; i < 2; i += 1) {
            if (act) states.push(said())
            await frame()
            states.push(said())
          }
          document.getElementById('read-all')?.click()
          window.dispatchEvent(new Event('beforeprint'))
          return { all: blocks.length, seen: seen.length, states }
        }
        const passedOver = await follow()
        const printed = await follow(() => window.dispatchEvent(new Event('beforeprint')))
        const copied = await follow(() => document.dispatchEvent(new Event('copy')))
        for (const each of document.querySelectorAll<HTMLElement>('.stretch')) {
          each.style.contentVisibility = 'visible'
        }
        return { passedOver, printed, copied, laidOut: await follow() }
      }),
    )
    for (const { all, seen } of Object.values(states)) {
      expect(seen).toBeGreaterThan(0)
      expect(all).toBeGreaterThan(seen)
    }
    const none = [0, 0]
    for (const { all, seen, states: said } of [states.passedOver, states.laidOut]) {
      expect(said).toEqual([[all, seen], [expect.any(Number), 0], none])
      expect(said[1]?.[0]).toBeGreaterThan(0)
    }
    for (const { all, seen, states: said } of [states.printed, states.copied]) {
      expect(said).toEqual([[all, seen], none, none, none, none])
    }
  })

  test('comes near one or two stretches at a time while one scrolls', async () => {
    const reached = await onLongText(width, (page) =>
      page.evaluate(async () => {
        let count = 0
        for (const each of document.querySelectorAll('.stretch:not(.of-stretches)')) {
          each.addEventListener('contentvisibilityautostatechange', (event) => {
            if (event.target === each && 'skipped' in event && !event.skipped) count += 1
          })
        }
        const reached = []
        for (let i = 0; i < 50; i += 1) {
          count = 0
          scrollBy(0, 120) // px, a notch of a wheel
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
          reached.push(count)
        }
        return reached
      }),
    )
    // Past several stretches of stretches.
    expect(reached.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10)
    expect(Math.max(...reached)).toBeLessThanOrEqual(2)
  })

  test('holds back what is far down too, when one gets there, and a search finds its words', async () => {
    const states = await onLongText(width, async (page) => {
      await choose(page, 'read-facts')
      const weak = page.locator('.sentence[data-weakest="error"]').last()
      await weak.evaluate((each) => each.closest('.stretch')?.scrollIntoView())
      const sentence = await weak.evaluate((each) => getComputedStyle(each).visibility)
      await choose(page, 'read-all')
      await page.evaluate(() => scrollTo(0, 0))
      const words = await page
        .locator('.stretch')
        .last()
        .locator('.sentence')
        .first()
        .evaluate((each) => each.textContent.slice(0, 25))
      const isFound = await page.evaluate(
        (text) => 'find' in window && (window.find as (words: string) => boolean)(text),
        words,
      )
      return { sentence, isFound }
    })
    expect(states).toEqual({ sentence: 'hidden', isFound: true })
  })
})

type Event = {
  readonly args?: {
    readonly elementCount?: number
    readonly beginData?: { readonly frame: string }
  }
}

test.each([
  ['as they are', 0],
  ['and far longer', 300], // px, each
])(
  'on a wide screen notes that reach below their stretch are seen, and lie over no others, %s',
  async (_, longer) => {
    const { below, unseen, over } = await onLongText(1280, async (page) => {
      const found = { below: 0, unseen: 0, over: 0 }
      await page.evaluate((px) => {
        for (const each of document.querySelectorAll<HTMLElement>('.stretch .notes')) {
          each.style.paddingBlockEnd = `${px}px`
        }
      }, longer)
      for (const stretch of (await page.locator('.stretch:not(.of-stretches)').all())
        .slice(0, 36)
        .filter((_, i) => i % 5 === 0)) {
        await stretch.evaluate(async (each) => {
          const last = each.querySelector('.annotated:last-child > .notes')
          // Again: what comes near is laid out, and may be longer or shorter than was thought.
          for (let i = 0; i < 6; i += 1) {
            const away = (last?.getBoundingClientRect().bottom ?? 0) - innerHeight / 2
            if (i > 1 && Math.abs(away) < 100) return
            scrollBy(0, away)
            await new Promise((done) => setTimeout(done, 100)) // ms, a few frames
          }
        })
        const seen = await stretch.evaluate((each) => {
          const last = each.querySelector('.annotated:last-child > .notes')
          const { bottom, right } = last?.getBoundingClientRect() ?? new DOMRect()
          const isBelow = bottom > each.getBoundingClientRect().bottom + 30
          const at = document.elementFromPoint(right - 2, bottom - 2)
          const near = [...document.querySelectorAll('.notes')]
            // Where one that is passed over was, nothing is drawn.
            .filter((notes) => notes.checkVisibility({ contentVisibilityAuto: true }))
            .map((notes) => notes.getBoundingClientRect())
            .filter((box) => box.bottom > -400 && box.top < innerHeight + 400 && box.height > 0)
          const isOver = near.some((box, i) =>
            near.some(
              (other, j) => i < j && box.bottom > other.top + 1 && other.bottom > box.top + 1,
            ),
          )
          return { isBelow, isSeen: last?.contains(at) ?? false, isOver }
        })
        if (seen.isBelow) found.below += 1
        if (seen.isBelow && !seen.isSeen) found.unseen += 1
        if (seen.isOver) found.over += 1
      }
      return found
    })
    expect(below).toBeGreaterThan(0)
    expect({ unseen, over }).toEqual({ unseen: 0, over: 0 })
  },
)
