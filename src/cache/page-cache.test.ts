import { expect, test } from 'vitest'
import { answersById } from '../model/answers-by-id.ts'
import type { Records } from '../model/records.ts'
import { tracked, tracking, type Tracked } from './tracked.ts'
import { PageCache } from './page-cache.ts'
import type { Manifest } from './manifest.ts'

const content = (changed: object = {}): Tracked => ({
  site: { title: 'Lamps' } as Records['site'], // as much of it as is dependsOn here
  terms: new Map([
    ['mains', { id: 'mains', about: 'lamp' }],
    ['quarter', { id: 'quarter', about: 'town' }],
  ]),
  figures: new Map([['power', { id: 'power' }]]),
  ...changed,
})

/** Terms by what they are about, as pages ask for them. */
const termsAbout = answersById('terms about', (all: Records) =>
  [...all.terms.values()].map((term) => [
    (term as unknown as { readonly about: string }).about,
    term.id,
  ]),
)

const files = new Map([
  ['page/index.html', 'h1'],
  ['other/index.html', 'h2'],
])
const hashAt = (file: string) => files.get(file)

/** What a build leaves in which one page was made by asking this. */
async function leftBy(ask: (heard: Records) => unknown, from = content()): Promise<Manifest> {
  const cache = new PageCache('program', undefined, hashAt)
  const heard = tracked(from)
  await tracking(cache.track('page', 'key', 'page/index.html'), () =>
    Promise.resolve(ask(heard as unknown as Records)),
  )
  return cache.manifest(from, hashAt)
}

/** Whether the page is fresh in another content. */
const isFresh = (last: Manifest, now: Tracked, key = 'key', program = 'program') =>
  new PageCache(program, last, hashAt).reuses('page', key, now)

const other = { id: 'mains', about: 'lamp', definition: 'Another.' }

test('a page is fresh where nothing that it asked for is another', async () => {
  const last = await leftBy(({ terms }) => terms.get('mains'))
  expect(isFresh(last, content())).toBe(true)
  expect(isFresh(last, content({ figures: new Map() }))).toBe(true)
  expect(isFresh(last, content({ terms: new Map([['mains', other]]) }))).toBe(false)
})

test('a record that was not there is asked for like any other', async () => {
  const last = await leftBy(({ terms }) => terms.has('lamp'))
  expect(isFresh(last, content())).toBe(true)
  expect(isFresh(last, content({ terms: new Map([['lamp', {}]]) }))).toBe(false)
})

test('a page that went through a collection depends on all of it, and on its order', async () => {
  const last = await leftBy(({ terms }) => [...terms.keys()])
  const [mains, quarter] = [...(content()['terms'] as ReadonlyMap<string, unknown>)]
  expect(isFresh(last, content())).toBe(true)
  expect(
    isFresh(last, content({ terms: new Map([quarter, mains].flatMap((e) => (e ? [e] : []))) })),
  ).toBe(false)
})

test('a page that asked an index depends on the entry alone', async () => {
  const last = await leftBy((all) => termsAbout('lamp', all))
  const terms = (...all: readonly (readonly [string, string])[]) =>
    content({ terms: new Map(all.map(([id, about]) => [id, { id, about }])) })
  expect(isFresh(last, terms(['mains', 'lamp'], ['street', 'town']))).toBe(true)
  expect(isFresh(last, terms(['mains', 'lamp'], ['wire', 'lamp']))).toBe(false)
})

test('every page depends on the site, whose address it may bear', async () => {
  const last = await leftBy(() => undefined)
  expect(isFresh(last, content({ site: { title: 'Lights' } }))).toBe(false)
})

test('a page of other props, or of another program, is stale', async () => {
  const last = await leftBy(() => undefined)
  expect(isFresh(last, content(), 'other')).toBe(false)
  expect(isFresh(last, content(), 'key', 'other')).toBe(false)
})

test('a page whose file is not there, or is another, is stale', async () => {
  const last = await leftBy(() => undefined)
  for (const hash of [undefined, 'h9']) {
    expect(new PageCache('program', last, () => hash).reuses('page', 'key', content())).toBe(false)
  }
})

test('a page into which something of another was put is fresh where that one is', async () => {
  const first = new PageCache('program', undefined, hashAt)
  for (const path of ['other', 'page']) first.track(path, 'key', `${path}/index.html`)
  first.restOn('page', 'other')
  const last = first.manifest(content(), hashAt)
  const second = new PageCache('program', last, hashAt)
  expect(second.reuses('page', 'key', content())).toBe(false)
  expect(second.reuses('other', 'key', content())).toBe(true)
  expect(second.reuses('page', 'key', content())).toBe(true)
})

test('what is reused is left to the next build as well, and a page without its file is not', async () => {
  const last = await leftBy(({ terms }) => terms.get('mains'))
  const cache = new PageCache('program', last, hashAt)
  cache.reuses('page', 'key', content())
  cache.track('lost', 'key', 'lost/index.html')
  expect(cache.manifest(content(), hashAt)).toEqual(last)
  expect([...cache.files()]).toEqual([['page/index.html', 'h1']])
})

test('a file that was made anew is reused where the last build has the very same, of this program', async () => {
  const last = await leftBy(() => undefined)
  const cache = new PageCache('program', last, hashAt)
  expect(cache.reusesFile('other/index.html', 'h2')).toBe(true)
  expect(cache.reusesFile('page/index.html', 'h2')).toBe(false)
  expect(cache.reusesFile('new/index.html', 'h2')).toBe(false)
  expect([...cache.files()]).toEqual([['other/index.html', 'h2']])
  const anew = new PageCache('another', last, hashAt)
  expect(anew.reusesFile('other/index.html', 'h2')).toBe(false)
})

test('what is asked outside of a page is noted nowhere', async () => {
  const heard = tracked(content())
  expect((heard['terms'] as ReadonlyMap<string, unknown>).get('mains')).toBeDefined()
  const last = await leftBy(() => undefined)
  expect(last.digests.size).toBe(1)
})
