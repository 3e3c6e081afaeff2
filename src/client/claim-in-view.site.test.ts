import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'

const desktop = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const

/** Addresses of all articles of the site. */
let articles: readonly string[]
beforeAll(async () => {
  const { root, url } = inject('site')
  const slugs = await readdir(join(root, 'articles'))
  articles = slugs.filter((slug) => !slug.includes('.')).map((slug) => `${url}articles/${slug}/`)
})

type Seen = {
  readonly hash: string
  /** Of the note and of the first of its claim’s words, from the top of the window. */
  readonly tops: readonly number[]
}

/** What is seen of the note that the address names, and of its words. */
const seeNamed = `
const seeNamed = () => {
  const note = document.querySelector(location.hash).closest('.note')
  const words = document.getElementById('c-' + note.dataset.claim)
  return { hash: location.hash, tops: [note, words].map((each) => each.getBoundingClientRect().top) }
}
const next = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))`

const isOutOfSight = ({ tops }: Seen): boolean =>
  tops.some((top) => top < 0 || top > desktop.viewport.height - 20)

test('every marker beside a margin shows the beginnings of its note and of its words, wherever in a block they stand', async () => {
  let pressed = 0
  for (const article of articles) {
    await onNewPage(desktop, async (page) => {
      await page.goto(article)
      const all = await page.evaluate<readonly Seen[]>(`(async () => {
        ${seeNamed}
        document.documentElement.style.scrollBehavior = 'auto'
        const seen = []
        for (const marker of document.querySelectorAll('.body .marker[id]')) {
          marker.scrollIntoView({ block: 'end' })
          marker.click()
          await next()
          await next()
          seen.push(seeNamed())
        }
        return seen
      })()`)
      pressed += all.length
      expect(all.filter(isOutOfSight)).toEqual([])
    })
  }
  expect(pressed).toBeGreaterThan(20)
})

test('a link from elsewhere to the note of words that come late in their block shows both', async () => {
  const [article = ''] = articles
  await onNewPage(desktop, async (page) => {
    await page.goto(article)
    // The note that stands highest above its words.
    const id = await page.evaluate<string>(`
      [...document.querySelectorAll('.note')]
        .map((note) => {
          const [first, words] = [note, document.getElementById('c-' + note.dataset.claim)]
          return [first.getBoundingClientRect().top - words.getBoundingClientRect().top, note.querySelector('[id]').id]
        })
        .sort(([one], [other]) => one - other)[0][1]`)
    await page.goto('about:blank')
    await page.goto(`${article}#${id}`)
    const look = () => page.evaluate<Seen>(`(() => { ${seeNamed}; return seeNamed() })()`)
    await expect.poll(async () => isOutOfSight(await look()), { timeout: 5000 }).toBe(false)
  })
})
