import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'

// What scripts lay beside the text of an article: previews of links, and the strip of claims.

const desktop = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const
const phone = {
  viewport: { width: 412, height: 800 },
  hasTouch: true,
  reducedMotion: 'reduce',
} as const

let path: string
beforeAll(async () => {
  const slugs = await readdir(join(inject('site').root, 'articles'))
  path = `articles/${slugs.find((slug) => !slug.includes('.')) ?? ''}/`
})

const onArticle = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
  onNewPage(options, async (page) => {
    await page.goto(inject('site').url + path)
    await use(page)
  })

describe('a preview', () => {
  test('opens on hovering, stays while the pointer is in it, and closes on Escape', () =>
    onArticle(desktop, async (page) => {
      const term = page.locator('.body p a.term').first()
      const id = (await term.getAttribute('href')) ?? ''
      const definition = await page
        .locator(`${id} dd`)
        .evaluate((each) => each.firstChild?.textContent?.trim())
      const preview = page.locator('.preview')
      await term.hover()
      await preview.waitFor()
      expect(definition).toBeTruthy()
      expect(await preview.textContent()).toContain(definition)
      await preview.hover()
      await page.waitForTimeout(600) // longer than a pointer that left is waited for
      expect(await preview.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await preview.isVisible()).toBe(false)
    }))

  test('opens on focus, describes the link, is in the window and over none of it, and goes with the focus', () =>
    onArticle(desktop, async (page) => {
      const preview = page.locator('.preview')
      for (const link of await page.locator('.body p a.cite').all()) {
        await page.keyboard.press('Shift') // the keyboard is what is used
        await link.focus()
        await preview.waitFor()
        expect(await link.getAttribute('aria-describedby')).toBe('preview')
        const found = await link.evaluate((each) => {
          const panel = document.getElementById('preview')?.getBoundingClientRect()
          const own = each.getBoundingClientRect()
          if (!panel) return undefined
          return {
            isInWindow: panel.left >= 0 && panel.right <= innerWidth && panel.top >= 0,
            isOver: panel.top < own.bottom - 1 && panel.bottom > own.top + 1,
          }
        })
        expect(found).toEqual({ isInWindow: true, isOver: false })
      }
      await page.locator('.note summary').first().focus()
      expect(await preview.isVisible()).toBe(false)
      expect(await page.locator('[aria-describedby="preview"]').count()).toBe(0)
    }))

  test('opens on a tap with the way on, which a tap outside closes', () =>
    onArticle(phone, async (page) => {
      const term = page.locator('.body p a.term').first()
      const href = await term.getAttribute('href')
      await term.tap()
      await page.locator('.preview').waitFor()
      expect(new URL(page.url()).hash).toBe('')
      expect(new URL((await page.locator('.preview a').getAttribute('href')) ?? '').hash).toBe(href)
      await page.locator('.dek').tap()
      expect(await page.locator('.preview').isVisible()).toBe(false)
    }))

  test('of a claim of elsewhere says how it stands, in the words of every list of claims', () =>
    onArticle(desktop, async (page) => {
      // A claim of each status, as the ledger says it.
      await page.goto(`${inject('site').url}claims/`)
      const rows = page.locator('[data-standing][data-status], [data-status] [data-standing]')
      const said = await rows.evaluateAll((all: HTMLElement[]) =>
        all.map((each) => ({
          claim: each.dataset['claim'] ?? '',
          standing: each.dataset['standing'] ?? '',
          status: each.closest<HTMLElement>('[data-status]')?.dataset['status'] ?? '',
        })),
      )
      const firsts = new Map(said.toReversed().map((each) => [each.status, each]))
      expect(firsts.size).toBeGreaterThan(3)
      await page.goto(inject('site').url + path)
      const preview = page.locator('.preview')
      for (const { claim, standing } of firsts.values()) {
        // A link as a writer's Markdown makes it.
        await page
          .locator('.body p')
          .first()
          .evaluate((each, id) => {
            const link = document.createElement('a')
            link.href = `../../claims/${id}/`
            link.textContent = `elsewhere: ${id}`
            each.append(link)
          }, claim)
        await page.getByText(`elsewhere: ${claim}`, { exact: true }).hover()
        await preview.locator(`[data-claim="${claim}"]`).waitFor()
        expect(await preview.locator('.note-status').textContent()).toBe(standing)
        expect(await preview.locator('[data-claim]').getAttribute('data-standing')).toBe(standing)
      }
    }))
})

describe('the strip', () => {
  test('has a mark for each marker and a folded list of links for each status, one open at a time', () =>
    onArticle(desktop, async (page) => {
      const strip = page.getByRole('navigation', { name: 'Claims by status' })
      const markers = await page.locator('.body .marker').count()
      const drawn = await page
        .locator('.strip-line path:not([data-status=""])')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(''))
      expect(drawn.match(/M/g)).toHaveLength(markers)
      const notes = await page.locator('.note').count()
      expect(await strip.locator('ol a').count()).toBe(notes)
      // Nobody tabs through or hears a link a claim before a list is asked for.
      expect(await strip.locator('ol a:visible').count()).toBe(0)
      const [first, second] = await strip.locator('summary').all()
      await first?.click()
      await second?.click()
      expect(await strip.locator('details[open]').count()).toBe(1)
      const link = strip.locator('ol a:visible').first()
      const hash = new URL((await link.evaluate((each: HTMLAnchorElement) => each.href)) ?? '').hash
      await link.click()
      expect(new URL(page.url()).hash).toBe(hash)
      expect(await strip.locator('details[open]').count()).toBe(0)
    }))

  test('on a phone is a line at the head of the screen while the text is read, over no target', () =>
    onArticle(phone, async (page) => {
      const line = page.locator('.strip-line')
      expect((await line.boundingBox())?.x).toBeLessThan(-phone.viewport.width)
      await page.goto(
        `${page.url()}#${(await page.locator('.body h2[id], .body h2 [id]').first().getAttribute('id')) ?? ''}`,
      )
      await page.locator('.strip-line:not(.strip-away)').waitFor()
      const { bottom, top } = await page.evaluate(() => ({
        bottom: document.querySelector('.strip-line')?.getBoundingClientRect().bottom ?? NaN,
        top: document.querySelector('.body h2')?.getBoundingClientRect().top ?? NaN,
      }))
      expect(bottom).toBeLessThan(20)
      expect(top).toBeGreaterThanOrEqual(bottom)
    }))
})
