import { expect, test } from 'vitest'
import { diffWords, sayDiff } from './word-diff.ts'

test('a changed word stands between what went and what came', () => {
  expect(sayDiff(diffWords('cost around 40 thalers', 'cost up to 40 thalers'))).toBe(
    'cost [-around-] {+up to+} 40 thalers',
  )
})

test('a step with a protected token in it is marked as protected', () => {
  const diff = diffWords('the crew closed five gates', 'the men closed nine gates')
  expect(diff.filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'removed', text: 'crew', isProtected: false },
    { kind: 'added', text: 'men', isProtected: false },
    { kind: 'removed', text: 'five', isProtected: true },
    { kind: 'added', text: 'nine', isProtected: true },
  ])
})

test('typography is no change', () => {
  expect(sayDiff(diffWords('"as firm  as a church"', '“as firm as a church”'))).toBe(
    '"as firm as a church"',
  )
})

test('colour is for terminals that ask, and protected words are bold', () => {
  const diff = diffWords('five gates', 'nine gates')
  expect(sayDiff(diff)).not.toContain('\u001b')
  expect(sayDiff(diff, { colour: true })).toBe(
    '\u001b[1;31m[-five-]\u001b[0m \u001b[1;32m{+nine+}\u001b[0m gates',
  )
})

test('what stayed is not marked, protected or not', () => {
  expect(diffWords('five gates', 'five doors')[0]).toEqual({
    kind: 'kept',
    text: 'five',
    isProtected: false,
  })
})

test('in colour what stayed is as it was, and a free word is not bold', () => {
  expect(sayDiff(diffWords('the crew ran', 'the men ran'), { colour: true })).toBe(
    'the \u001b[31m[-crew-]\u001b[0m \u001b[32m{+men+}\u001b[0m ran',
  )
})

test('a mark that touches a protected word is one piece with it', () => {
  const diff = diffWords('(five) gates', '(nine) gates')
  expect(diff.map(({ text, isProtected }) => [text, isProtected])).toEqual([
    ['(five)', true],
    ['(nine)', true],
    ['gates', false],
  ])
})
