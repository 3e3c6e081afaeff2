import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const isWritten = (words: string): boolean => words === 'What a writer wrote here.'

test.each([
  ['a block', '<p>Three sources and <b>one</b> origin.</p>', ['Three sources and one origin.']],
  [
    'blocks within a block, each by itself',
    '<li>A line of its own<p>and one that stands below</p></li>',
    ['A line of its own', 'and one that stands below'],
  ],
  ['a label for the ear', '<nav aria-label="The way to here"></nav>', ['The way to here']],
  [
    'the description of a page',
    '<meta name="description" content="A page about the bridge">',
    ['A page about the bridge'],
  ],
  [
    'a name, a date and a value',
    '<p>Ada Ward</p><p>13 September 2019</p><p>$2,225.5 million</p>',
    [],
  ],
  ['what a writer wrote', '<p>What a writer wrote here.</p>', []],
  ['an article’s own sentence', '<p><span class="sentence">It was lit one evening.</span></p>', []],
  ['a drawing and a script', '<svg><text>a b c d</text></svg><script>a b c d</script>', []],
])('of %s', (_, html, said) => {
  expect(sentencesOf(html, isWritten)).toEqual(said)
})
