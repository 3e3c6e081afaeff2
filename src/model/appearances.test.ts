import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import { appearancesOf } from './appearances.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')

test('a claim appears where its own marks stand, and where no other does', () => {
  const [one, ...more] = appearancesOf('power', corpus)
  expect(more).toEqual([])
  expect(one?.article.slug).toBe('the-first-evening')
  expect(one?.marks.map(({ exact }) => exact)).toEqual(['the town took about 100 kW'])
  expect(appearancesOf('nothing', corpus)).toEqual([])
})

test('what is made of it rests on no words of the article but those around its marks', () => {
  const { text = '' } = corpus.articles.get('the-first-evening') ?? {}
  expect(text).not.toBe('')
  expect(JSON.stringify(appearancesOf('power', corpus))).not.toContain(JSON.stringify(text))
})
