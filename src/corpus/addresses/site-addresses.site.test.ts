import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { siteFiles } from '../../../scripts/site/files.ts'
import { readPage } from '../../../scripts/site/read-page.ts'
import { clockOf } from '../clock-of-content.ts'
import { loadCorpus } from '../load.ts'
import { siteAddresses } from './site-addresses.ts'

const sites = [
  { name: 'site', contentDir: 'content' },
  { name: 'secondSite', contentDir: 'src/corpus/fixtures/clean' },
  { name: 'germanSite', contentDir: 'src/corpus/sites/german' },
] as const

/** What is in a site under names that its own programs make, or that is no address of its own. */
const unnamed = /^\/(?:_astro\/|pagefind\/|404\.html$|unscripted\.css$|\.)|@[\da-f]{8}\.[a-z]+$/

/** Names that serve a page's script, labels or drawing. */
const noPlace =
  /^(?:words-\d+|h-\d+|script-words|(?:read|marks|show|hatch|fade|end)-.+|.+-heading|r-.+|form|detail)$/

describe.each(sites)('the addresses of the $name', ({ name, contentDir }) => {
  const { root } = inject(name)
  const { content } = loadCorpus({
    contentDir,
    now: clockOf(contentDir, '2026-11-24'),
    base: '/',
  })
  const { pages, files } = siteAddresses(content, 'published')
  const built = siteFiles(root, name).map((file) => `/${file}`)
  const pageOf = (file: string) => file.replace(/index\.html$/, '')

  test('are those that were built, and no others', () => {
    const of = built.filter((file) => !unnamed.test(file)).map(pageOf)
    expect(of.toSorted()).toEqual([...pages.keys(), ...files()].toSorted())
  })

  test('have on their pages what is promised, and promise all that has a name', () => {
    const differ = [...pages].flatMap(([path, places]) => {
      const { ids } = readPage(readFileSync(join(root, path, 'index.html'), 'utf8'))
      const promised = [...places()]
      const missing = promised.filter((id) => !ids.has(id))
      const more = [...ids].filter((id) => !promised.includes(id) && !noPlace.test(id))
      return missing.length + more.length > 0 ? [{ path, missing, more }] : []
    })
    expect(differ).toEqual([])
    expect(pages.size).toBeGreaterThan(60)
  })
})
