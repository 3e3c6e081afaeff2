import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { enough } from '../../.config/enough.ts'
import { findEngine } from '../../scripts/browser.ts'
import { type Engine, engineNames, type Exposed } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'
import { servePages } from '../../scripts/pages-server.ts'
import {
  bareLinks,
  crampedFigures,
  drawingsAreHere,
  emptyMarkers,
  look,
  overlaps,
  shownNote,
  sidewaysScroll,
  statusLines,
  unreadable,
} from './look-at-page.ts'

/** `npm test` names the ones that are missing, and has all of them in CI. */
const here = engineNames.filter((name) => findEngine(name))

const views = [
  { name: 'a phone in light', width: 390, height: 844, scheme: 'light' },
  { name: 'a desktop in dark', width: 1280, height: 900, scheme: 'dark' },
] as const

const lines = {
  fact: 'none',
  attributed: 'underline double',
  estimate: 'underline dashed',
  disputed: 'underline wavy',
  speculation: 'underline dotted',
  error: 'line-through solid',
} as const

/** Addresses of the articles of a built site. */
async function articlesOf(name: 'site' | 'secondSite'): Promise<readonly string[]> {
  const { root, url } = inject(name)
  const slugs = await readdir(join(root, 'articles'))
  return slugs.filter((slug) => !slug.includes('.')).map((slug) => `${url}articles/${slug}/`)
}

/** Addresses of one page of each kind: articles of both sites, the ledger, a claim, an embedded figure. */
async function pages(): Promise<readonly string[]> {
  const { root, url } = inject('site')
  const first = async (kind: string) => {
    const entries = await readdir(join(root, kind), { withFileTypes: true })
    return `${url}${kind}/${entries.find((entry) => entry.isDirectory())?.name}/`
  }
  const articles = [...(await articlesOf('site')), ...(await articlesOf('secondSite'))]
  return [...articles, `${url}claims/`, await first('claims'), await first('embed')]
}

/** What an engine shows of a page: faults, lines, the names of charts, and the note of the first marker. */
type Seen = {
  readonly url: string
  readonly lines: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, unknown>>
  readonly charts: readonly Exposed[]
  readonly note: Awaited<ReturnType<typeof followMarker>>
}

async function see(engine: Engine, url: string): Promise<Seen> {
  await engine.open(url)
  await vi.waitFor(async () => expect(await look(engine, drawingsAreHere)).toBe(true), {
    timeout: 5000,
    interval: 50,
  })
  return {
    url,
    lines: await look(engine, statusLines),
    faults: await faultsOf(engine),
    charts: await engine.exposed('.drawing [role="img"]'),
    note: await followMarker(engine),
  }
}

const faultsOf = async (engine: Engine) => ({
  bareLinks: await look(engine, bareLinks),
  cramped: await look(engine, crampedFigures),
  emptyMarkers: await look(engine, emptyMarkers),
  overlaps: await look(engine, overlaps),
  sidewaysScroll: Math.max(0, await look(engine, sidewaysScroll)),
  unreadable: await look(engine, unreadable),
})

const none = {
  bareLinks: [],
  cramped: [],
  emptyMarkers: [],
  overlaps: [],
  sidewaysScroll: 0,
  unreadable: [],
}

/** Clicks the first marker and says which note it shows and what is wrong then; undefined without markers. */
async function followMarker(engine: Engine) {
  const href = await engine.run<string | undefined>(
    `return document.querySelector('.body .marker')?.hash ?? undefined`,
  )
  if (!href) return undefined
  await engine.click('.body .marker')
  // The page may scroll smoothly.
  const shown = await vi.waitFor(
    async () => {
      const note = await look(engine, shownNote)
      expect(note, href).toMatchObject({ isInWindow: true })
      return note
    },
    { timeout: 5000, interval: 50 },
  )
  return { href, ...shown, unreadable: await look(engine, unreadable) }
}

describe.each(here)('%s', (name) => {
  let withoutScript: readonly string[] | undefined
  let waiting: Awaited<ReturnType<typeof withoutItsScript>> | undefined

  describe.each(views)('on $name', (view) => {
    const seen: Seen[] = []
    beforeAll(async () => {
      const engine = await startEngine(name, view)
      try {
        for (const url of await pages()) seen.push(await see(engine, url))
        if (view.width > 1000) withoutScript = await overlapsWithoutScript(engine)
        else waiting = await withoutItsScript(engine)
      } finally {
        await engine.close()
      }
    })

    test('shows a line of its own for each status, the same in every engine', () => {
      for (const { url, lines: found } of seen) expect(lines, url).toMatchObject(found)
      const used = new Set(seen.flatMap(({ lines: found }) => Object.keys(found)))
      expect([...used].sort()).toEqual(Object.keys(lines).sort())
    })

    test('underlines links, fills markers, lays nothing over a note, and is readable', () => {
      expect(seen.length).toBeGreaterThan(4)
      for (const { url, faults } of seen) expect(faults, url).toEqual(none)
    })

    test('shows the note of a marker that is tapped, on a ground that hides the text', () => {
      const notes = seen.flatMap(({ note }) => note ?? [])
      expect(notes.length).toBeGreaterThan(Math.min(2, enough(3)))
      for (const { href, id, isOpaque, unreadable: faults } of notes) {
        expect({ href, isOpaque, faults }).toEqual({ href: `#${id}`, isOpaque: true, faults: [] })
      }
    })

    test('gives every chart a name of its own', () => {
      // Two articles and an embedded figure.
      expect(seen.filter(({ charts }) => charts.length > 0).length).toBeGreaterThan(2)
      for (const { url, charts } of seen) {
        const names = charts.map((chart) => chart.name.trim())
        expect(
          charts.every(({ role }) => /^(?:img|image)$/.test(role)),
          url,
        ).toBe(true)
        expect(new Set([...names, '']).size, url).toBe(names.length + 1)
      }
    })
  })

  test('lays no note over another without script', () => {
    expect(withoutScript).toEqual([])
  })

  test('unfolds the notes of a phone after a while where the script that folds them never comes', () => {
    expect(waiting?.before).toBe(0)
    expect(waiting?.after).toBe(waiting?.notes)
    expect(waiting?.notes).toBeGreaterThan(enough(10))
  })
})

/** How many notes of an article are seen before and after the while, where its script is empty. */
async function withoutItsScript(engine: Engine) {
  const { root, base, url } = inject('site')
  const change = (text: string, extension: string) => (extension === '.js' ? '' : text)
  const served = await servePages({ root, base, change })
  const [article = ''] = await articlesOf('site')
  await engine.open(article.replace(url, served.url))
  const found = await engine.run<Record<'notes' | 'before' | 'after', number>>(`
    const notes = [...document.querySelectorAll('.note')]
    const seen = () => notes.filter((note) => getComputedStyle(note).visibility === 'visible' &&
      note.getBoundingClientRect().height > 20).length
    const before = seen()
    // The while is not waited for.
    for (const each of document.getAnimations()) each.finish()
    return { notes: notes.length, before, after: seen() }`)
  await served.close()
  return found
}

/** Pairs that lie over each other in the articles of the site, served without a script. */
async function overlapsWithoutScript(engine: Engine): Promise<readonly string[]> {
  const { root, base, url } = inject('site')
  const change = (text: string) => text.replaceAll(/<script.*?<\/script>/gs, '')
  const served = await servePages({ root, base, change })
  const found: string[] = []
  for (const article of await articlesOf('site')) {
    await engine.open(article.replace(url, served.url))
    found.push(...(await look(engine, overlaps)))
  }
  await served.close()
  return found
}
