import { describe, expect, test } from 'vitest'
import type { Bound, Reviewed, SeenKind } from '../../model/review.ts'
import { compareReview, type Edit } from './compare-review.ts'
import { sayEdit } from './say-edit.ts'
import type { Sentence } from './sentence.ts'
import { sayReview, signAll, signReview } from './sign-review.ts'

const signature = { reviewed: '2026-11-20', by: 'J. Ward' }

/** A sentence; words between brackets are marked with the claim in braces: `It [fell]{fall}.` */
function sentence(words: string, kind: SeenKind = 'paragraph'): Sentence {
  const bound: Bound[] = []
  let text = ''
  for (const [, plain = '', marked, to = ''] of words.matchAll(
    /([^[]+|(?=\[))(?:\[([^\]]*)\]\{([^}]*)\})?/g,
  )) {
    text += plain
    if (marked === undefined) continue
    bound.push({ kind: 'claim', to, start: text.length, end: text.length + marked.length })
    text += marked
  }
  const placeAt = (offset: number) => ({ file: 'a.mdx', line: 1, column: offset + 1 })
  return { kind, text, bound, span: undefined, placeAt }
}

const all = (list: readonly (string | Sentence)[]): readonly Sentence[] =>
  list.map((each) => (typeof each === 'string' ? sentence(each) : each))
const edits = (
  was: readonly (string | Sentence)[],
  is: readonly (string | Sentence)[],
): readonly Edit[] => compareReview(signAll(all(was), signature), all(is))
const states = (list: readonly Edit[]): string =>
  list.map((edit) => (edit.state === 'harmless' ? edit.by.join('+') : edit.state)).join(' ')

const text = ['The town was lit in 1882.', 'Ward read the dial.', 'Nobody wrote it down.'] as const

describe('one edit is one sentence', () => {
  test.each<[string, readonly (string | Sentence)[], string]>([
    ['nothing', text, 'unchanged unchanged unchanged'],
    ['a word', [text[0], 'Ward broke the dial.', text[2]], 'unchanged changed unchanged'],
    ['every word', [text[0], 'Somebody else paid.', text[2]], 'unchanged changed unchanged'],
    ['a new one', [text[0], 'It rained.', text[1], text[2]], 'unchanged new unchanged unchanged'],
    ['one gone', [text[0], text[2]], 'unchanged removed unchanged'],
    ['one moved', [text[1], text[0], text[2]], 'moved unchanged unchanged'],
    [
      'a proof',
      ['The town was lit in the year 1882.', text[1], text[2]],
      'changed unchanged unchanged',
    ],
    [
      'a heading made of it',
      [sentence(text[0], 'heading'), text[1], text[2]],
      'changed unchanged unchanged',
    ],
  ])('%s', (_, is, expected) => {
    expect(states(edits(text, is))).toBe(expected)
  })
})

test('a sentence split or joined with the same words and marks is proven', () => {
  const one = 'It [fell; it rose]{fall} at night.'
  const two = ['It [fell.]{fall}', '[It rose]{fall} at night.']
  expect(states(edits([one, text[1]], [...two, text[1]]))).toBe('sentence-break+split unchanged')
  expect(states(edits([...two, text[1]], [one, text[1]]))).toBe('sentence-break+joined unchanged')
})

describe('a mark is part of its sentence', () => {
  test.each([
    ['taken out', 'It [fell]{fall}.', 'It fell.', 'Claim `fall` no longer marks “fell”.'],
    ['put in', 'It fell.', 'It [fell]{fall}.', 'Claim `fall` marks “fell”, which was not marked.'],
    [
      'of another claim',
      'It [fell]{fall}.',
      'It [fell]{rise}.',
      'Claim `fall` no longer marks “fell”.',
    ],
    [
      'over other words',
      'It soon [fell]{fall}.',
      'It [soon fell]{fall}.',
      'Claim `fall` now marks “soon fell”.',
    ],
  ])('%s', (_, was, is, said) => {
    const [edit] = edits([was], [is])
    expect(edit?.state).toBe('changed')
    expect(edit && 'judged' in edit && edit.state === 'changed' && sayEdit(edit)).toContain(said)
  })

  test('brackets that take in a full stop take in no words', () => {
    expect(states(edits(['It [fell]{fall}.'], ['It [fell.]{fall}']))).toBe('typography')
  })

  test('a mark whose words are proven the same goes with them', () => {
    expect(states(edits(['It took [$571 million]{sum}.'], ['It took [$571m]{sum}.']))).toBe(
      'number',
    )
  })
})

