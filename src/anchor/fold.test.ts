import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyUnicode } from './arbitrary.ts'
import { foldText, unfold } from './fold.ts'

const fold = (text: string): string => foldText(text).text

test('typographic and plain marks are one', () => {
  expect(fold('“don’t” – said he…')).toBe(`"don't" - said he…`)
  expect(fold('said he...')).toBe(fold('said he…'))
})

test('white space is one space, whatever it is made of', () => {
  expect(fold('a \u00a0\n\tb')).toBe('a b')
})

test('soft hyphens and zero-width marks vanish', () => {
  expect(fold('re\u00adorgan\u200bised')).toBe('reorganised')
})

test('a ligature is its letters, and each of them stands where it stands', () => {
  expect(fold('the o\ufb03ce \ufb01led it \ufb05ill')).toBe('the office filed it still')
  expect(unfold(foldText('o\ufb03ce'), { start: 2, end: 3 })).toEqual({ start: 1, end: 2 })
})

test('composed and decomposed letters are one', () => {
  expect(fold('cafe\u0301')).toBe('caf\u00e9')
})

test('capitals stay, for they tell names', () => {
  expect(fold('May may')).toBe('May may')
})

test('a stretch of folded text leads back to the stretch it stands for', () => {
  const raw = 'x  “soft\u00adly” y'
  const folded = foldText(raw)
  const start = folded.text.indexOf('softly')
  const { start: from, end: to } = unfold(folded, { start, end: start + 6 })
  expect(raw.slice(from, to)).toBe('soft\u00adly')
})

test('places never run backwards or out of the text', () => {
  fc.assert(
    fc.property(anyUnicode, (raw) => {
      const { text, starts, ends } = foldText(raw)
      expect(starts.length).toBe(text.length)
      let last = 0
      for (const [at, start] of starts.entries()) {
        const end = ends[at] ?? -1
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(raw.length)
        last = start
      }
    }),
    { numRuns: 300 },
  )
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyUnicode, (raw) => {
      expect(fold(fold(raw))).toBe(fold(raw))
    }),
    { numRuns: 300 },
  )
})
