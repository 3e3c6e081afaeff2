import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findEngine } from '../../scripts/browser.ts'
import { type Engine, engineNames } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'

const here = engineNames.filter((name) => findEngine(name))

type Copied = {
  /** What is put on the clipboard, as text and as the words of the HTML without its notes. */
  readonly text: string
  readonly html: string
  /** Words of the sentences that are held back. */
  readonly held: readonly string[]
  readonly stubs: number
  /** Addresses of claims whose words are shown, and of those whose are not. */
  readonly firm: readonly string[]
  readonly weak: readonly string[]
  /** Whether the page is as it was before. */
  readonly isClean: boolean
}

/**
 * Copies all of the text from its first words that are shown: an engine takes what is hidden before them for no part of
 * a selection. No engine lets a script read the clipboard, and only Chromium has one copy: what the page puts there is
 * read from the event.
 */
const copyAll = `
const isShown = (each) => getComputedStyle(each).visibility === 'visible'
const squeezed = (words) => words.trim().replaceAll(/\\s+/g, ' ')
const text = document.querySelector('#text')
const sentences = [...text.querySelectorAll('.sentence')]
const first = sentences.findIndex(isShown)
const range = document.createRange()
range.selectNodeContents(text)
range.setStart(sentences[first], 0)
getSelection().removeAllRanges()
getSelection().addRange(range)
let put
const read = ({ clipboardData }) =>
  (put = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type)))
addEventListener('copy', read, { once: true })
const clipboardData = new DataTransfer()
document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
const copied = document.createElement('div')
copied.innerHTML = put[1]
for (const note of copied.querySelectorAll('.note')) note.remove()
const held = sentences.slice(first).filter((each) => !isShown(each))
const marks = [...text.querySelectorAll('.claim[data-claim]')]
const claims = (isFirm) =>
  marks.filter((mark) => isShown(mark) === isFirm).map(({ dataset }) => '/claims/' + dataset.claim + '/')
const firm = claims(true)
return {
  text: squeezed(put[0]),
  html: squeezed(copied.textContent),
  held: held.map((each) => squeezed(each.textContent)),
  stubs: held.filter(({ dataset }) => dataset.facts !== '0').length,
  firm,
  weak: claims(false).filter((claim) => !firm.includes(claim)),
  isClean: !document.querySelector('[data-held]') && !text.textContent.includes(' […] '),
}`

describe.each(here)('copied in %s', (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await startEngine(name, { width: 1280, height: 900, scheme: 'light' })
  })
  afterAll(() => engine.close())

  test('what a choice holds back is left out, and said once for a run where its stub stands', async () => {
    const { url, root } = inject('site')
    const article = kindsOfPage(root).find((path) => path.startsWith('articles/')) ?? ''
    await engine.open(`${url}${article}?read=facts`)
    const { text, html, held, stubs, firm, weak, isClean } = await engine.run<Copied>(copyAll)
    expect(held.length).toBeGreaterThan(stubs)
    for (const copy of [text, html]) {
      expect(held.filter((words) => copy.includes(words))).toEqual([])
      expect(copy.match(/\[…\]/g)).toHaveLength(stubs)
    }
    expect(firm.length).toBeGreaterThan(0)
    // Each with its status before it.
    const lines = [...text.matchAll(/\[\p{Lu}\p{L}+[^[\]]*\. https?:\S+?(\/claims\/[\w-]+\/)\]/gu)]
    const said = lines.map(([, claim]) => claim)
    expect(firm.filter((claim) => !said.includes(claim))).toEqual([])
    expect(weak.length).toBeGreaterThan(0)
    expect(weak.filter((claim) => text.includes(claim))).toEqual([])
    expect(isClean).toBe(true)
  })
})
