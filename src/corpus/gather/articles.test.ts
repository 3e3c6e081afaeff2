import { expect, test } from 'vitest'
import { buildCorpus } from '../load.ts'
import { readContent, type TextFile } from '../read/read.ts'

const healthy = readContent('src/corpus/fixtures/clean')
const options = { now: new Date('2026-11-24T12:00:00Z'), base: '/' }

const slugs = [...(buildCorpus(healthy, options).corpus?.articles.keys() ?? [])]

const withFile = (path: string, text: string) => {
  const file: TextFile = { path, file: `content/${path}`, text }
  return buildCorpus({ ...healthy, files: [...healthy.files, file] }, options)
}

test('a folder of an article without prose is told, and makes no article', () => {
  const { corpus, messages } = withFile('articles/second/annotations.json', '{"annotations": []}')
  expect(messages.map(({ place }) => place.file)).toEqual([
    expect.stringContaining('articles/second'),
  ])
  expect([...(corpus?.articles.keys() ?? [])]).toEqual(slugs)
})

test('a folder whose name is no address is told, and makes no article', () => {
  const text = healthy.files.find(({ path }) => path.endsWith('index.mdx'))?.text ?? ''
  const { corpus, messages } = withFile('articles/Not-An-Address/index.mdx', text)
  expect(messages.map(({ what }) => what)).toEqual([expect.stringContaining('Not-An-Address')])
  expect([...(corpus?.articles.keys() ?? [])]).toEqual(slugs)
})
