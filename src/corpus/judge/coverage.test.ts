import { expect, test } from 'vitest'
import { edited, prose, type Edit } from '../edited.ts'
import { coverageOf } from './coverage.ts'

const coverage = (...edits: readonly Edit[]) => {
  const { corpus, content } = edited(edits, {})
  const article = corpus?.articles.get('the-first-evening')
  if (!article) throw new Error('invalid fixture: clean')
  return coverageOf(content, article)
}

const dispute = ', which the county society disputes'

test('sentences with a claim or a citation are covered', () => {
  expect(coverage()).toEqual({ sentences: 3, covered: 3 })
})

test('a sentence that leans on nothing is counted and not covered', () => {
  const edit: Edit = [prose, dispute, '. Nobody wept. The county society disputes it']
  expect(coverage(edit)).toEqual({ sentences: 5, covered: 4 })
})

test('a heading is no sentence', () => {
  expect(coverage([prose, '::figure', '## After it\n\n::figure'])).toEqual(coverage())
})
