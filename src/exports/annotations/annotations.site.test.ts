import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { find, Found } from '../../../.config/client-libraries.ts'
import { sharedBrowser } from '../../../.config/shared-browser.ts'
import type { annotationCollection } from './collection.ts'

type Collection = ReturnType<typeof annotationCollection>
type Item = Collection['first']['items'][number]

const articles = (['site', 'secondSite'] as const).flatMap((name) => {
  const { root, url } = inject(name)
  return readdirSync(join(root, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      file: join(root, 'articles', slug, 'annotations.jsonld'),
      url: `${url}articles/${slug}/`,
    }))
})

let browser: Browser
let libraries = ''
beforeAll(async () => {
  browser = await sharedBrowser()
  libraries = await bundle()
})

/** The client libraries as one script that names them `clients`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: '.config/client-libraries.ts', formats: ['iife'], name: 'clients' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const [chunk] = first && 'output' in first ? first.output : []
  if (chunk?.type !== 'chunk') throw new Error('invalid bundle: no script')
  return chunk.code
}

describe.each(articles)('$slug', ({ file, url }) => {
  // As our own function makes it.
  const collection = JSON.parse(readFileSync(file, 'utf8')) as Collection
  const { items } = collection.first
  let page: Page
  beforeAll(async () => {
    // Scripts of the page are off: what they move is moved back before a reader selects.
    // The libraries are other people's, put into the page as an extension would.
    page = await browser.newPage({ bypassCSP: true })
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(url)
    await page.addScriptTag({ content: libraries })
  })
  afterAll(() => page.close())

  test('there is one annotation for each mark of the page, and the collection counts them', async () => {
    const landings = await page.$$eval('#text [id^="c-"]', (marks) => marks.map(({ id }) => id))
    expect(items.map(fragmentOf).toSorted()).toEqual(landings.toSorted())
    expect(collection.total).toBe(items.length)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('client libraries find each once, by quotation and by position, with equal text', async () => {
    const selectors = items.map(({ target }) => target.selector)
    const found: readonly Found[] = await page.evaluate(async (all) => {
      const { clients } = globalThis as unknown as { clients: { find: typeof find } } // the script
      const results: Found[] = []
      for (const [quote, position] of all) {
        // The first two are what their types say; the test before this one looked at the third.
        results.push(await clients.find(...([quote, position] as Parameters<typeof find>)))
      }
      return results
    }, selectors)
    const expected = items.map((item): Found => {
      const exact = exactOf(item)
      return {
        quoted: [exact],
        quotedInArticle: [exact],
        placed: [exact],
        anchorQuoted: exact,
        anchorPlaced: exact,
        isOnePlace: true,
      }
    })
    expect(found).toEqual(expected)
  })

  test('a browser that follows “Read it there” shows those words, and opens nothing else', async () => {
    const links = linksTo(url)
    expect(links.length).toBe(items.length)
    // With its scripts, as readers have it; what scrolls smoothly would still be on its way.
    const reader = await browser.newPage({ reducedMotion: 'reduce' })
    await reader.goto(url)
    const wrong: string[] = []
    for (const link of links) {
      await reader.goto(`${url}#${link}`)
      const at = await reader.evaluate(
        (id) => {
          const words = document.getElementById(id)?.nextElementSibling
          const folds = [...document.querySelectorAll('#text details[open]')]
          const box = words?.getBoundingClientRect()
          return {
            inSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
            opened: folds.filter((fold) => !fold.contains(words ?? null)).length,
          }
        },
        link.split(':~:')[0] ?? '',
      )
      if (!at.inSight || at.opened > 0) wrong.push(`${link}: ${JSON.stringify(at)}`)
    }
    await reader.close()
    expect(wrong).toEqual([])
  })

  test('the words are those that the page marks with the claim', async () => {
    const marked = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.nextElementSibling?.textContent ?? ''),
      items.map(fragmentOf),
    )
    for (const [i, item] of items.entries()) {
      const words = marked[i] ?? ''
      expect(words).not.toBe('')
      expect(exactOf(item).startsWith(words) || words.startsWith(exactOf(item))).toBe(true)
    }
  })
})

/** The fragments of all links of the site that lead to words of an article. */
function linksTo(url: string): readonly string[] {
  const { pathname } = new URL(url)
  const { root } = inject(url.startsWith(inject('site').url) ? 'site' : 'secondSite')
  const claims = join(root, 'claims')
  const pages = readdirSync(claims, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(claims, name, 'index.html'), 'utf8'))
  const found = pages.flatMap((html) => [...html.matchAll(/href="([^"#]*)#([^"]*:~:text=[^"]*)"/g)])
  return [...new Set(found.flatMap(([, to, link = '']) => (to === pathname ? [link] : [])))]
}

/** A text of a selector of an annotation. */
function textOf({ target }: Item, type: string, key: string): string {
  const selector: object | undefined = target.selector.find((each) => each.type === type)
  return String(Object.entries(selector ?? {}).find(([name]) => name === key)?.[1])
}
const fragmentOf = (item: Item): string => textOf(item, 'FragmentSelector', 'value')
const exactOf = (item: Item): string => textOf(item, 'TextQuoteSelector', 'exact')
