import { expect, test } from 'vitest'
import { loadFixture } from '../fixture.ts'
import { messagesOfText } from './number-messages.ts'
import { recordTexts } from './record-texts.ts'

const { content } = loadFixture('clean')
const title = [...recordTexts(content)].find(
  ({ record, path }) => record?.id === 'first-evening' && path?.[0] === 'title',
)
if (!title) throw new Error('invalid fixture: the first evening has no figure')

const faults = (text: string) => messagesOfText({ ...title, text }, content.corpus)

test.each(['Of three numbers, one is later', 'Two marks are drawn in full ink'])(
  'what a figure draws may be counted in its words: %s',
  (text) => {
    expect(faults(text)).toEqual([])
  },
)

test.each([
  'Of four numbers, one is later',
  'Five later rows stand below',
  'The 7 dots are counts, and firm',
])('and is counted right: %s', (text) => {
  expect(faults(text)).toMatchObject([{ severity: 'error', rule: 'number-is-bound' }])
})

test('how many are drawn counts nothing else', () => {
  expect(faults('It was read by 3 engineers')).toHaveLength(1)
})
