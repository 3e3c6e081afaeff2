import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { onNewPage, type PageOptions } from '../../.config/shared-browser.ts'
import { drawingsAreHere } from '../layouts/look-at-page.ts'

const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const
const desktop = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const

let article: string
beforeAll(async () => {
  const { root, url } = inject('site')
  const slugs = await readdir(join(root, 'articles'))
  article = `${url}articles/${slugs.filter((slug) => !slug.includes('.'))[0]}/`
})

type Opened = {
  readonly page: Page
  /** What scripts threw. */
  readonly errors: readonly string[]
  /** Addresses of the notes that stand on the page or lie open over it. */
  readonly shown: () => Promise<readonly string[]>
  /** Marker and note number `i` from 0. */
  readonly marker: (
    i: number,
  ) => Promise<{ readonly click: () => Promise<void>; readonly id: string }>
}

/** Opens the article at a fragment, does something there, and fails where a script throws. */
function onArticle(
  { hash = '', ...options }: PageOptions & { readonly hash?: string },
  use: (opened: Opened) => Promise<void>,
): Promise<void> {
  return onNewPage(options, async (page) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(article + hash)
    const shown = () =>
      page
        .locator('.note-verdict > [id]')
        .evaluateAll((all) => all.filter((place) => place.checkVisibility()).map(({ id }) => id))
    const marker = async (i: number) => {
      const locator = page.locator('.body .marker').nth(i)
      const href = (await locator.getAttribute('href')) ?? ''
      return { click: () => locator.click(), id: href.slice(1) }
    }
    await use({ page, errors, shown, marker })
    expect(errors).toEqual([])
  })
}

/** Longer than the page waits for the click that opens the next sheet. */
const settled = (page: Page) => page.waitForTimeout(500)

/** Names and descriptions of the notes that a listener finds. */
const heardNotes = async (page: Page) => {
  const protocol = await page.context().newCDPSession(page)
  const { nodes } = await protocol.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'note')
    .map(({ name, description }) => `${String(name?.value)}${String(description?.value ?? '')}`)
}

test('what listeners find of notes is the one that is open', () =>
  onArticle(phone, async ({ page, marker }) => {
    expect(await heardNotes(page)).toEqual([])
    await (await marker(1)).click()
    expect(await heardNotes(page)).toEqual([expect.stringContaining('Note 2')])
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await heardNotes(page)).toEqual([])
  }))

describe('a note that was a sheet', () => {
  /** Steps to the second sheet, which is called by its marker for whoever comes to it so. */
  const step = async ({ page, marker }: Opened) => {
    await (await marker(0)).click()
    await page.keyboard.press('ArrowRight')
    await settled(page)
    expect(await heardNotes(page)).not.toContain('Note 2')
  }
  /** What the others are called, and no more than that in any. */
  const expectAlike = async (page: Page) => {
    const count = await page.locator('.note').count()
    expect(await heardNotes(page)).toEqual(Array.from({ length: count }, (_, i) => `Note ${i + 1}`))
    expect(await page.locator('.note-bar').count()).toBe(0)
  }

  test('is heard as the others are, once all notes are shown', () =>
    onArticle(phone, async (opened) => {
      await step(opened)
      await opened.page.locator('.notes-unfold').evaluate((each: HTMLElement) => each.click())
      await expectAlike(opened.page)
    }))

  test('and once a phone is turned, though it was held back meanwhile', () =>
    onArticle(phone, async (opened) => {
      const { page } = opened
      await step(opened)
      await page.keyboard.press('Escape')
      await settled(page)
      await page.locator('.key-more > summary').click()
      await page.locator('#marks-off').check()
      await page.setViewportSize(desktop.viewport)
      await settled(page)
      expect(await heardNotes(page)).toEqual([])
      await page.locator('#marks-full').check()
      await settled(page)
      await expectAlike(page)
    }))
})

describe('without popovers', () => {
  const script = `for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
    delete HTMLElement.prototype[name]`

  test('nothing is folded, and a marker is the link it is without script', () =>
    onArticle({ ...phone, script }, async ({ page, shown, marker }) => {
      expect((await shown()).length).toBe(await page.locator('.note').count())
      expect(await page.locator('.notes-unfold').count()).toBe(0)
      const { click, id } = await marker(0)
      await click()
      expect(new URL(page.url()).hash).toBe(`#${id}`)
      const { y = -1 } = (await page.locator(`.note:has(#${id})`).boundingBox()) ?? {}
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThan(phone.viewport.height)
    }))
})

