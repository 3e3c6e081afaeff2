import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { onNewPage } from '../../.config/shared-browser.ts'
import { onlyEnglish, onlyGerman, wordsIn } from '../say/interface-words.ts'
import { wordsOfFile } from './words-of-file.ts'

/** What the writers of a site wrote is theirs: names, titles, and quotations in any language. */
function wordsOfContent(folder: string): ReadonlySet<string> {
  const files = globSync(`${folder}/**/*.{json,mdx,txt}`)
  return new Set(files.flatMap((file) => wordsIn(readFileSync(file, 'utf8'))))
}

/** Names of standards and programs. */
const names = /CSV on the Web|Data Package|JSON Feed|CC BY|WCAG 2\.2 A and AA|best practices/g

function foreignWords(
  root: string,
  { language, folder, foreign }: { language: string; folder: string; foreign: ReadonlySet<string> },
): { readonly said: number; readonly wrong: readonly string[] } {
  const theirs = wordsOfContent(folder)
  const files = globSync('**/*.{html,svg,md,txt,xml,json,jsonld}', { cwd: root }).filter(
    // What programs read is in English on every site.
    (file) =>
      !/^(?:schemas|pagefind|sitemap|_astro|fonts|ledger\.json)/.test(file) &&
      !file.startsWith('.'),
  )
  const texts = files.flatMap((file) =>
    wordsOfFile(file, readFileSync(join(root, file), 'utf8'), language).map((text) => ({
      file,
      text: text.replace(names, ' '),
    })),
  )
  const wrong = texts.flatMap(({ file, text }) => {
    const words = wordsIn(text).filter((word) => foreign.has(word) && !theirs.has(word))
    return words.length === 0 ? [] : [`${file}: ${words.join(' ')}: ${text.trim().slice(0, 200)}`]
  })
  return { said: texts.length, wrong }
}

describe('a site speaks one language to its readers', () => {
  test('the German one says no English word of the interface', () => {
    const folder = 'src/corpus/sites/german'
    const { root } = inject('germanSite')
    const { said, wrong } = foreignWords(root, { language: 'de', folder, foreign: onlyEnglish })
    expect(said).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  })

  test('the English one says no German word of it', () => {
    const folder = 'src/corpus/fixtures/clean'
    const { root } = inject('secondSite')
    const { said, wrong } = foreignWords(root, { language: 'en', folder, foreign: onlyGerman })
    expect(said).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  })
})

test('scripts of the German site speak German, and its search knows the forms of its words', async () => {
  await onNewPage({ viewport: { width: 412, height: 823 } }, async (page) => {
    const { url } = inject('germanSite')
    await page.goto(`${url}articles/die-flut/`)
    await page.locator('.marker').first().click()
    expect(await page.locator('.note-bar button').allTextContents()).toEqual([
      '← Vorige Behauptung',
      'Nächste Behauptung →',
      'Schließen',
    ])
    expect(await page.locator('.note:popover-open [role="note"]').getAttribute('aria-label')).toBe(
      'Anmerkung 1',
    )
    await page.goto(`${url}search/?q=haus`)
    const found = page.locator('output[name="found"]', { hasText: 'gefunden.' })
    expect(await found.textContent()).toBe('3 gefunden.')
    expect(await page.locator('.search-results a').allTextContents()).toContain(
      'Tatsache: Zwölf Häuser standen leer',
    )
  })
})
