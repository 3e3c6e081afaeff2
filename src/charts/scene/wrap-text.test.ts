import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyName } from '../proof/any-data.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

test('no line is wider than asked, unless one letter is', () => {
  fc.assert(
    fc.property(anyName, fc.integer({ min: 30, max: 300 }), (text, width) => {
      for (const line of wrapText(text, width, 13))
        expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
    }),
  )
})

test('no letter is lost', () => {
  fc.assert(
    fc.property(anyName, fc.integer({ min: 30, max: 300 }), (text, width) => {
      const letters = (words: string) => words.replaceAll(' ', '')
      expect(letters(wrapText(text, width, 13).join(''))).toBe(letters(text))
    }),
  )
})
