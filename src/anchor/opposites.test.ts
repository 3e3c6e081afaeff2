import { expect, test } from 'vitest'
import { isReversal } from './opposites.ts'

const words = (text: string): string[] => text.split(' ')
const turned = (before: string, after: string) => isReversal(words(before), words(after))

test.each([
  ['opened', 'closed'],
  ['closed', 'opened'],
  ['rose', 'sank'],
  ['safe', 'unsafe'],
  ['unsafe', 'safe'],
  ['agree', 'disagree'],
  ['harmful', 'harmless'],
  ['harmless', 'harmful'],
])('%s turned round is %s', (one, other) => {
  expect(turned(`the ${one} gate`, `the ${other} gate`)).toEqual({ before: [one], after: [other] })
})

test.each([
  ['opened', 'started', 'two words of one side'],
  ['harmful', 'restless', 'two stems'],
  ['harmful', 'harm', 'no ending'],
  ['fit', 'unfit', 'three letters, as in `to` and `into`'],
  ['table', 'chair', 'no pair at all'],
])('%s and %s are no opposites: %s', (one, other) => {
  expect(turned(`the ${one}`, `the ${other}`)).toBeUndefined()
})

test('a word that was there before, or that stays, turns nothing round', () => {
  expect(turned('opened closed', 'closed')).toBeUndefined()
  expect(turned('closed', 'closed opened')).toBeUndefined()
  expect(turned('opened', 'opened')).toBeUndefined()
})
