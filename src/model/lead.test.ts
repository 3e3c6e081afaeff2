import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import type { Corpus } from './records.ts'
import { leadOf } from './lead.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const clean: Corpus = corpus

const namesOf = ({ question, claims, figure }: ReturnType<typeof leadOf>) => ({
  question,
  claims: claims.map(({ id }) => id),
  figure: figure?.id,
})

test('a site that names no lead opens with what its first article opens with', () => {
  expect(namesOf(leadOf(clean))).toEqual({
    question: undefined,
    claims: ['opened', 'power', 'first'],
    figure: 'first-evening',
  })
})

test('what a site names comes in its order, and what it leaves out is the first article’s', () => {
  const lead = { question: 'Who was first?', claims: ['first', 'opened'] }
  expect(namesOf(leadOf({ ...clean, site: { ...clean.site, lead } }))).toEqual({
    question: 'Who was first?',
    claims: ['first', 'opened'],
    figure: 'first-evening',
  })
})

test('an error answers nothing, unless it is named', () => {
  const [opened] = [...clean.claims.values()].filter(({ id }) => id === 'opened')
  if (!opened) throw new Error('invalid fixture: clean')
  const wrong = { ...opened, status: 'error', record: 'It opened later.' } as const
  const claims = new Map([...clean.claims, ['opened', wrong]])
  expect(namesOf(leadOf({ ...clean, claims })).claims).not.toContain('opened')
})

test('a site without an article has a front page without an answer', () => {
  expect(namesOf(leadOf({ ...clean, articles: new Map() }))).toEqual({
    question: undefined,
    claims: [],
    figure: undefined,
  })
})
