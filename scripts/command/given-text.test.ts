import { expect, test } from 'vitest'
import { judgeText } from './given-text.ts'

test.each([
  ['a\nb', 'holds a line break'],
  ['a\u001b[2J', 'holds a line break or a character that shows nothing'],
  ['a\u202eb', 'a character that shows nothing'],
  ['a'.repeat(2001), 'has 2001 characters, and 2000 are the most'],
])('%j is refused in one line before it is written into content', (text, said) => {
  expect(() => {
    judgeText('--why', text)
  }).toThrow(said)
  expect(() => {
    judgeText('--why', text)
  }).toThrow(/^--why [^\n]*$/)
})

test('what people write is not, nor what they left out', () => {
  judgeText('--why', 'It says “so”, at 5 %, and größer.')
  judgeText('--why', undefined)
})
