import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forWriters, siteLanguage, useSiteLanguage } from '../model/site-language.ts'
import { statusFaces, statuses } from '../model/status.ts'
import { around, t } from '../model/words.ts'
import { addCatalogues } from './catalogues.ts'
import { sayCount, sayCountInWords } from './count.ts'
import { sayDate, sayEither, sayPeriod, shortDate } from './date.ts'
import { german } from './german.ts'
import { sayList } from './list.ts'
import { nouns } from './nouns.ts'
import { sayNumber } from './number.ts'
import { sayQuantity } from './quantity.ts'
import { statusWord } from './status.ts'

const before = siteLanguage()
beforeAll(() => {
  addCatalogues()
  useSiteLanguage('de')
})
afterAll(() => {
  useSiteLanguage(before)
})

describe('readers of a German site are told in German', () => {
  test.each([
    [() => sayCount(1, 'source'), '1 Quelle'],
    [() => sayCount(1200, 'source'), '1.200 Quellen'],
    [() => sayCount(0, 'claim'), 'keine Behauptungen'],
    [() => sayCountInWords(1, 'source'), 'eine Quelle'],
    [() => sayCountInWords(1, 'figure'), 'eine Grafik'],
    [() => sayCountInWords(1, 'day'), 'ein Tag'],
    [() => sayCountInWords(3, 'article'), 'drei Artikel'],
    [() => sayNumber(2225.5), '2.225,5'],
    [() => sayDate('2019-09-13'), '13. September 2019'],
    [() => shortDate('2019-10'), 'Okt. 2019'],
    [() => sayPeriod(['2017-01', '2018-09']), 'Januar 2017 bis September 2018'],
    [() => sayEither('2019-09-05', '2019-09-06'), '5. oder 6. September 2019'],
    [() => sayList(['a', 'b', 'c']), 'a, b und c'],
    [
      () => sayQuantity({ central: 14.9, unit: 'USD million', qualifier: 'about' }),
      'rund 14,9 Mio. $',
    ],
    [() => statusWord('estimate'), 'Schätzung'],
    [() => t('“{words}”', { words: 'nein' }), '„nein“'],
  ])('%s', (say, words) => {
    expect(say()).toBe(words)
  })

  test('writers are told in English all the same', () => {
    expect(forWriters(() => sayCount(2, 'source'))).toBe('2 sources')
    expect(forWriters(() => sayDate('2019-09-13'))).toBe('13 September 2019')
  })

  test('things in the gaps of a text stand where German puts them', () => {
    expect(around('Was: {words}', { words: 1 })).toEqual(['Vorher: ', 1])
  })

  test('every status has its German words', () => {
    const english = forWriters(() => statuses.map((status) => statusFaces[status].label))
    const own = statuses.map((status) => statusFaces[status].label)
    expect(own.filter((label, i) => label === english[i])).toEqual([])
  })
})

const gapsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

test('a German text has the gaps of the English one', () => {
  const wrong = Object.entries(german.texts).filter(
    ([english, own]) => gapsOf(english).join(' ') !== gapsOf(own).join(' '),
  )
  expect(wrong).toEqual([])
})

test('every noun that is counted has its German forms', () => {
  expect(Object.keys(german.nouns).toSorted()).toEqual(Object.keys(nouns).toSorted())
})

test('every text that is looked up is in the catalogue, and every one in it is said somewhere', () => {
  const files = globSync('src/**/*.{ts,astro}').filter(
    (file) => !/test\.ts$|say\/german\.ts$/.test(file),
  )
  const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const asked = [...sources.matchAll(/(?<![\w.])(?:t|around)\(\s*'((?:[^'\\]|\\.)+)'/g)].map(
    ([, text]) => text ?? '',
  )
  expect(asked.length).toBeGreaterThan(90)
  expect(asked.filter((text) => german.texts[text] === undefined)).toEqual([])
  const lowered = sources.toLowerCase()
  const unsaid = Object.keys(german.texts).filter((text) => !lowered.includes(text.toLowerCase()))
  expect(unsaid.filter((text) => !text.endsWith(' interval'))).toEqual([])
})
