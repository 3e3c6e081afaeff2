import fc from 'fast-check'

/** A text with a stretch of it, end exclusive. */
export type TextAndRange = { readonly text: string; readonly start: number; readonly end: number }

const clauses = [
  'The bridge was closed at once',
  'The bridge was closed in 1962',
  'Some 40 people crossed the river on foot',
  'Some 50 people crossed the river on foot',
  'The station delivered about 5,000 kW to the town',
  'Nobody had read the gauge before noon',
  'The comet was seen from the ridge by two observers',
  'The comet was not seen from the ridge',
  'Its tail was longer than the Moon is wide',
  'The flood reached the mill on 13 September',
  'It is said that the bell rang twice',
  'It fell',
] as const

/** Prose of one to twelve sentences, some of them twice, and a run of its words. */
export const proseAndRange: fc.Arbitrary<TextAndRange> = fc
  .tuple(
    fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 12 }),
    fc.nat(1000),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([sentences, from, count]) => {
    const text = `${sentences.join('. ')}.`
    const words = [...text.matchAll(/[\p{L}\p{N},]*[\p{L}\p{N}]/gu)]
    const first = words[from % words.length]
    const last = words[Math.min((from % words.length) + count, words.length) - 1]
    const start = first?.index ?? 0
    return { text, start, end: (last?.index ?? 0) + (last?.[0].length ?? 1) }
  })

/** Any string of UTF-16 units: controls, marks, astral characters, lone surrogates. */
export const anyUnicode: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x20, 0xad, 0x61, 0xd83d)),
      {
        maxLength: 60,
      },
    )
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('the', 'bridge', 'not', '$5', 'five', '“', '’', '.', ' ', '\n'), {
      maxLength: 40,
    })
    .map((words) => words.join(' ')),
  fc.constantFrom('', ' ', 'a'.repeat(300), 'ab '.repeat(200)),
)

/** Any text with any stretch of it that is not empty and cuts no letter from the marks upon it. */
export const anyTextAndRange: fc.Arbitrary<TextAndRange> = fc
  .tuple(anyUnicode, fc.nat(400), fc.integer({ min: 1, max: 60 }))
  .filter(([text]) => text.length > 0)
  .map(([text, from, length]) => {
    let start = from % text.length
    let end = Math.min(text.length, start + length)
    while (start > 0 && isMark(text, start)) start -= 1
    while (end < text.length && isMark(text, end)) end += 1
    return { text, start, end }
  })

const isMark = (text: string, at: number): boolean => /[\u0300-\u036f]/u.test(text.charAt(at))

/** A text and a selector: one that has nothing to do with it, or a stretch of it with its true or another context. */
export const textAndSelector = fc
  .record({ place: anyTextAndRange, exact: anyUnicode, context: anyUnicode, draw: fc.nat(3) })
  .map(({ place: { text, start, end }, exact, context, draw }) => {
    const own = text.slice(start, end)
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 30)
    switch (draw) {
      case 0:
        return { text, selector: { exact, prefix: context, suffix: context } }
      case 1:
        return { text, selector: { exact: own, prefix: context, suffix: after } }
      case 2:
        return {
          text: text + context + text,
          selector: { exact: own, prefix: before, suffix: after },
        }
      default:
        return { text, selector: { exact: `${own} ${exact}`, prefix: before, suffix: after } }
    }
  })
