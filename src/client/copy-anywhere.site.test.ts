import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findEngine } from '../../scripts/browser.ts'
import { type Engine, engineNames } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'

// Words of a claim take their status along from every kind of page that shows them.

const here = engineNames.filter((name) => findEngine(name))

type Published = { readonly id: string; readonly statement: string }

/** Every claim of a built site, as its own file has it. */
const claimsOf = (root: string): readonly Published[] =>
  readdirSync(join(root, 'claims'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(root, 'claims', name), 'utf8')) as Published) // the build wrote it

/** What a copy of part of a page puts on the clipboard; a script cannot read it, but its event can be asked. */
const copying = `
const squeezed = (words) => words.trim().replaceAll(/\\s+/g, ' ')
const copy = (range) => {
  getSelection().removeAllRanges()
  getSelection().addRange(range)
  let put
  // One engine forgets it with the event.
  const read = ({ clipboardData }) =>
    (put = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type)))
  addEventListener('copy', read, { once: true })
  const clipboardData = new DataTransfer()
  document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
  return put
}
const around = (node, start, end) => {
  const range = document.createRange()
  if (start === undefined) range.selectNodeContents(node)
  else range.setStart(node, start), range.setEnd(node, end)
  return range
}
const linesIn = (text) => text.match(/\\[\\p{Lu}[^\\[\\]]*\\. https?:\\S+\\/claims\\/[\\w-]+\\/\\]/gu) ?? []
`

/** Copies the middle of each text that is a claim's statement, or has it: the claims found, and those not said. */
const copyStatements = `${copying}
const [claims, site] = arguments
const found = [], faults = []
const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
while (texts.nextNode()) {
  const text = texts.currentNode
  const { parentElement } = text
  // Titles that say how it stands, citations, and what only a listener hears.
  if (parentElement.closest('cite, pre, textarea, script, style, .visually-hidden')) continue
  if (parentElement.getClientRects().length === 0) continue
  // What a note says of its own claim may be another's statement.
  const note = parentElement.closest('.note')
  for (const { id, statement } of claims) {
    const start = text.data.replaceAll('\\u00a0', ' ').indexOf(statement.replace(/\\.$/, ''))
    if (start < 0 || (note && note.dataset.claim !== id)) continue
    found.push(id)
    const [plain, html] = copy(around(text, start + 1, start + statement.length - 2))
    const lines = linesIn(plain)
    const isTold = lines.some((line) => line.endsWith(site + 'claims/' + id + '/]'))
    if (!isTold || !html.includes(lines[0])) faults.push(id + ': ' + plain)
  }
}
return { found, faults }`

type Found = { readonly found: readonly string[]; readonly faults: readonly string[] }

/** Copies a whole page: how many of its parts are copied, and which of them nobody sees. */
const copyUnshown = `${copying}
const own = [...document.body.querySelectorAll('*')]
own.forEach((each, i) => each.setAttribute('data-own', i))
const put = copy(around(document.body))
const copied = document.createElement('template')
copied.innerHTML = put[1]
// Parts of a drawing, and of a list to choose from, are drawn by another.
const all = [...copied.content.querySelectorAll('[data-own]:not(svg *, option)')]
const faults = all
  .map((each) => own[each.dataset.own])
  .filter((each) => !each.checkVisibility() && getComputedStyle(each).display !== 'contents')
  .map((each) => each.localName + '.' + each.getAttribute('class'))
own.forEach((each) => each.removeAttribute('data-own'))
return { count: all.length, faults: [...new Set(faults)] }`

type Copied = { readonly count: number; readonly faults: readonly string[] }

