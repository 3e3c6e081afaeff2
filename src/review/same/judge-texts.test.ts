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
    ['function-word', 'All of the five banks paid.', 'All five banks paid.'],
    ['function-word', 'They said that three banks paid.', 'They said three banks paid.'],
    ['function-word', 'They said that Ward Smith was paid.', 'They said Ward Smith was paid.'],
    ['function-word', 'It shows that nobody paid.', 'It shows nobody paid.'],
    ['number', 'It took $250 million.', 'It took a quarter of a billion dollars.'],
    ['typo', 'Absence is no proof.', 'Abbsence is no proof.'],
    ['hyphen', 'It stopped cyberattacks.', 'It stopped cyber-attacks.'],
    ['comma', 'They fell, and in June 2019 they rose.', 'They fell, and in June 2019, they rose.'],
    ['comma', 'By our count it makes 31.', 'By our count, it makes 31.'],
    ['comma', 'They left, but by the record he paid.', 'They left, but by the record, he paid.'],
    ['comma', 'They said that in May it fell.', 'They said that, in May it fell.'],
    ['comma', 'The sum is a ceiling, and we know it.', 'The sum is a ceiling and we know it.'],
    [
      'comma',
      'A wish is not a loss, and a bank is no shop.',
      'A wish is not a loss and a bank is no shop.',
    ],
    ['comma', 'In its release, a clerk lied.', 'In its release a clerk lied.'],
    ['comma', 'None of it fits, or can be left.', 'None of it fits or can be left.'],
    ['comma', 'It was no court, and did not speak.', 'It was no court and did not speak.'],
    ['order', 'In 2024 the board published a list.', 'The board published a list in 2024.'],
    [
      'comma',
      'Another, Ward, put it at five, and later at six.',
      'Another, Ward, put it at five and later at six.',
    ],
    [
      'comma',
      'None of it adds to the sum, or can be left.',
      'None of it adds to the sum or can be left.',
    ],
    ['comma', 'It is on neither his, nor her list.', 'It is on neither his nor her list.'],
    ['comma', 'What fell, where it lay, and how.', 'What fell, where it lay and how.'],
    ['sentence-break', 'It is so: we paid.', 'It is so – we paid.'],
    ['reckoning', 'By our calculation it is five.', 'By our arithmetic it is five.'],
    ['order', 'On 5 May 2019 somebody took it.', 'Somebody took it on 5 May 2019.'],
    ['order', 'In early May 2019 the report came out.', 'The report came out in early May 2019.'],
    [
      'order',
      'In May 2019 the board wrote that it fell.',
      'The board wrote in May 2019 that it fell.',
    ],
    [
      'order',
      'In May 2019 the board, citing Ward, said that it fell.',
      'The board, citing Ward, said in May 2019 that it fell.',
    ],
    ['order', 'According to the board, it was a bank.', 'It was a bank, according to the board.'],
    [
      'order',
      'By our count these are nine, so it fell.',
      'These are nine, by our count, so it fell.',
    ],
    ['order', 'By then they had left.', 'They had, by then, left.'],
    ['typography', 'The US board and the UN paid.', 'The U.S. board and the U.N. paid.'],
    ['typography', 'They say “five”, Ward “six”.', 'They say “five,” Ward “six.”'],
    ['date', 'On Friday 13 September 2019 it fell.', 'On Fri. 13 September 2019 it fell.'],
    ['date', 'It came out in early September.', 'It came out in early Sept.'],
    ['date', 'On 13 September 2019 it fell.', 'On the 13th of September 2019 it fell.'],
    ['typo', 'It is in the record.', 'It is in teh record.'],
    ['typo', 'It is another sum.', 'It is another another sum.'],
    ['hyphen', 'They fear cyber attacks.', 'They fear cyber-attacks.'],
    ['hyphen', 'Such widely sold tools fell.', 'Such widely-sold tools fell.'],
    ['function-word', 'All five banks paid.', 'All the five banks paid.'],
    ['function-word', 'They said that banks were paid.', 'They said banks were paid.'],
    ['comma', 'In Ward the phrase was off.', 'In Ward, the phrase was off.'],
    ['comma', 'By our count of the rows, it fell.', 'By our count of the rows it fell.'],
    ['comma', 'Yet, according to that list, it fell.', 'Yet according to that list, it fell.'],
    [
      'comma',
      'It is disputed, and in the days before it, experts left.',
      'It is disputed, and, in the days before it, experts left.',
    ],
    [
      'comma',
      'It reported to them, was no court, and did not speak.',
      'It reported to them, was no court and did not speak.',
    ],
    [
      'comma',
      'So no theft, and no sum, had to be proved.',
      'So no theft and no sum had to be proved.',
    ],
    ['order', 'In May 2019 Ward said that it fell.', 'Ward in May 2019 said that it fell.'],
    [
      'order',
      'The board, the press reported, had told them.',
      'The board had, the press reported, told them.',
    ],
    ['comma', 'Ward says so, and the bank left.', 'Ward says so and the bank left.'],
    [
      'comma',
      'If the list is right, the sum had a fault.',
      'If the list is right the sum had a fault.',
    ],
    [
      'comma',
      'They count attempts, in whole or in part.',
      'They count attempts in whole or in part.',
    ],
    ['comma', 'Read in full, in a copy.', 'Read in full in a copy.'],
    [
      'comma',
      'Rows without a value are left out, and not counted as one.',
      'Rows without a value are left out and not counted as one.',
    ],
    [
      'comma',
      'Leave that theft out and, by our count, $5 million of it remains.',
      'Leave that theft out, and, by our count, $5 million of it remains.',
    ],
    ['function-word', 'They said that clerks took it.', 'They said clerks took it.'],
    ['order', 'On 5 May 2019 Ward ceased to be mayor.', 'Ward ceased to be mayor on 5 May 2019.'],
    ['order', 'On 5 May 2019 a bank ran an item.', 'A bank ran, on 5 May 2019, an item.'],
    ['sentence-break', 'Ward says 2007, Smith says 2008.', 'Ward says 2007; Smith says 2008.'],
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
    ['The council called them agencies.', 'The society called them agencies.'],
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
    // Who does what to whom.
    ['On Friday the bank paid it.', 'On Friday it paid the bank.'],
    ['According to the board, the bank lied.', 'According to the bank, the board lied.'],
    ['The bank, according to the board, lied.', 'The board, according to the bank, lied.'],
    // The day of another verb, or of a noun.
    ['In May 2019 they denied the theft.', 'They denied the theft in May 2019.'],
    ['In May 2019 they said that it fell.', 'They said that it fell in May 2019.'],
    ['In May 2019 they said that they took it.', 'They said that they took it in May 2019.'],
    ['In May 2019 they promised to pay it.', 'They promised to pay it in May 2019.'],
    ['In May 2019 they made him leave it.', 'They made him leave it in May 2019.'],
    ['In May 2019 they denied taking it.', 'They denied taking it in May 2019.'],
    [
      'In May 2019 the report that it fell shocked us.',
      'The report in May 2019 that it fell shocked us.',
    ],
    ['In May 2019 the theft was known.', 'The theft, in May 2019, was known.'],
    ['In May 2019 nobody wanted it.', 'Nobody wanted it in May 2019.'],
    [
      'In May 2019 the man who said that it fell left.',
      'The man who said in May 2019 that it fell left.',
    ],
    ['They said that in May 2019 it fell.', 'They said in May 2019 that it fell.'],
    ['They said that in May 2019 it fell.', 'They said in May 2019 it fell.'],
    // Who says so of how much.
    [
      'According to the board, it fell and it rose.',
      'It fell and it rose, according to the board.',
    ],
    ['It was a shop that fell, by our count.', 'By our count it was a shop that fell.'],
    ['It was hit by the report.', 'By the report it was hit.'],
    ['By our count it fell, so it rose.', 'It fell, so by our count it rose.'],
    // A calculation need be no addition.
    ['By our addition it is five.', 'By our subtraction it is five.'],
    ['By our addition it is five.', 'By their calculation it is five.'],
    // Commas that part what goes together, or join what does not.
    ['They said that it fell, and it rose.', 'They said that it fell and it rose.'],
    ['Ward, a clerk, said it fell, and rose.', 'Ward, a clerk, said it fell and rose.'],
    ['They did not steal, and sell.', 'They did not steal and sell.'],
    ['They robbed a bank, or exchange.', 'They robbed a bank or exchange.'],
    ['It came before they paid, and says so.', 'It came before they paid and says so.'],
    ['In the release, a clerk wrote it fell.', 'In the release a clerk wrote it fell.'],
    [
      'In 2024 they published a list of thefts that fell.',
      'They published a list of thefts that fell in 2024.',
    ],
    ['In 2024 the published prices fell.', 'The published prices in 2024 fell.'],
    ['It may fall, and rise.', 'It may fall and rise.'],
    ['In the report, the board wrote, it fell.', 'In the report the board wrote, it fell.'],
    [
      'It fell in May 2019 and in June 2019, Ward wrote.',
      'It fell in May 2019 and in June 2019 Ward wrote.',
    ],
    ['It was hit, by the shop.', 'It was hit by the shop.'],
    // A word of grammar with a role.
    ['They said that one bank paid.', 'They said one bank paid.'],
    ['They said that Ward paid.', 'They said Ward paid.'],
    ['It was taken from the bank.', 'It was taken by the bank.'],
    ['It was taken to the bank.', 'It was taken from the bank.'],
    ['They acted for the bank.', 'They acted against the bank.'],
    ['They were paid.', 'They were paid for.'],
    ['Half of the five banks paid.', 'Half five banks paid.'],
    ['They said that much was paid.', 'They said much was paid.'],
    ['Some of the five banks paid.', 'Some five banks paid.'],
    // A stop that ends a sentence; letters that are a word.
    ['They paid us.', 'They paid U.S.'],
    ['It fell on Fri.', 'It fell on Sat.'],
    ['It fell on Fri. 13 September 2019.', 'It fell on Thu. 13 September 2019.'],
    // A word that may be meant twice, or is no slip.
    ['He had had enough.', 'He had enough.'],
    ['They handed it in in May.', 'They handed it in May.'],
    ['She gave her her book.', 'She gave her book.'],
    ['They said that that fell.', 'They said that fell.'],
    ['It is not on it.', 'It is ont on it.'],
    // A hyphen that joins what else goes apart.
    ['The small-bank owners left.', 'The small bank owners left.'],
    ['A man-eating fish.', 'A man eating fish.'],
    ['A family-owned shop.', 'A family owned shop.'],
    // A name with an apposition, a second subject that is another word for the first, and who says what is inside.
    ['In Ward, the clerk, they trust.', 'In Ward the clerk, they trust.'],
    ['In Ward, the clerk, they trust.', 'In Ward, the clerk they trust.'],
    ['Ward, or the bank, had left.', 'Ward or the bank had left.'],
    ['Ward said the bank, and the shop, had left.', 'Ward said the bank and the shop had left.'],
    ['In May 2019 the report said that it fell.', 'The report in May 2019 said that it fell.'],
    ['The bank, Ward said, had told them.', 'The bank, Ward denied, had told them.'],
    ['The bank, Ward said, had told Smith.', 'The bank, Smith said, had told Ward.'],
    [
      'It was not, the press reported, a shop that fell.',
      'It was not a shop that, the press reported, fell.',
    ],
    // What is said goes on; a condition with more in it; a negation over the extent.
    ['Ward says it, and the bank left.', 'Ward says it and the bank left.'],
    ['If what is right, the sum had a fault.', 'If what is right the sum had a fault.'],
    ['If the list is right now, it had a fault.', 'If the list is right, now it had a fault.'],
    ['If Ward is right, Smith left.', 'If Ward is right Smith left.'],
    ['They did not pay, in part.', 'They did not pay in part.'],
    ['It was said, in part, by the bank.', 'It was said in part, by the bank.'],
    ['Without a vote they are banned, and fined.', 'Without a vote they are banned and fined.'],
    ['Know that theft pays, and sell it.', 'Know that theft pays and sell it.'],
    // Who was found, and what was promised.
    ['They reported that clerks found dead.', 'They reported clerks found dead.'],
    ['They reported that clerks paid.', 'They reported clerks paid.'],
    ['On 5 May 2019 Ward vowed to be mayor.', 'Ward vowed to be mayor on 5 May 2019.'],
    ['On 5 May 2019 Ward became a man wanted.', 'Ward became a man wanted on 5 May 2019.'],
    ['On 5 May 2019 the man who ran a bank left.', 'The man who ran, on 5 May 2019, a bank left.'],
    [
      'On 5 May 2019 the man Ward knew ran a bank.',
      'The man Ward knew, on 5 May 2019, ran a bank.',
    ],
    ['Ward, Smith says, left.', 'Ward; Smith says, left.'],
    // A dash of two.
    ['It is – so they say – true.', 'It is: so they say – true.'],
  ])('%s | %s', (a, b) => {
    expect(judgeTexts(a, b)).toMatchObject({ verdict: 'meaning', by: [] })
    expect(judgeTexts(b, a).verdict).toBe('meaning')
  })
})

test('a general word for what we worked out is not made a special one', () => {
  expect(judgeTexts('By our addition it is five.', 'By our calculation it is five.').by).toEqual([
    'reckoning',
  ])
  expect(judgeTexts('By our calculation it is five.', 'By our addition it is five.').verdict).toBe(
    'meaning',
  )
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
