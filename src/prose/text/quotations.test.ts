import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insideMarks, quotationsIn } from './quotations.ts'

const wordsOf = (text: string) =>
  quotationsIn(text).quoted.map((each) => {
    const { start, end } = insideMarks(each)
    return text.slice(start, end)
  })
const looseOf = (text: string) =>
  quotationsIn(text).loose.map(({ start, end }) => text.slice(start, end))

describe('a quotation is found in whatever marks', () => {
  test.each([
    ['It said “no lamp” and left.', ['no lamp']],
    ['It said "no lamp" and "no oil".', ['no lamp', 'no oil']],
    ['Es hieß „keine Lampe“ und „kein Öl”.', ['keine Lampe', 'kein Öl']],
    ['Il a dit « aucune lampe » hier.', [' aucune lampe ']],
    ['Det sagdes ”ingen lampa” igår.', ['ingen lampa']],
    ['Man sagte »keine Lampe« dazu.', ['keine Lampe']],
    ['「灯なし」と言った。『油』も。', ['灯なし', '油']],
    ['It said ‘no lamp’ and left.', ['no lamp']],
    ["It said 'no lamp' and left.", ['no lamp']],
    ['(“no lamp”)—“no oil”', ['no lamp', 'no oil']],
    ['“First. Second sentence,” it said.', ['First. Second sentence,']],
    ['“” is empty', ['']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
    expect(looseOf(text)).toEqual([])
  })
})

describe('a quotation within another is part of it', () => {
  test.each([
    ['“He said ‘no’ twice,” she wrote.', ['He said ‘no’ twice,']],
    ['‘He said “no” twice,’ she wrote.', ['He said “no” twice,']],
    ['“He said “no” twice,” she wrote.', ['He said “no” twice,']],
    ['"He said \'no\' twice," she wrote.', ["He said 'no' twice,"]],
    ['„Er sagte ‚nein‘ dazu“, schrieb sie.', ['Er sagte ‚nein‘ dazu']],
    ['「『灯』なし」', ['『灯』なし']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('an apostrophe is no quotation mark', () => {
  test.each([
    'The council’s lamps didn’t burn.',
    "The council's lamps didn't burn.",
    "The engineers' lamps and the town's.",
    'The engineers’ lamps and the town’s.',
    'In the ’80s, rock ’n’ roll; ’tis so.',
    "In the '80s, rock 'n' roll; 'tis so.",
    'In the ‘80s, ‘tis so.',
    'A wick of 5\'10" and one of 6".',
  ])('%s', (text) => {
    expect(quotationsIn(text)).toEqual({ quoted: [], loose: [] })
  })

  test('within a quotation in single marks', () => {
    expect(wordsOf('It said ‘the council’s lamp’ then.')).toEqual(['the council’s lamp'])
    expect(wordsOf('It said ‘the engineers’ lamps’ then.')).toEqual(['the engineers’ lamps'])
    expect(wordsOf('It said ‘lamps’ and ‘oil’ then.')).toEqual(['lamps', 'oil'])
    expect(wordsOf("It said 'lamps' and 'oil' then.")).toEqual(['lamps', 'oil'])
  })
})

describe('a mark without a partner is told', () => {
  test.each([
    ['It said “no lamp and left.', ['“']],
    ['It said no lamp” and left.', ['”']],
    ['It said "no lamp and left.', ['"']],
    ['It said «no lamp and left.', ['«']],
    ['It said ‘no lamp and left.', ['‘']],
    ['It said “no” lamp” and left.', ['”']],
  ])('%s', (text, marks) => {
    expect(looseOf(text)).toEqual(marks)
  })
})

test('any words in any pair of marks are found among any others', () => {
  const pairs = fc.constantFrom(
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
    ['「', '」'],
    ['‘', '’'],
  )
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '))
  fc.assert(
    fc.property(words, pairs, words, words, (before, [open = '', close = ''], inside, after) => {
      const text = `${before} ${open}${inside}${close} ${after}, the town’s.`
      expect(wordsOf(text)).toEqual([inside])
    }),
  )
})