describe.each(here)('copied in %s', (name) => {
  let engine: Engine
  const { url, root, base } = inject('site')
  const claims = claimsOf(root)
  /** Where the site is published, and not where it is tried. */
  const site = `https://explainer.example${base}`
  beforeAll(async () => {
    engine = await startEngine(name, { width: 1280, height: 900, scheme: 'light' })
  })
  afterAll(() => engine.close())

  test('a claim’s statement takes its status and its address along from every kind of page, and nothing that is not shown', async () => {
    const told: Record<string, number> = {}
    const untold: Record<string, readonly string[]> = {}
    const unshown: Record<string, readonly string[]> = {}
    let copied = 0
    const [first] = claims
    const article = kindsOfPage(root).find((path) => path.startsWith('articles/')) ?? ''
    const pages = new Set([...kindsOfPage(root), `embed/claims/${first?.id}/`, 'data/claims/'])
    for (const path of [...pages, `${article}?read=facts`, `${article}?marks=off`]) {
      await engine.open(url + path)
      if (pages.has(path)) {
        const { found, faults } = await engine.run<Found>(copyStatements, claims, site)
        if (found.length > 0) told[path] = found.length
        if (faults.length > 0) untold[path] = faults.slice(0, 3)
      }
      const { count, faults } = await engine.run<Copied>(copyUnshown)
      copied += count
      if (faults.length > 0) unshown[path] = faults
    }
    expect(untold).toEqual({})
    expect(unshown).toEqual({})
    expect(copied).toBeGreaterThan(1000)
    for (const kind of [
      '',
      'claims/',
      'corrections/',
      'data/claims/',
      `embed/claims/${first?.id}/`,
    ])
      expect(told).toHaveProperty([kind])
    for (const kind of ['claims/', 'figures/', 'sources/'])
      expect(Object.keys(told).filter((path) => path.startsWith(kind)).length).toBeGreaterThan(0)
  })

  test('and from what a search has found', async () => {
    await engine.open(`${url}search/?kind=Claim`)
    await expect
      .poll(
        () => engine.run<number>(`return document.querySelectorAll('.search-results > li').length`),
        {
          timeout: 10_000,
        },
      )
      .toBeGreaterThan(1)
    const { found, faults } = await engine.run<Found>(copyStatements, claims, site)
    expect(found.length).toBeGreaterThan(1)
    expect(faults).toEqual([])
  })

  test('a whole entry of a list says its status and links to its claim, and is copied as it is', async () => {
    await engine.open(`${url}claims/`)
    const [whole, two, beside] = await engine.run<readonly string[][]>(`${copying}
      const [first, second] = document.querySelectorAll('.claim-row th')
      const both = around(first)
      both.setEnd(second, second.childNodes.length)
      // As engines select a paragraph that is clicked three times.
      const past = around(first.querySelector('a'))
      past.setEnd(second, 0)
      return [around(first), both, past].map((range) => linesIn(copy(range)[0]))`)
    expect(whole).toEqual([])
    expect(two).toEqual([])
    expect(beside).toHaveLength(1)
  })

  test('a claim is said once, however often its words are copied, and not where its address is', async () => {
    const [first] = claims
    await engine.open(`${url}claims/${first?.id}/`)
    const [head, all, from] = await engine.run<readonly (readonly string[])[]>(`${copying}
      const main = document.querySelector('main')
      const from = document.querySelector('.claim-from')
      return [document.querySelector('.page-head'), main, from].map((each) => linesIn(copy(around(each))[0]))`)
    // The title of its article is none of its words.
    expect(from).toEqual([])
    expect(head).toHaveLength(1)
    expect(head?.[0]).toContain(`/claims/${first?.id}/`)
    expect(all).toEqual([])
  })

  test('a row of a figure’s table takes the status of its claim along', async () => {
    const figure = kindsOfPage(root).find(
      (path) => path.startsWith('figures/') && path !== 'figures/',
    )
    await engine.open(url + figure)
    const lines = await engine.run<readonly string[][]>(`${copying}
      const rows = [...document.querySelectorAll('#table tr[data-claim]')]
      return rows.map((row) => linesIn(copy(around(row.cells[0]))[0]))`)
    expect(lines.length).toBeGreaterThan(0)
    for (const each of lines) expect(each).toHaveLength(1)
  })

  test('rows of a table are copied as a table', async () => {
    const figure = kindsOfPage(root).find(
      (path) => path.startsWith('figures/') && path !== 'figures/',
    )
    await engine.open(url + figure)
    const [rows, cells] = await engine.run<readonly number[]>(`${copying}
      const [first, second] = document.querySelectorAll('#table tr[data-claim]')
      const both = around(first)
      both.setEnd(second, second.childNodes.length)
      const copied = document.createElement('div')
      copied.innerHTML = copy(both)[1]
      return ['table tr', 'table td'].map((each) => copied.querySelectorAll(each).length)`)
    expect(rows).toBe(2)
    expect(cells).toBeGreaterThan(2)
  })

  test('what is folded is not copied, and nothing is told of it', async () => {
    const article = kindsOfPage(root).find((path) => path.startsWith('articles/')) ?? ''
    await engine.open(url + article)
    const { hidden, lines } = await engine.run<{
      readonly hidden: readonly string[]
      readonly lines: readonly string[]
    }>(`${copying}
      const fold = document.createElement('details')
      fold.innerHTML = '<summary>More</summary><p data-claim="folded" data-standing="Fact.">Folded words</p>'
      document.querySelector('#text').append(fold)
      const [plain, html] = copy(around(document.querySelector('#text')))
      const copied = document.createElement('div')
      copied.innerHTML = html
      fold.remove()
      const hidden = [...copied.querySelectorAll('.note-said, .note-names')].map((each) => each.className)
      if (copied.textContent.includes('Folded words')) hidden.push('fold')
      return { hidden, lines: linesIn(plain) }`)
    expect(hidden).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => line.includes('/folded/'))).toEqual([])
  })

  test('links lead from what is copied where they lead from the page', async () => {
    await engine.open(`${url}claims/`)
    const hrefs = await engine.run<readonly string[]>(`${copying}
      const link = document.querySelector('.claim-row th a')
      const [, html] = copy(around(document.querySelector('.doubts')))
      return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)`)
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter((href) => !href.startsWith(`${url}claims/`))).toEqual([])
  })

  test('a reader switches that off where it is met, and copies plain words everywhere', async () => {
    const lead = '.claim-row th a'
    await engine.open(`${url}claims/`)
    const before = await engine.run<string>(
      `${copying} return copy(around(document.querySelector('${lead}')))[0]`,
    )
    expect(before).not.toBe('')
    await engine.run(`document.querySelector('.site-foot input').click()`)
    const plain = await engine.run<string>(
      `${copying} return copy(around(document.querySelector('${lead}')))[0]`,
    )
    expect(plain).toBe('')
    const unlike: string[] = []
    // Every page has the same foot: one engine looks at all of them.
    const some = kindsOfPage(root).filter((_, i) => name === here[0] || i % 4 === 0)
    for (const path of some) {
      await engine.open(url + path)
      const [box, ...more] = await engine.run<readonly (readonly [boolean, boolean])[]>(`
        const boxes = [...document.querySelectorAll('.site-foot input')]
        return boxes.map((each) => [each.checked, each.getClientRects().length > 0])`)
      // In an embed, which is a part of somebody else's page, there is nothing to switch.
      if (path.startsWith('embed/')) continue
      if (more.length > 0 || box?.[0] !== false || !box[1]) unlike.push(path)
    }
    expect(unlike).toEqual([])
    await engine.run(`localStorage.removeItem('copy')`)
  })
})

test('without script nothing says that words take anything along', async () => {
  const { root } = inject('site')
  const article = kindsOfPage(root).find((path) => path.startsWith('articles/')) ?? ''
  const html = readFileSync(join(root, article, 'index.html'), 'utf8')
  expect(html).toMatch(/<p hidden>\s*<label>\s*<input type="checkbox"/)
})
