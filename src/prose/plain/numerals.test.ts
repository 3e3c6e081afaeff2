import { expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { judge } from '../bind/bind.ts'
import type { Offer } from '../bind/offers.ts'
import { numeralsOf } from '../quantities/numerals.ts'

const offers: readonly Offer[] = [
  {
    kind: 'quantity',
    quantity: { central: 14.9, unit: 'deaths million', qualifier: 'about' },
    ref: 'quantities/deaths',
    role: 'quantity',
  },
  { kind: 'date', date: '1882-01-12', ref: 'events/opening', role: 'date' },
]

/** What becomes of each numeral of a text: its words, and whether a datum has its digits. */
const held = (language: string, text: string): readonly string[] =>
  inSiteLanguage(language, () =>
    numeralsOf(text, { names: [], marks: new Set() }).map((numeral) => {
      const words = text.slice(numeral.start, numeral.end)
      if (numeral.kind !== 'read') return `${words} ${numeral.kind}`
      return `${words} ${judge(numeral.found, offers).bound ? 'held' : 'refused'}`
    }),
  )

test.each([
  ['fr', 'Environ 14,9 millions de morts', ['14,9 held']],
  ['fr', 'Environ 14,7 millions de morts', ['14,7 refused']],
  ['fr', 'le 12 janvier 1882', ['12 held', '1882 held']],
  ['ja', '1882年1月12日', ['1882 held', '1 held', '12 held']],
  ['ja', '1883年', ['1883 refused']],
])('of %s the digits are held, and nothing else: %s', (language, text, numerals) => {
  expect(held(language, text)).toEqual(numerals)
})

test('a word that English spells alike is none in a language that is not read', () => {
  expect(held('nl', 'De million half about')).toEqual([])
})