describe('a fragment', () => {
  test.each(['#100%', '#%E0%A4%A', '#%', '#no-such-place'])('%s names nothing', (hash) =>
    onArticle({ ...phone, hash }, async ({ page, shown, marker }) => {
      expect(await shown()).toEqual([])
      const { id } = await marker(2)
      await page.evaluate((name) => {
        location.hash = name
      }, id)
      await page.locator(`.note:has(#${id})`).waitFor({ state: 'visible' })
      expect(await shown()).toEqual([id])
    }),
  )

  test('that names a folded note opens it', () =>
    onArticle(phone, async ({ page, marker }) => {
      const { id } = await marker(1)
      await onArticle({ ...phone, hash: `#${id}` }, async ({ shown }) => {
        expect(await shown()).toEqual([id])
      })
      expect(page.url()).toBe(article)
    }))
})

describe('Back', () => {
  test('closes an open sheet before it leaves the page', () =>
    onArticle(phone, async ({ page, shown, marker }) => {
      const { click, id } = await marker(0)
      await click()
      expect(await shown()).toEqual([id])
      await settled(page)
      await page.goBack()
      expect(await shown()).toEqual([])
      expect(page.url()).toBe(article)
      await page.goForward()
      expect(await shown()).toEqual([id])
      await page.goBack()
      await page.goBack()
      expect(page.url()).toBe('about:blank')
    }))

  test('leaves no trace of a sheet that was closed otherwise, nor of a place that was left', () =>
    onArticle(phone, async ({ page, shown, marker }) => {
      const { click } = await marker(0)
      await click()
      await settled(page)
      await page.mouse.move(20, 20) // off the sheet, which scrolls by itself
      await page.mouse.wheel(0, 300)
      await settled(page)
      const before = await page.evaluate(() => scrollY)
      await page.keyboard.press('Escape')
      await settled(page)
      expect(await shown()).toEqual([])
      expect(await page.evaluate(() => scrollY)).toBe(before)
      await page.goBack()
      expect(page.url()).toBe('about:blank')
    }))

  test('closes the second of two sheets opened one from the other', () =>
    onArticle(phone, async ({ page, shown, marker }) => {
      const [first, second] = [await marker(0), await marker(1)]
      await first.click()
      await settled(page)
      await second.click()
      expect(await shown()).toEqual([second.id])
      await settled(page)
      expect(await shown()).toEqual([second.id])
      await page.goBack()
      expect(await shown()).toEqual([])
      expect(page.url()).toBe(article)
    }))
})

describe('the button that shows all notes', () => {
  const widths = [360, 800]
  const button = (page: Page) => page.locator('.notes-unfold')

  test.each(widths)(
    'ends where the text ends, on the front page as in articles, at %i px',
    (width) =>
      onArticle({ viewport: { width, height: 900 } }, async ({ page }) => {
        const apart = async () => {
          const [own, text] = [
            await button(page).boundingBox(),
            await page.locator('h1').boundingBox(),
          ]
          const end = (box: typeof own) => (box?.x ?? 0) + (box?.width ?? 0)
          return Math.abs(end(own) - end(text))
        }
        expect(await apart()).toBeLessThanOrEqual(1)
        await page.goto(inject('site').url)
        expect(await apart()).toBeLessThanOrEqual(1)
      }),
  )

  test.each(widths)('is there only while there are notes to show, at %i px', (width) =>
    onArticle({ viewport: { width, height: 900 } }, async ({ page }) => {
      expect(await button(page).isVisible()).toBe(true)
      await page.locator('.key-more > summary').click()
      await page.locator('#marks-off').check()
      expect(await button(page).isVisible()).toBe(false)
      await page.locator('#marks-quiet').check()
      expect(await button(page).isVisible()).toBe(true)
      await page.goto(`${article}?marks=off`)
      expect(await button(page).isVisible()).toBe(false)
    }),
  )
})

