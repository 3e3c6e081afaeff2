import type { AstroPrerenderer } from 'astro'
import { expect, test } from 'vitest'
import { leaveBeside } from './beside.ts'
import { PageCache } from './page-cache.ts'
import { prerenderRest, type MadeFile } from './prerender.ts'
import { tracked, type Tracked } from './tracked.ts'

// What of Astro's prerenderer and of a record is asked for.
const content = {
  site: {},
  terms: new Map([['mains', { id: 'mains' }]]),
} as unknown as Tracked
type Heard = { readonly terms: ReadonlyMap<string, unknown> }
const routeData = { type: 'page', params: ['id'], component: 'claim.astro' }
const path = { pathname: '/claims/first/', route: routeData, cacheKey: 'key' }
const request = new Request('https://example.org/base/claims/first/')

/** Makes one page by a function, in a build that keeps what it makes; the files in the order in which they were written. */
async function filesOf(make: (heard: Heard) => string) {
  const written: MadeFile[] = []
  const hashAt = (file: string) => (written.some((each) => each.file === file) ? 'hash' : undefined)
  const cache = new PageCache('program', undefined, hashAt)
  const heard = tracked(content) as unknown as Heard
  const inner = {
    name: 'astro',
    getStaticPaths: () => Promise.resolve([path]),
    render: () => Promise.resolve(new Response(make(heard))),
  } as unknown as AstroPrerenderer
  const write = (made: MadeFile) => Promise.resolve(void written.push(made))
  const rest = prerenderRest(inner, { base: '/base/', write, last: { cache, content } })
  await rest.getStaticPaths()
  await rest.render(request, { routeData } as never)
  const page = cache.manifest(content, hashAt).pages.get('claims/first')
  return { written, page }
}

test('a file beside a page is made behind it, and stands and falls with it', async () => {
  const { written, page } = await filesOf(() => {
    leaveBeside('claims/first.json', () => '{}\n')
    leaveBeside('social/claims/first.png', () => Promise.resolve(new Uint8Array([1])))
    return '<main>'
  })
  expect(written.map(({ file, content: made }) => [file, String(made)])).toEqual([
    ['claims/first/index.html', '<main>'],
    ['claims/first.json', '{}\n'],
    ['social/claims/first.png', '1'],
  ])
  expect(Object.keys(page?.files ?? {})).toEqual(written.map(({ file }) => file))
})

test('what such a file is made of, the page is made of', async () => {
  const { page } = await filesOf((heard) => {
    leaveBeside('claims/first.json', () => JSON.stringify(heard.terms.get('mains')))
    return '<main>'
  })
  expect(page?.dependsOn).toContain('["record","terms","mains"]')
})

test('where no build makes a page, nothing is made beside it', () => {
  expect(() => {
    leaveBeside('claims/first.json', () => {
      throw new Error('made')
    })
  }).not.toThrow()
})
