import { describe, expect, test } from 'vitest'
import { compareWords, findRefusal, readPassage, type Passage } from './compare-passages.ts'

/** A passage with brackets around the stretch that is read. */
function read(passage: string): Passage {
  const [before = '', inside = '', after = ''] = passage.split(/[[\]]/)
  const range = { start: before.length, end: before.length + inside.length }
  return readPassage(before + inside + after, range, new Set())
}
const refusal = (quote: string, passage: string) => findRefusal(read(quote), read(passage))

describe('likeness is the share of letters in words that both have', () => {
  test.each([
    ['[the old mill]', '[the old mill]', 1],
    ['[the old mill]', '[the old barn]', 0.6],
    ['[the old mill]', '[mill the old]', 0.6],
    ['[tall trees]', '[wide roads]', 0],
    ['[–]', '[…]', 0],
  ])('%s and %s', (quote, passage, likeness) => {
    expect(compareWords(read(quote), read(passage))).toBe(likeness)
  })

  test.each([
    ['form', 'formed', 'four letters, two thirds of six'],
    ['closed', 'closes', 'five of six'],
  ])('%s and %s are one word in two forms: %s', (one, other) => {
    expect(compareWords(read(`[${one}]`), read(`[${other}]`))).toBeGreaterThan(0)
  })

  test.each([
    ['form', 'formers', 'four letters are less than two thirds of seven'],
    ['cat', 'cats', 'three letters are no stem'],
    ['mill', 'still', 'the stem stands at the head'],
  ])('%s and %s are two words: %s', (one, other) => {
    expect(compareWords(read(`[${one}]`), read(`[${other}]`))).toBe(0)
  })
})

describe('a negation before a stretch', () => {
  test.each([
    ['the word before', 'It was not [closed for good].'],
    ['two words before', 'It was not ever [closed for good].'],
    ['three words before', 'It was not yet quite [closed for good].'],
  ])('belongs to it from %s', (_, passage) => {
    expect(refusal(passage.replace('not', 'now'), passage)).toMatchObject({
      kind: 'beside',
      before: [],
      after: ['not'],
    })
  })

  test.each([
    ['four words before', 'It was not by then quite [closed for good].'],
    ['in the sentence before', 'It was not. It was [closed for good].'],
    ['in the clause before a semicolon', 'It was not; it was [closed for good].'],
    ['in the line before', 'It was not\nIt was [closed for good].'],
    ['in the question before', 'Was it not? It was [closed for good].'],
  ])('does not belong to it from %s', (_, passage) => {
    expect(refusal(passage.replace('not', 'now'), passage)).toBeUndefined()
  })

  test('is no matter to a quote that begins its text', () => {
    expect(refusal('[closed for good].', 'It was not [closed for good].')).toBeUndefined()
  })

  test('is looked for no farther than the quote shows', () => {
    expect(refusal('was [closed for good].', 'It not was [closed for good].')).toBeUndefined()
  })
})

describe('what touches a stretch', () => {
  test.each([
    ['a hedge', 'It [was closed]', 'It probably [was closed]'],
    ['a count', 'For [years it ran]', 'For most [years it ran]'],
    ['a comparison', 'It had [room for carts]', 'It had more [room for carts]'],
    ['a negation after it', 'It [was closed], they said.', 'It [was closed] never, they said.'],
    [
      'a negation after it went',
      'It [was closed] never, they said.',
      'It [was closed], they said.',
    ],
  ])('%s', (_, quote, passage) => {
    expect(refusal(quote, passage)).toMatchObject({ kind: 'beside' })
  })

  test('a hedge farther off does not touch it', () => {
    expect(refusal('It, then, [was closed]', 'It probably, then, [was closed]')).toBeUndefined()
  })

  test('a negation of the next sentence does not touch it', () => {
    expect(
      refusal('It [was closed]. Now it ran.', 'It [was closed]. Never it ran.'),
    ).toBeUndefined()
    expect(
      refusal('It [was closed.] Now it ran.', 'It [was closed.] Never it ran.'),
    ).toBeUndefined()
  })
})

describe('inside a stretch', () => {
  test.each([
    ['a protected token changed', '[cost five thalers]', '[cost nine thalers]', 'protected'],
    ['one more came in', '[cost five thalers]', '[cost five or six thalers]', 'protected'],
    [
      'somebody says so at last',
      '[the deck was rotten]',
      '[the clerk said the deck was rotten]',
      'attribution',
    ],
    [
      'nobody says so any more',
      '[the clerk said the deck was rotten]',
      '[the deck was rotten]',
      'attribution',
    ],
    [
      'a word became its opposite',
      '[the gates opened early]',
      '[the gates closed early]',
      'opposite',
    ],
    [
      'two words changed roles',
      '[the ward paid the miller]',
      '[the miller paid the ward]',
      'exchanged',
    ],
  ])('%s', (_, quote, passage, kind) => {
    expect(refusal(quote, passage)?.kind).toBe(kind)
  })

  test('a verb of saying may replace another, and a word that nobody minds any other', () => {
    expect(
      refusal('[the clerk said it was rotten]', '[the clerk wrote it was rotten]'),
    ).toBeUndefined()
    expect(refusal('[the deck was rotten]', '[the deck was mouldy]')).toBeUndefined()
  })

  test('a subject before it that became its opposite', () => {
    const before = 'The old [bridge was tarred]'
    expect(refusal(before, 'The new [bridge was tarred]')?.kind).toBe('opposite')
    expect(
      refusal('The old men of that [bridge ran]', 'The new men of that [bridge ran]'),
    ).toBeUndefined()
  })
})
