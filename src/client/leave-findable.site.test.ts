import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findEngine } from '../../scripts/browser.ts'
import { type Engine, engineNames } from '../../scripts/engines/engine.ts'
import { startEngine } from '../../scripts/engines/start.ts'
import { kindsOfPage } from '../../scripts/site/kinds-of-page.ts'

const article = kindsOfPage(inject('site').root).find((path) => path.startsWith('articles/')) ?? ''

/** Six words of what a closed note says. */
const wordsOfNote = `
return document.querySelector('.note-verdict').lastChild.textContent.trim().split(' ').slice(0, 6).join(' ')`

describe.each(engineNames.filter((name) => findEngine(name)))('folded in %s', (name) => {
  let engine: Engine
  let words = ''
  beforeAll(async () => {
    engine = await startEngine(name, { width: 320, height: 640, scheme: 'light' })
    await engine.open(inject('site').url + article)
    words = await engine.run<string>(wordsOfNote)
  })
  afterAll(() => engine.close())

  test('words of a note are found, and take no room', async () => {
    // A note is folded by a script; a search that comes before it finds nothing that is laid out yet.
    const isFolded = `return document.querySelector('.body').dataset.notes === 'folded'`
    await expect.poll(() => engine.run(isFolded), { timeout: 20_000 }).toBe(true)
    const height = `return document.querySelector('.note').getBoundingClientRect().height`
    expect(await engine.run(height)).toBe(0)
    expect(words).not.toBe('')
    expect(await engine.run('return find(arguments[0], false, false, true)', words)).toBe(true)
  })

  test('a link to words of a note opens it', async () => {
    const text = encodeURIComponent(words).replaceAll('-', '%2D')
    await engine.open('about:blank')
    await engine.open(`${inject('site').url}${article}#:~:text=${text}`)
    const said = `return document.querySelector('.note:popover-open')?.textContent ?? ''`
    await expect
      .poll(async () => (await engine.run<string>(said)).replaceAll(/\s+/g, ' '), {
        timeout: 20_000,
      })
      .toContain(words)
  })
})
