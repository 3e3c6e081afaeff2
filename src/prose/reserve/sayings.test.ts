import { describe, expect, test } from 'vitest'
import { sayingsIn } from './sayings.ts'

const known = ['the Post', 'Post', 'Ward', 'the Board', 'Board', 'the Mill']

/** Who speaks in a sentence, as `verb: who`. */
function heard(sentence: string): readonly string[] {
  const names = [...sentence.matchAll(/\b(?:Post|Ward|Board|Mill)\b/g)].map(
    ({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
    }),
  )
  return sayingsIn(sentence, names).map(({ start, end, speaker }) => {
    const who =
      speaker.kind === 'named'
        ? speaker.names.map((i) => sentence.slice(names[i]?.start, names[i]?.end)).join('+')
        : speaker.kind === 'unknown'
          ? `?${speaker.words}`
          : speaker.kind
    return `${sentence.slice(start, end)}: ${who}`
  })
}

describe('a name is the subject of a verb of saying, or its agent', () => {
  test.each([
    ['The Post said that it burnt.', ['said: Post']],
    ['In June 1882 the Post, citing others, said that it burnt.', ['said: Post']],
    ['It burnt, as the Post later reported.', ['reported: Post']],
    ['It burnt, the Post wrote.', ['wrote: Post']],
    ['In June 1882 Ward reported it.', ['reported: Ward']],
    ['Ward and the Board say so.', ['say: Ward+Board']],
    ['An engineer, Ward, said so.', ['said: Ward']],
    ['It was said by the Post to burn.', ['said: Post']],
    ['According to the Post, it burnt.', ['According: Post']],
    ['It burnt, by the Post’s account.', ['by: Post']],
    ['The Board’s report said so.', ['said: Board']],
    ['It gives, as the Post’s, the sum.', ['as: Post']],
    ['The Post had not seen it and called it lost.', ['called: Post']],
    ['Ward, who had said so, left.', ['said: Ward']],
  ])('%s', (sentence, who) => {
    expect(heard(sentence)).toEqual(who)
  })
})

describe('somebody who is described or was named before speaks too', () => {
  test.each([
    ['It says that it burnt.', ['says: described']],
    ['A source added that it burnt.', ['added: described']],
    ['Experts from the Board wrote that it burnt.', ['wrote: described']],
    ['By press reports it burnt.', ['By: described']],
    ['It took 100 kW, by the engineer’s own reading.', ['by: described']],
    ['According to those who saw it, it burnt.', ['According: described']],
    ['The Board’s clerk said so.', ['said: described']],
  ])('%s', (sentence, who) => {
    expect(heard(sentence)).toEqual(who)
  })
})

test.each([
  ['By our addition it is half.', ['By: own']],
  ['We found no lamp.', ['found: own']],
  ['As far as we can read the lists, it burnt.', ['read: own']],
  ['On that day Zeller said so.', ['said: ?Zeller']],
])('whose word it is: %s', (sentence, who) => {
  expect(heard(sentence)).toEqual(who)
})

describe('words of saying that nobody says are none', () => {
  test.each([
    'Lamps linked to the Mill burnt.',
    'What is found there is called a lamp.',
    'It was put about the town.',
    'The reports of the Board were lost.',
    'Nobody said that it burnt.',
    'The Post did not say that it burnt.',
    'The Mill was named after the town.',
    'They report to the Board.',
    'Two claims and one count were lost.',
  ])('%s', (sentence) => {
    expect(heard(sentence)).toEqual([])
  })
})

test('no name is lost, whatever stands around it', () => {
  expect(known.map((name) => heard(`${name} denied it.`)).flat()).toHaveLength(known.length)
})
