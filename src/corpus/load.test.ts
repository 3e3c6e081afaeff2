import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCorpus, type Read } from './load.ts'
import { loadFixture } from './fixture.ts'
import { recallArticles } from './gather/recall.ts'
import { readContent } from './read/read.ts'

const options = {
  now: new Date('2026-11-24T12:00:00Z'),
  base: '/',
}
const healthy = readContent('src/corpus/fixtures/clean')

/** The healthy site with one file's text changed. */
const withText = (path: string, change: (text: string) => string): Read => ({
  ...healthy,
  files: healthy.files.map((file) =>
    file.path === path ? { ...file, text: change(file.text) } : file,
  ),
})

test('a faulty record is left out and the rest is there', () => {
  const { corpus, messages } = loadFixture('json-fits-schema-value')
  expect(messages).toHaveLength(1)
  expect([...(corpus?.claims.keys() ?? [])]).toEqual(['first', 'opened'])
  expect(corpus?.articles.has('the-first-evening')).toBe(true)
})

test('without a readable site.json the rest is judged and no corpus is given', () => {
  const read = withText('site.json', () => '{')
  const { corpus, content, messages } = buildCorpus(read, options)
  expect(corpus).toBeUndefined()
  expect(content.corpus.claims.size).toBe(3)
  expect(messages.map(({ rule }) => rule)).toEqual(['json-is-well-formed'])
})

test.each(['en-GB-oed', 'en_GB', 'xq'])(
  'of the language %s nothing is said but that it is none',
  (tag) => {
    const read = withText('site.json', (text) => text.replace('"en"', `"${tag}"`))
    const { messages } = buildCorpus(read, options)
    expect(messages.map(({ place, what }) => `${place.file.slice(-9)} ${what}`)).toEqual([
      `site.json \`language\`, \`${tag}\`, must be a language tag such as en.`,
    ])
  },
)

test('all faults are told at once, in the order of their places', () => {
  const broken = withText('claims/power.json', (text) => text.replace('"moderate"', '"medium"'))
  const read = {
    ...broken,
    files: broken.files.map((file) =>
      file.path === 'claims/first.json'
        ? { ...file, text: file.text.replace('"low"', '"lo"').replace('"because"', '"becuase"') }
        : file,
    ),
  }
  const places = buildCorpus(read, options).messages.map(({ place }) => place)
  expect(places.map(({ file, line }) => `${file.split('/').at(-1)}:${line}`)).toEqual([
    'first.json:4',
    'first.json:6',
    'power.json:4',
  ])
})

test('a place is found for every value a rule may ask for', () => {
  const { content } = buildCorpus(healthy, options)
  const { placeOf } = content
  expect(placeOf('claims', 'opened', ['evidence', 0, 'quote']).line).toBe(11)
  expect(placeOf('estimates', 'post-1882', ['quantity', 'unit']).line).toBe(19)
  expect(placeOf('articles', 'the-first-evening', ['dek'])).toMatchObject({ line: 3, column: 6 })
  expect(placeOf('annotations', 'the-first-evening', ['annotations', 1, 'exact']).line).toBe(14)
  expect(placeOf('site', '', ['title'])).toMatchObject({ line: 2, column: 12 })
  expect(placeOf('claims', 'not-there')).toMatchObject({
    file: 'src/corpus/fixtures/clean/site.json',
    line: 1,
  })
})

test('no text in any file makes the build throw', () => {
  const paths = fc.constantFrom(...healthy.files.map(({ path }) => path))
  const garbage = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.json(),
    fc.constantFrom(
      '',
      '{}',
      '[]',
      'null',
      '[null]',
      '[{"id":1}]',
      '{"id":{}}',
      '---\n',
      '---\n---\n',
    ),
  )
  fc.assert(
    fc.property(paths, garbage, fc.nat(), (path, text, at) => {
      const whole = buildCorpus(
        withText(path, () => text),
        options,
      )
      const cut = buildCorpus(
        withText(path, (old) => old.slice(0, at % old.length) + text),
        options,
      )
      expect(Array.isArray(whole.messages) && Array.isArray(cut.messages)).toBe(true)
    }),
    { numRuns: 25 },
  )
}, 30_000)

test('an article is annotated again only where its own files, a record or the base path changed', () => {
  const readArticle = recallArticles()
  const slug = 'the-first-evening'
  const readingOf = (read: Read, base = '/') =>
    buildCorpus(read, { ...options, base, readArticle }).annotated.get(slug)?.reading
  const first = readingOf(healthy)
  expect(first?.text).toContain('The station opened')
  expect(readingOf(withText('extracts/council-minutes-1882.txt', (text) => `${text} more`))).toBe(
    first,
  )
  expect(readingOf({ ...healthy, files: structuredClone(healthy.files) })).toBe(first)
  const changes: readonly (readonly [path: string, from: string, to: string])[] = [
    [`articles/${slug}/index.mdx`, 'own reading', 'own log'],
    [`articles/${slug}/annotations.json`, '2026-11-20', '2026-11-21'],
    ['claims/power.json', 'moderate', 'low'],
    ['data/estimates.json', '"label": "', '"label": "Of '],
  ]
  for (const [path, from, to] of changes) {
    const changed = readingOf(withText(path, (text) => text.replace(from, to)))
    expect(changed, path).not.toBe(first)
    const again = {
      ...first,
      prose: expect.anything() as unknown,
      ownTree: expect.anything() as unknown,
    }
    expect(readingOf(healthy), path).toEqual(again)
  }
  expect(readingOf(healthy, '/b/')?.tree).not.toEqual(readingOf(healthy, '/')?.tree)
})
