import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { enough } from '../../.config/enough.ts'
import { findEngine } from '../../scripts/browser.ts'
import { type Engine, engineNames } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'

// The keyboard's way through the notes of a narrow screen, in every engine there is.

const here = engineNames.filter((name) => findEngine(name))
const phone = { width: 390, height: 844, scheme: 'light' } as const

/** What the page shows of the sheet and of where the keyboard is. */
type State = {
  /** The claim whose sheet is open. */
  readonly open: string | null
  readonly expanded: readonly string[]
  /** Id of the focused element. */
  readonly at: string
  readonly isInSheet: boolean
  /** Whether the focus, and the words the sheet speaks of, are clear of the sheet. */
  readonly isFocusSeen: boolean
  readonly areWordsSeen: boolean
  readonly scrolled: number
}

/** @param from Id of the marker that was pressed; for the sheet of another claim, its first. */
const stateOf = ({ run }: Engine, from: string) =>
  run<State>(
    `
    const sheet = [...document.querySelectorAll('.note[popover]')].find((note) => note.matches(':popover-open'))
    const active = document.activeElement
    const pressed = document.getElementById(arguments[0])
    const marker = sheet && (pressed && pressed.dataset.claim === sheet.dataset.claim
      ? pressed : document.querySelector('.marker[data-claim="' + sheet.dataset.claim + '"]'))
    const edge = sheet ? sheet.getBoundingClientRect().top : innerHeight
    const box = active.getBoundingClientRect()
    const isInSheet = Boolean(sheet && sheet.contains(active))
    return {
      open: sheet ? sheet.dataset.claim : null,
      expanded: [...document.querySelectorAll('.marker[aria-expanded="true"]')].map((each) => each.id),
      at: active.id,
      isInSheet,
      isFocusSeen: isInSheet || (box.bottom > 0 && box.top < edge),
      areWordsSeen: !marker || (marker.getBoundingClientRect().bottom <= edge && marker.getBoundingClientRect().top >= 0),
      scrolled: Math.round(scrollY),
    }`,
    from,
  )