describe('a link', () => {
  const linked = (words: string, to: string, at = 'county'): Sentence => {
    const start = words.indexOf(at)
    const tie: Bound = { kind: 'link', to, start, end: start + at.length }
    return { ...sentence(words), bound: [tie] }
  }
  const words = 'It lit the county.'
  test('that comes or goes changes nothing that is said', () => {
    expect(states(edits([words], [linked(words, '/county/')]))).toBe('link')
    expect(states(edits([linked(words, '/county/')], [words]))).toBe('link')
  })
  test.each([
    ['that leads elsewhere', words, '/town/', 'county'],
    ['at other words that leads elsewhere', words, '/town/', 'the county'],
    ['with other words', 'It lit the whole county.', '/county/', 'county'],
  ])('%s is a change', (_, now, to, at) => {
    expect(states(edits([linked(words, '/county/')], [linked(now, to, at)]))).toBe('changed')
  })
})

test('a mark whose words stand elsewhere in its sentence goes with them', () => {
  const was = 'On 5 May 2019 [somebody took it]{theft}.'
  expect(states(edits([was], ['[Somebody took it]{theft} on 5 May 2019.']))).toBe('order')
  expect(states(edits([was], ['[Somebody took it on 5 May 2019]{theft}.']))).toBe('changed')
  const said = 'They say that Ward [was paid]{pay}.'
  expect(states(edits([said], ['They say Ward [was paid]{pay}.']))).toBe('function-word')
  expect(states(edits([said], ['They say [Ward was paid]{pay}.']))).toBe('changed')
})

describe('what leans on its neighbour does not move alone', () => {
  test.each<[string, readonly (string | Sentence)[], readonly (string | Sentence)[]]>([
    [
      'it',
      ['Ward came.', 'Smith left.', 'He was ill.', 'It rained.'],
      ['Ward came.', 'He was ill.', 'Smith left.', 'It rained.'],
    ],
    [
      'cells',
      ['A', 'B', 'C'].map((each) => sentence(each, 'cell')),
      ['B', 'A', 'C'].map((each) => sentence(each, 'cell')),
    ],
    [
      'headings',
      [sentence('One', 'heading'), 'First.', sentence('Two', 'heading'), 'Second.'],
      [sentence('Two', 'heading'), 'First.', sentence('One', 'heading'), 'Second.'],
    ],
  ])('%s', (_, was, is) => {
    expect(states(edits(was, is))).toMatch(/\bchanged/)
  })

  test('a section that moves as a whole is proven', () => {
    const first = [sentence('One', 'heading'), 'The first fell.', 'The bank paid.']
    const second = [sentence('Two', 'heading'), 'Ward rose.', 'Smith left.']
    expect(states(edits([...first, ...second], [...second, ...first]))).not.toMatch(
      /\b(?:changed|new|removed)/,
    )
  })
})

test('signing writes what was accepted and what was proven, in reading order, and nothing else', () => {
  const list = edits(text, [
    text[0],
    'Ward broke the dial.',
    'No one saw.',
    "Nobody wrote it down at nine o'clock.",
  ])
  const signed = signReview(
    list,
    { reviewed: '2026-11-24', by: 'A. Smith', why: 'Seen.' },
    (edit) => edit.state === 'changed',
  )
  expect(signed.map((line: Reviewed) => `${line.by}: ${line.text}`)).toEqual([
    'J. Ward: The town was lit in 1882.',
    'A. Smith: Ward broke the dial.',
    "A. Smith: Nobody wrote it down at nine o'clock.",
  ])
})

test('a review is one sentence a line, and reads back as it was', () => {
  const lines = signAll(all(['It [fell]{fall}.', text[1]]), signature)
  const said = sayReview(lines)
  expect(said.split('\n')).toHaveLength(3)
  expect(
    said
      .trimEnd()
      .split('\n')
      .map((line) => ({ bound: [], ...JSON.parse(line) })),
  ).toEqual(lines)
})