describe('a link to what a reading choice holds back', () => {
  /** Makes a choice as a reader does. */
  const choose = async (page: Page, id: string) => {
    await page.locator('.key-more > summary').click()
    await page.locator(id).check()
  }
  const held = '.sentence[data-weakest="disputed"] :not(a)[id]:empty + .claim'

  test.each([
    ['a claim', desktop],
    ['a claim', phone],
  ])('lifts the choice, brings %s into view, says so, and can be taken back', (_, view) =>
    onArticle(view, async ({ page }) => {
      await choose(page, '#read-facts')
      const claim = page.locator(held).first()
      expect(await claim.isVisible()).toBe(false)
      const id = await claim.evaluate((words) => words.previousElementSibling?.id)
      await page.evaluate((name) => {
        location.hash = name ?? ''
      }, id)
      const line = page.locator('.lifted')
      await line.waitFor({ state: 'visible' })
      expect(await line.innerText()).toContain('“Read: hide claims weaker than a fact” lifted')
      expect(await page.locator('#read-all').isChecked()).toBe(true)
      const box = await claim.boundingBox()
      const lineBox = await line.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual((lineBox?.y ?? 0) + (lineBox?.height ?? 0))
      expect(box?.y).toBeLessThan(view.viewport.height)
      await line.getByRole('button', { name: 'Hold it back again' }).click()
      expect(await page.locator('#read-facts').isChecked()).toBe(true)
      expect(await claim.isVisible()).toBe(false)
      expect(await line.isVisible()).toBe(false)
    }),
  )

  test.each([desktop, phone])('lifts both choices for a note at $viewport.width px', (view) =>
    onArticle(view, async ({ page }) => {
      await choose(page, '#read-facts')
      await page.locator('#marks-off').check()
      const id = await page
        .locator('.note[data-status="disputed"] .note-verdict > [id]')
        .first()
        .getAttribute('id')
      await page.evaluate((name) => {
        location.hash = name ?? ''
      }, id)
      await page.locator(`.note:has(#${id})`).waitFor({ state: 'visible' })
      expect(await page.locator('.lifted').innerText()).toContain(
        '“Read: hide claims weaker than a fact” and “Marks: off”',
      )
      // For this page: the next article comes as the reader chose.
      expect(await page.evaluate(() => localStorage.getItem('marks'))).toBe('off')
    }),
  )

  test.each([desktop, phone])(
    'shows it and says so from wherever it stands, words and drawings, at $viewport.width px',
    (view) =>
      onArticle(view, async ({ page }) => {
        for (const choice of ['read=facts', 'marks=off']) {
          await page.goto(`${article}?${choice}`)
          await page.waitForFunction(drawingsAreHere)
          const { kinds, faults } = await page.evaluate(followLinks, choice)
          expect(kinds, choice).toBeGreaterThan(1)
          expect(faults, choice).toEqual([])
        }
      }),
  )

  test('opened from outside lifts a choice that was remembered', () =>
    onArticle(desktop, async ({ page }) => {
      await page.evaluate(() => localStorage.setItem('marks', 'off'))
      const id = await page.locator('.note-verdict > [id]').nth(3).getAttribute('id')
      await page.goto('about:blank')
      await page.goto(`${article}#${id}`)
      await page.locator('.lifted').waitFor({ state: 'visible' })
      const box = await page.locator(`.note:has(#${id})`).boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeLessThan(desktop.viewport.height)
    }))
})

/**
 * Follows three links of each kind to what a choice holds back; the kinds there were, and the links that showed
 * nothing or did not say why they could.
 */
async function followLinks(choice: string) {
  const isShown = (element: Element | null) =>
    element?.checkVisibility({ visibilityProperty: true }) ?? false
  const heldBy = (element: Element) => getComputedStyle(element).getPropertyValue('--held')
  const [name, value] = choice.split('=')
  const radio = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
  const kinds = new Map<string, number>()
  const faults: string[] = []
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
    const named = document.getElementById(id)
    const target = named?.closest('.note') ?? named?.parentElement ?? null
    if (!named || !target || !isShown(link) || !heldBy(named).trim()) continue
    const kind = `${link.namespaceURI} ${link.getAttribute('class')} ${target.className}`
    const count = kinds.get(kind) ?? 0
    kinds.set(kind, count + 1)
    if (count >= 3) continue
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    for (let i = 0; i < 40 && !isShown(target); i++) await new Promise((go) => setTimeout(go, 25))
    const line = document.querySelector('.lifted')
    if (!isShown(target) || !line?.textContent) faults.push(`${kind} ${id}`)
    line?.querySelector('button')?.click()
    if (!radio?.checked) faults.push(`${choice} is not back after ${id}`)
    if (target instanceof HTMLElement && target.popover) target.hidePopover()
  }
  return { kinds: kinds.size, faults }
}

