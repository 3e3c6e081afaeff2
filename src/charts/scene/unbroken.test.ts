import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { textWidth } from './text-width.ts'
import { unbroken } from './unbroken.ts'
import { wrapText } from './wrap-text.ts'

test.each([
  ['was more than $1 billion (Jan 2024)', ['was', 'more', 'than', '$1 billion', '(Jan 2024)']],
  ['≈ about $571 million, 13 Sep 2019', ['≈ about', '$571 million,', '13 Sep 2019']],
  ['14.9 million deaths in 2021', ['14.9 million deaths', 'in', '2021']],
  ['$571 million taken', ['$571 million', 'taken']],
  ['16 attempts left out', ['16 attempts', 'left', 'out']],
  ['in 2019 taken only', ['in', '2019', 'taken', 'only']],
  ['5.2 per 100,000 people', ['5.2 per 100,000 people']],
  ['40 MW, 3 kg', ['40 MW,', '3 kg']],
  ['Jan 2017 – Sep 2018', ['Jan 2017 –', 'Sep 2018']],
  ['Taken · disputed', ['Taken ·', 'disputed']],
  ['2 Dec', ['2 Dec']],
  ['Paper no. 20, p. 7 of it', ['Paper', 'no. 20,', 'p. 7', 'of', 'it']],
])('%s', (text, units) => {
  expect(unbroken(text)).toEqual(units)
})

test.each([
  ['rund 14,9 Mio. $ (13,3–16,6 Mio. $)', ['rund', '14,9 Mio. $', '(13,3–16,6 Mio. $)']],
  ['≈ rund 571 Mio. €, 13. Sep. 2019', ['≈ rund', '571 Mio. €,', '13. Sep. 2019']],
  ['14,9 Millionen Tote bis 2021', ['14,9 Millionen Tote', 'bis', '2021']],
  ['97 % der Häuser', ['97 %', 'der', 'Häuser']],
])('in German: %s', (text, units) => {
  expect(inSiteLanguage('de', () => unbroken(text))).toEqual(units)
})

const anyWord = fc.constantFrom(
  ...['$1', '571', '2,837', 'million', 'billion', 'kg', 'deaths', 'about', 'Sep', '2019', '–', '≈'],
)

describe('lines', () => {
  test('end in no number whose unit begins the next, wherever both fit one line', () => {
    fc.assert(
      fc.property(
        fc.array(anyWord, { maxLength: 9 }),
        fc.integer({ min: 60, max: 300 }),
        (w, width) => {
          const text = w.join(' ')
          if (unbroken(text).some((unit) => textWidth(unit, 13) > width)) return
          const lines = wrapText(text, width, 13)
          expect(lines.join(' ')).toBe(text)
          for (const [i, line] of lines.slice(0, -1).entries()) {
            const next = lines[i + 1] ?? ''
            expect(`${line}\n${next}`).not.toMatch(
              /(?:\$1|571|2,837)\n(?:million|billion|kg|deaths)/,
            )
          }
        },
      ),
    )
  })

  test('break between words that belong together only where they do not fit one line', () => {
    expect(wrapText('14.9 million deaths', 44, 13)).toEqual(['14.9', 'million', 'deaths'])
  })
})
