import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, inject, test } from 'vitest'
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

test.each(pages)('nothing is said to be held back in a reader view of %s', async (page) => {
  const html = readFileSync(page, 'utf8')
  const held = squeezed(parseHTML(html).document.querySelector('#text > .held')?.textContent ?? '')
  expect(held).not.toBe('')
  const shown = await extractors['Mozilla’s reader view']?.(html)
  expect(textOf(shown ?? '')).toMatch(/\S/)
  expect(textOf(shown ?? '')).not.toContain(held)
})