test('a note that stays where its sentence is held back says its own words', () =>
  onArticle(desktop, async ({ page }) => {
    const { root, url } = inject('site')
    const found: { readonly article: string; readonly words: string; readonly own: boolean }[] = []
    for (const slug of await readdir(join(root, 'articles'))) {
      if (slug.includes('.')) continue
      await page.goto(`${url}articles/${slug}/?read=facts`)
      found.push(
        ...(await page.evaluate((name) => {
          const isShown = (each: Element) => each.checkVisibility({ visibilityProperty: true })
          const marksOf = (claim = '') => [
            ...document.querySelectorAll(`#text .claim[data-claim="${CSS.escape(claim)}"]`),
          ]
          return [...document.querySelectorAll<HTMLElement>('.note[data-status="fact"]')].map(
            (note) => {
              const words = note.querySelector('.note-words')
              return {
                article: name,
                words: words && isShown(words) ? words.textContent.trim() : '',
                own: marksOf(note.dataset['claim']).some(isShown),
              }
            },
          )
        }, slug)),
      )
    }
    const alone = found.filter(({ own }) => !own)
    expect(alone.length).toBeGreaterThan(0)
    expect(found.filter(({ own, words }) => own !== (words === ''))).toEqual([])
  }))

test('and on paper that is printed from a phone as well', () =>
  onArticle(phone, async ({ page }) => {
    const { root, url } = inject('site')
    const said: boolean[] = []
    for (const slug of await readdir(join(root, 'articles'))) {
      if (slug.includes('.')) continue
      await page.goto(`${url}articles/${slug}/?read=facts`)
      await page.emulateMedia({ media: 'print' })
      const words = page.locator('.note[data-status="fact"][data-without] .note-words')
      said.push(...(await words.evaluateAll((all) => all.map((each) => each.checkVisibility()))))
      await page.emulateMedia({ media: null })
    }
    expect(said).toContain(true)
    expect(said).not.toContain(false)
  }))

test('the ring of an open sheet stands off its words', () =>
  onArticle(phone, async ({ page, marker }) => {
    const { click, id } = await marker(1)
    await click()
    const [ring = 0, words = 0] = await page.locator(`.note:has(#${id})`).evaluate((note) => {
      return ['[role="note"]', '.note-verdict'].map(
        (each) => note.querySelector(each)?.getBoundingClientRect().left ?? 0,
      )
    })
    expect(words - ring).toBeGreaterThanOrEqual(6)
  }))

describe('copying', () => {
  /** What stands in the clipboard when the first marked words are copied. */
  const copied = (page: Page, selector = '.body .claim[data-claim]') =>
    page.evaluate((marked) => {
      const mark = document.querySelector(marked)
      if (mark) getSelection()?.selectAllChildren(mark)
      const clipboardData = new DataTransfer()
      const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
      document.dispatchEvent(event)
      const words = mark?.textContent.replaceAll('\u00a0', ' ') ?? ''
      return { words, text: clipboardData.getData('text/plain') }
    }, selector)

  test('marked words take their status and the address of their claim along', () =>
    onArticle(desktop, async ({ page }) => {
      const { words, text } = await copied(page)
      const [first, line, ...more] = text.split('\n')
      expect(first).toBe(words.trim())
      expect(line).toMatch(/^\[\p{Lu}\p{L}+\b.*\. https?:\/\/\S+\/claims\/[a-z0-9-]+\/\]$/u)
      expect(more).toEqual([])
    }))

  test.each(['.note-words', '.note-verdict'])('and so do those of a sheet: %s', (words) =>
    onArticle(phone, async ({ page, marker }) => {
      const { click, id } = await marker(1)
      await click()
      const sheet = `.note:has(#${id})`
      await page.locator(`${sheet} summary`).click()
      const { text } = await copied(page, `${sheet} ${words}`)
      const lines = text.split('\n').filter((line) => /^\[.*\/\]$/.test(line))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(new RegExp(`/claims/${id.replace('note-', '')}/\\]$`))
    }),
  )

  test('a reader whose browser keeps nothing may switch that off for a page', () =>
    onArticle(
      {
        ...desktop,
        script: `Storage.prototype.getItem = Storage.prototype.setItem = () => { throw new Error('storage is off') }`,
      },
      async ({ page }) => {
        await page.getByLabel('Copied words take their status along').uncheck()
        expect((await copied(page)).text).toBe('')
      },
    ))

  test('a reader may switch that off, and it stays off', () =>
    onArticle(desktop, async ({ page }) => {
      const box = page.getByLabel('Copied words take their status along')
      // As easily hit as the links above it.
      const label = await page.locator('label', { has: box }).boundingBox()
      expect(label?.height).toBeGreaterThanOrEqual(24)
      await box.uncheck()
      expect((await copied(page)).text).toBe('')
      await page.reload()
      expect((await copied(page)).text).toBe('')
    }))
})
