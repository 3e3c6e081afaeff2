import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'
import { findEngine } from '../../scripts/browser.ts'
import { engineNames } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'
import { extractors, squeezed, textOf } from '../annotate/fixtures/extractors.ts'

const pages = (['site', 'secondSite'] as const).flatMap((name) => {
  const folder = join(inject(name).root, 'articles')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name, 'index.html'))
})
const cases = pages.flatMap((page) =>
  Object.entries(extractors).map(([extractor, extract]) => ({ extractor, page, extract })),
)

const livePages = readdirSync(join(inject('site').root, 'articles'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `articles/${name}/`)

/** Notes are folded, or set beside their blocks. */
const isSetUp = `
const { notes, margin } = document.querySelector('.body').dataset
return notes === 'folded' || margin === 'placed'
`

/** What a page owes every reader: the words of its blocks, and of each note whose words it is and how they stand. */
function owedBy(html: string): readonly string[] {
  const { document } = parseHTML(html)
  const notes = [...document.querySelectorAll('#text .note')].flatMap((note) => {
    const words = note.querySelector('.note-words')?.textContent ?? ''
    // A reader view drops what is hidden from a screen reader, and has the status in a place of its own.
    const status = note.querySelector('.note-said')?.textContent ?? ''
    const further = note.querySelector('.note-status > [aria-hidden]')?.nextSibling?.textContent
    return [words + status, further ?? '']
  })
  for (const other of document.querySelectorAll('#text :is(.notes, figure, .held)')) other.remove()
  const blocks = [...document.querySelectorAll('#text :is(p, li, h2, h3, h4, td, th)')]
  return [...blocks.map((block) => block.textContent ?? ''), ...notes].map(squeezed)
}

test.each(cases)(
  '$extractor keeps the text and the standings of $page',
  async ({ page, extract }) => {
    const html = readFileSync(page, 'utf8')
    const kept = textOf(await extract(html))
    const owed = owedBy(html)
    expect(owed.length).toBeGreaterThan(0)
    expect(owed.filter((words) => !kept.includes(words))).toEqual([])
  },
)

// What the scripts of a page do to it, such as to fold its notes, is there before a reader asks for a reader view.
describe.each(engineNames.filter((name) => findEngine(name)))('in %s', (engine) => {
  test.each([360, 1280])(
    'a page at %i px, with its scripts, keeps them too',
    async (width) => {
      const view = { width, height: 800, scheme: 'light' } as const
      const { open, run, close } = await startEngine(engine, view)
      try {
        const lost: Record<string, readonly string[]> = {}
        for (const path of livePages) {
          await open(inject('site').url + path)
          await expect.poll(() => run(isSetUp), { timeout: 20_000 }).toBe(true)
          const html = String(await run('return document.documentElement.outerHTML'))
          const owed = owedBy(html)
          expect(owed.length).toBeGreaterThan(0)
          for (const [extractor, extract] of Object.entries(extractors)) {
            const kept = textOf(await extract(html))
            lost[`${extractor}, ${path}`] = owed.filter((words) => !kept.includes(words))
          }
        }
        expect(Object.values(lost)).toEqual(Object.values(lost).map(() => []))
      } finally {
        await close()
      }
    },
    120_000,
  )
})

test.each(pages)('nothing is said to be held back in a reader view of %s', async (page) => {
  const html = readFileSync(page, 'utf8')
  const held = squeezed(parseHTML(html).document.querySelector('#text > .held')?.textContent ?? '')
  expect(held).not.toBe('')
  const shown = await extractors['Mozilla’s reader view']?.(html)
  expect(textOf(shown ?? '')).toMatch(/\S/)
  expect(textOf(shown ?? '')).not.toContain(held)
})