describe.each(here)('with the keyboard in %s', (name) => {
  let engine: Engine
  let article: string
  let markers: readonly string[]
  const begin = async () => {
    engine = await startEngine(name, phone)
    const { root, url } = inject('site')
    const slugs = await readdir(join(root, 'articles'))
    article = `${url}articles/${slugs.filter((slug) => !slug.includes('.'))[0]}/`
    await engine.open(article)
    await engine.run(`document.documentElement.style.scrollBehavior = 'auto'`)
    markers = await engine.run(
      `return [...document.querySelectorAll('.body .marker[id]')].map((marker) => marker.id)`,
    )
  }
  beforeAll(begin)
  // A browser that crashed under one test has not failed the others.
  beforeEach(async () => {
    const isThere = await engine.run<boolean>('return true').catch(() => false)
    if (isThere) return
    await engine.close().catch(() => undefined)
    await begin()
  })
  afterAll(() => engine.close())

  let pressed = ''
  const state = () => stateOf(engine, pressed)
  /** Puts the focus on a marker, its line at the foot of the screen, and presses Enter. */
  const openFrom = async (id = '') => {
    pressed = id
    await engine.run(
      `const marker = document.getElementById(arguments[0])
       marker.scrollIntoView({ block: 'end' })
       marker.focus({ preventScroll: true })`,
      id,
    )
    const { scrolled } = await state()
    await engine.press('Enter')
    await vi.waitFor(async () => expect(await state()).toMatchObject({ isInSheet: true }))
    return scrolled
  }
  const closed = () =>
    vi.waitFor(async () => expect(await state()).toMatchObject({ open: null }), { timeout: 3000 })

  test('Enter opens the note, says so, and moves there, with the words in sight', async () => {
    await openFrom(markers[0])
    expect(await state()).toMatchObject({
      open: markers[0]?.slice(2),
      expanded: [markers[0]],
      areWordsSeen: true,
    })
    await engine.press('Tab')
    expect(await state()).toMatchObject({ isInSheet: true })
    await engine.press('Escape')
    await closed()
  })

  test('Escape goes back to the marker, and the page to where it stood', async () => {
    const before = await openFrom(markers[1])
    expect((await state()).scrolled).toBeGreaterThanOrEqual(before + enough(1))
    await engine.press('Escape')
    await closed()
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({ at: markers[1], expanded: [], scrolled: before }),
    )
  })

  test('Tab past the end of the note closes it and goes on from the marker, and back from its start', async () => {
    await openFrom(markers[0])
    for (let presses = 0; presses < 12 && (await state()).isInSheet; presses++) {
      await engine.press('Tab')
    }
    await closed()
    // Whatever link comes first between the marker and the one after it.
    const isNext = await engine.run<boolean>(
      `const links = [...document.querySelectorAll('.body a')]
       const at = links.findIndex((link) => link.id === arguments[0])
       links[at + 1].dataset.next = ''
       return 'next' in document.activeElement.dataset`,
      markers[0],
    )
    expect(isNext).toBe(true)
    await openFrom(markers[0])
    await engine.press('Shift+Tab')
    await closed()
    expect(await state()).toMatchObject({ at: markers[0] })
  })

  test('arrows and buttons lead to the next claim and the one before', async () => {
    await openFrom(markers[0])
    await engine.press('ArrowRight')
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({
        open: markers[1]?.slice(2),
        isInSheet: true,
        areWordsSeen: true,
      }),
    )
    await engine.click('.note:popover-open .note-bar button:first-child')
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({ open: markers[0]?.slice(2), isInSheet: true }),
    )
    expect(
      await engine.run(
        `return document.querySelector('.note:popover-open .note-bar button').disabled`,
      ),
    ).toBe(true)
    await engine.click('.note:popover-open .note-bar button:last-child')
    await closed()
    await vi.waitFor(async () => expect(await state()).toMatchObject({ at: markers[0] }))
  })

  test('from the sheet that was stepped to, one gets back to its own marker', async () => {
    await openFrom(markers[0])
    await engine.press('ArrowRight')
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({ open: markers[1]?.slice(2), isInSheet: true }),
    )
    // The first is closed for good by then.
    await vi.waitFor(async () =>
      expect(
        await engine.run('return document.querySelectorAll(".note:not([data-closed])").length'),
      ).toBe(1),
    )
    await engine.press('Escape')
    await closed()
    await vi.waitFor(async () => expect(await state()).toMatchObject({ at: markers[1] }))
  })

  test('where lines run from right to left, the left arrow leads on', async () => {
    await engine.run(`document.documentElement.dir = 'rtl'`)
    try {
      await openFrom(markers[0])
      for (const [key, marker] of [
        ['ArrowLeft', markers[1]],
        ['ArrowRight', markers[0]],
      ] as const) {
        await engine.press(key)
        await vi.waitFor(async () =>
          expect(await state()).toMatchObject({ open: marker?.slice(2), isInSheet: true }),
        )
      }
      await engine.press('Escape')
      await closed()
    } finally {
      await engine.run(`document.documentElement.dir = ''`)
    }
  })

  test('a sheet is closed where the page is printed', async () => {
    await openFrom(markers[0])
    await engine.run(`dispatchEvent(new Event('beforeprint'))`)
    await closed()
  })

  test('the words stay in sight and the button to close in reach when the evidence is opened', async () => {
    await openFrom(markers[2])
    await engine.click('.note:popover-open .note-more > summary')
    await vi.waitFor(async () => expect(await state()).toMatchObject({ areWordsSeen: true }))
    await engine.run(`document.querySelector('.note:popover-open').scrollTop = 9999`)
    await engine.click('.note:popover-open .note-bar button:last-child')
    await closed()
  })

  test('no marker leaves the focus behind its sheet', async () => {
    const faults: (string | State)[] = []
    const every = name === 'chromium' ? 3 : 20 // a third of a second each, and more elsewhere
    const some = markers.filter((_, i) => i % every === 0)
    for (const marker of some) {
      await openFrom(marker)
      const opened = await state()
      await engine.press('Tab')
      const next = await state()
      if (!opened.areWordsSeen || !next.isFocusSeen || !next.isInSheet) faults.push(marker, next)
      await engine.press('Escape')
      await closed()
    }
    expect(some.length).toBeGreaterThan(enough(2))
    expect(faults).toEqual([])
  })

  test.each(['r-', 'c-', 'note-'])('a link from outside to %s… shows the words', async (kind) => {
    // Far down the page, where it has so many.
    const claim = (markers[20] ?? markers.at(-1) ?? '').slice(2)
    await engine.open('about:blank')
    await engine.open(`${article}#${kind}${claim}`)
    await vi.waitFor(
      async () => {
        const top = await engine.run<number>(
          `return document.getElementById(arguments[0]).getBoundingClientRect().top`,
          `c-${claim}`,
        )
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThan(phone.height)
        expect(await state()).toMatchObject(
          kind === 'note-' ? { open: claim, areWordsSeen: true } : { open: null },
        )
      },
      { timeout: 5000 },
    )
    if (kind !== 'note-') return
    await engine.press('Escape')
    await closed()
    // However the way back to it is gone: the page is left by nobody but the reader.
    await new Promise((resolve) => setTimeout(resolve, 600)) // ms: an entry is taken back after the click
    expect(await engine.run('return location.href')).toBe(`${article}#note-${claim}`)
    pressed = `r-${claim}`
    expect(await state()).toMatchObject({ areWordsSeen: true, at: `r-${claim}` })
  })

  /** Leaves the open sheet by its link to its claim's page, and comes back. */
  const goAndComeBack = async () => {
    await engine.click('.note:popover-open .note-more > summary')
    await vi.waitFor(async () =>
      expect(
        await engine.run<boolean>(
          `return document.querySelector('.note:popover-open .note-page a').getClientRects().length > 0`,
        ),
      ).toBe(true),
    )
    await engine.click('.note:popover-open .note-page a')
    await vi.waitFor(
      async () =>
        expect(await engine.run('return location.pathname')).toMatch(/\/claims\/[^/]+\/$/),
      { timeout: 5000 },
    )
    await engine.back()
    await vi.waitFor(async () => expect(await engine.run('return location.href')).toBe(article), {
      timeout: 5000,
    })
  }

  // The farther down, the more an engine may lose of where it stood: one looks at three, and each at that.
  test.each(name === here[0] ? [0, 3, 20] : [20])(
    'Back from a claim’s page finds its sheet open, and closes it: note %i',
    async (i) => {
      const marker = markers[i] ?? markers.at(-1) ?? ''
      const claim = marker.slice(2)
      const wordsAt = () =>
        engine.run<number>(
          `return document.getElementById(arguments[0]).getBoundingClientRect().top`,
          `c-${claim}`,
        )
      await engine.open(article)
      await engine.run(`document.documentElement.style.scrollBehavior = 'auto'`)
      await openFrom(marker)
      await goAndComeBack()
      await vi.waitFor(
        async () =>
          expect(await state()).toMatchObject({ open: claim, isInSheet: true, areWordsSeen: true }),
        { timeout: 5000 },
      )
      // Longer than an engine takes to scroll by itself.
      await pause(1000)
      expect(await state()).toMatchObject({ open: claim, areWordsSeen: true })
      // The entry is the sheet's still: Back closes it, at the words or where the page stood before it was opened.
      await engine.back()
      await closed()
      await pause(1000)
      expect(await engine.run('return location.href')).toBe(article)
      const words = await wordsAt()
      expect(words).toBeGreaterThanOrEqual(0)
      expect(words).toBeLessThan(phone.height)
    },
  )

  test('what a choice holds back is stepped over', async () => {
    await engine.open(`${article}?read=facts`)
    const facts = await engine.run<string[]>(
      `return [...document.querySelectorAll('.note[data-status="fact"]')].map((note) => note.dataset.claim)`,
    )
    const all = await engine.run<number>(`return document.querySelectorAll('.note').length`)
    expect(facts.length).toBeGreaterThan(1)
    expect(facts.length).toBeLessThan(all)
    await openFrom(`r-${facts[0]}`)
    const isFirst = `return document.querySelector('.note:popover-open .note-bar button').disabled`
    expect(await engine.run(isFirst)).toBe(true)
    await engine.press('ArrowRight')
    await vi.waitFor(async () =>
      expect(await state()).toMatchObject({ open: facts[1], isInSheet: true, areWordsSeen: true }),
    )
    await engine.press('Escape')
    await closed()
    await engine.open(article)
  })
})
