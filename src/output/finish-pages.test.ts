import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../.config/new-folder.ts'
import { loadFixture } from '../corpus/fixture.ts'
import { PageCache } from '../cache/page-cache.ts'
import type { Manifest } from '../cache/manifest.ts'
import { textFragment } from '../say/text-fragment.ts'
import { finishPages } from './finish-pages.ts'
import { SiteWriter } from './site-writer.ts'

const corpus = corpusOf('clean')
const [article] = corpus.articles.values()
const [mark] = article?.marks ?? []
if (!article || !mark) throw new Error('the clean fixture has no article with a mark')

function corpusOf(fixture: string) {
  const { corpus } = loadFixture(fixture)
  if (!corpus) throw new Error('the fixture has no corpus')
  return corpus
}

const articlePath = `articles/${article.slug}`
const claimPath = `claims/${mark.claim}`
/** The article as a page that holds its marks, twice each, so that a link needs more than the words. */
const articlePage = `<body>${article.marks
  .map(({ fragment, exact }) => `<p>${exact} before</p><p><a id="${fragment}"></a>${exact}</p>`)
  .join('')}</body>`
const link = `/articles/${article.slug}/#${textFragment(mark)}"`.replaceAll("'", '&#39;')
const claimPage = `<body><a href="${link}>Read it there</a></body>`

const file = (path: string, content: string) => ({ path, file: `${path}/index.html`, content })

function finishing(cache?: PageCache, readLast: (path: string) => string = () => '') {
  const folder = newFolder('finished')
  const writer = new SiteWriter(folder)
  const addressOf = (path: string) => `https://example.org${path}`
  const { write, giveUp } = finishPages({ corpus, writer, addressOf, cache, readLast })
  return { finish: write, giveUp, read: (path: string) => readFileSync(join(folder, path), 'utf8') }
}

test('a claim’s page waits for its article, and leads to its words as they stand there', async () => {
  const { finish, read } = finishing()
  const claim = finish(file(claimPath, claimPage))
  await finish(file(articlePath, articlePage))
  await claim
  const [, to = ''] = /href="([^"]*)"/.exec(read(`${claimPath}/index.html`)) ?? []
  expect(`${to}"`).not.toBe(link)
  expect(to).toContain(mark.fragment)
  expect(JSON.parse(read(`${articlePath}/annotations.jsonld`))).toMatchObject({
    total: article.marks.length,
  })
})

test('a claim’s page waits no longer for an article that was given up', async () => {
  const { finish, giveUp, read } = finishing()
  const claim = finish(file(claimPath, claimPage))
  giveUp(articlePath)
  await claim
  expect(read(`${claimPath}/index.html`)).toContain('Read it there')
})

test('where the article’s page is kept, its words are those of the last build', async () => {
  const page = { key: 'key', dependsOn: [], restsOn: [], files: {} }
  const last: Manifest = { program: '', digests: new Map(), pages: new Map([[articlePath, page]]) }
  const cache = new PageCache('', last, () => undefined)
  expect(cache.reuses(articlePath, 'key', { site: corpus.site })).toBe(true)
  const asked: string[] = []
  const { finish, read } = finishing(cache, (path) => {
    asked.push(path)
    return articlePage
  })
  await finish(file(claimPath, claimPage))
  expect(asked[0]).toBe(`${articlePath}/index.html`)
  expect(read(`${claimPath}/index.html`)).not.toContain(link)
})

test('a number is tied in a page, and what is no page is written as it was made', async () => {
  const { finish, read } = finishing()
  await finish(file('about', '<body>3 million</body>'))
  await finish({ path: 'a.txt', file: 'a.txt', content: Buffer.from('3 million') })
  expect(read('about/index.html')).toBe('<body>3\u00a0million</body>')
  expect(read('a.txt')).toBe('3 million')
})
