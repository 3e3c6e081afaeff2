import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalForm } from './items.ts'
import { judgeTexts } from './judge-texts.ts'

describe('an edit is harmless where each difference is proven', () => {
  test.each([
    ['typography', 'They said “no” – twice.', "They said 'no' — twice."],
    ['typography', 'They don’t  know.', "\ufeffThey don't know."],
    ['typography', 'A chimney on the quay', 'A chimney on the quay.'],
    ['number', 'It took $571 million from them.', 'It took $571m from them.'],
    ['number', 'It took $571 million from them.', 'It took 571 million dollars from them.'],
    ['number', 'The nine banks paid 93.5%.', 'The 9 banks paid 93.5 per cent.'],
    ['date', 'On 13 September 2019 it fell.', 'On September 13, 2019 it fell.'],
    ['contraction', 'It does not hold.', "It doesn't hold."],
    ['contraction', 'It is unknown.', "It's unknown."],
    ['spelling', 'The programmes of the centre ended.', 'The programs of the center ended.'],
    ['spelling', 'They organised while it travelled.', 'They organized whilst it traveled.'],
    ['typo', 'The sanctions were announced.', 'The sanctons were announced.'],
    ['typo', 'It was recieved by the bank.', 'It was received by the bank.'],
    ['comma', 'Banks, exchanges and shops paid.', 'Banks, exchanges, and shops paid.'],
    ['comma', 'In 2019, they paid.', 'In 2019 they paid.'],
    ['sentence-break', 'It fell; it rose.', 'It fell. It rose.'],
    ['sentence-break', 'It fell, and it rose.', 'It fell. And it rose.'],
    ['function-word', 'All of the banks paid.', 'All the banks paid.'],
    ['function-word', 'They said that it fell.', 'They said it fell.'],
    ['function-word', 'It paid in order to leave.', 'It paid to leave.'],
  ])('%s: %s | %s', (proof, a, b) => {
    expect(judgeTexts(a, b)).toMatchObject({
      verdict: 'harmless',
      by: expect.arrayContaining([proof]),
    })
    expect(judgeTexts(b, a).verdict).toBe('harmless')
  })
})

describe('what is not proven the same is not the same', () => {
  test.each([
    ['Treasury called them agencies.', 'North Korea called them agencies.'],
    ['They apparently took it.', 'They took it.'],
    ['It closed because of the storm.', 'It closed despite the storm.'],
    ['It holds the record.', 'It holds the record, which is untrue.'],
    ['We have not seen its report.', 'We have seen its report.'],
    ['They said it fell.', 'They said “it fell”.'],
    ['It was linked to the group.', 'It was carried out by the group.'],
    ['They took the money from it.', 'They took the money from somebody.'],
    ['They were put on the list.', 'They were taken off the list.'],
    ['The state controls them.', 'The state is controlled by them.'],
    ['It was in part an attempt.', 'It was mainly an attempt.'],
    ['The exchanges paid.', 'The banks paid.'],
    ['It took $2 billion.', 'It took $2.0 billion.'],
    ['It took up to $2 billion.', 'It took $2 billion.'],
    ['It took five and seven.', 'It took five to seven.'],
    ['Half of it is gone.', '50% of it is gone.'],
    ['They cashed a cheque.', 'They cashed a check.'],
    ['They re-signed it.', 'They resigned it.'],
    ['The malwares spread.', 'The malware spread.'],
    ['Ward, a banker, and Smith paid.', 'Ward, a banker and Smith paid.'],
    ['The groups, which stole, fled.', 'The groups which stole fled.'],
    ['He’d gone.', 'He would gone.'],
    ['Only banks paid.', 'Banks paid.'],
    ['The US paid.', 'The us paid.'],
    ['It likely fell.', 'It probably fell.'],
    ['Did it fall?', 'Did it fall.'],
  ])('%s | %s', (a, b) => {
    expect(judgeTexts(a, b)).toMatchObject({ verdict: 'meaning', by: [] })
    expect(judgeTexts(b, a).verdict).toBe('meaning')
  })
})

const words = fc
  .array(
    fc.constantFrom(
      ...'the The a bank $571m 571 million dollars nine 9 93.5% per cent , . ; : – - — ‘x’ “no” (it) don’t it’s 13 September 2019 to and not US $2.0bn 1,000 ⟦x⟧ ⟦'.split(
        ' ',
      ),
    ),
    { maxLength: 14 },
  )
  .map((list) => list.join(' '))

test('the normal form of a normal form is itself', () => {
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (text) => {
      expect(normalForm(normalForm(text))).toBe(normalForm(text))
    }),
  )
})

test('every text says the same as itself, and its verdict does not depend on the direction', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(judgeTexts(a, a).verdict).toBe('unchanged')
      expect(judgeTexts(a, b).verdict === 'meaning').toBe(judgeTexts(b, a).verdict === 'meaning')
    }),
  )
})
