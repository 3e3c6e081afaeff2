import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forWriters, siteLanguage, useSiteLanguage } from '../model/site-language.ts'
import { statusFaces, statuses } from '../model/status.ts'
import { addCatalogue, around, t, type Forms } from '../model/words.ts'
import { addCatalogues } from './catalogues.ts'
import { agree, sayCount, sayCountInWords, sayCountOf } from './count.ts'
import { sayDate, sayEither, sayPeriod, shortDate } from './date.ts'
import { german } from './german.ts'
import { sayList } from './list.ts'
import { nouns } from './nouns.ts'
import { sayNumber } from './number.ts'
import { sayQuantity } from './quantity.ts'
import { scriptTexts } from './script-words.ts'
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
    [() => sayCountOf(3, 'origin'), '3 Ursprüngen'],
    [() => sayCountOf(1, 'origin'), '1 Ursprung'],
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

const formsOf = (words: string | Forms): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words)
const gapsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ')

test('a German text has the gaps of the English one', () => {
  const wrong = Object.entries(german.texts).filter(([english, own]) =>
    formsOf(own).some((form) => gapsOf(english) !== gapsOf(form)),
  )
  expect(wrong).toEqual([])
})

test('every noun that is counted has its German forms', () => {
  expect(Object.keys(german.nouns).toSorted()).toEqual(Object.keys(nouns).toSorted())
})

const literal = /'((?:[^'\\\n]|\\.)*)'/g

/** The texts that a call looks up: the literals of its first argument, or of the two of `agree`. */
function textsIn(file: string): readonly string[] {
  const source = file.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const calls = [...source.matchAll(/(?<![\w.])(t|around|agree)\(/g)]
  return calls.flatMap(({ 0: call, 1: name, index }) => {
    const rest = source.slice(index + call.length)
    let depth = 0
    let end = 0
    // Texts hold brackets and commas of their own.
    const bare = rest.replace(literal, (words) => '_'.repeat(words.length))
    for (; end < bare.length; end++) {
      if ('([{'.includes(bare[end] ?? '')) depth++
      if (')]}'.includes(bare[end] ?? '') && --depth < 0) break
      if (bare[end] === ',' && depth === 0 && name !== 'agree') break
    }
    return [...rest.slice(0, end).matchAll(literal)].map(([, text = '']) =>
      text.replaceAll("\\'", "'"),
    )
  })
}

const files = globSync('src/**/*.{ts,astro}').filter((file) => !/test\.ts$|say\/german/.test(file))
const sources = files.map((file) => readFileSync(file, 'utf8'))

test('every text that is looked up is in the catalogue, and every one in it is said somewhere', () => {
  const asked = sources
    .flatMap(textsIn)
    .filter((text) => /[a-z]{2}/i.test(text.replace(/\{\w+\}/g, '')))
  expect(asked.length).toBeGreaterThan(400)
  expect([...new Set(asked.filter((text) => german.texts[text as never] === undefined))]).toEqual(
    [],
  )
  const lowered = sources.join('\n').toLowerCase()
  const unsaid = Object.keys(german.texts).filter((text) => !lowered.includes(text.toLowerCase()))
  expect(unsaid.filter((text) => !/ interval$|\|read$| of parts$/.test(text))).toEqual([])
})

test('a page brings along whatever its scripts say', () => {
  const scripts = globSync('src/client/*.ts').filter((file) => !file.endsWith('test.ts'))
  const made = ['count', 'number', 'quantity', 'unit', 'declared-unit', 'sentence']
  const said = [...scripts, ...made.map((name) => `src/say/${name}.ts`)].flatMap((file) =>
    textsIn(readFileSync(file, 'utf8')),
  )
  const brought = new Set<string>(scriptTexts)
  expect(said.filter((text) => /[a-z]{2}/i.test(text) && !brought.has(text))).toEqual([])
  expect(Object.keys(german.texts)).toEqual(expect.arrayContaining([...scriptTexts]))
})

const claimForms = {
  one: 'twierdzenie',
  few: 'twierdzenia',
  many: 'twierdzeń',
  other: 'twierdzenia',
}

describe('a language with more plural forms than two has each of them', () => {
  const forms = { one: '{n} plik', few: '{n} pliki', many: '{n} plików', other: '{n} pliku' }
  beforeAll(() => {
    addCatalogue('pl', {
      texts: { '{n} files': forms },
      nouns: { claim: { ...claimForms, a: 'jedno' } },
    })
    useSiteLanguage('pl')
  })
  afterAll(() => {
    useSiteLanguage(before)
  })
  test.each([
    [1, '1 twierdzenie', '{n} plik'],
    [3, '3 twierdzenia', '{n} pliki'],
    [5, '5 twierdzeń', '{n} plików'],
    [22, '22 twierdzenia', '{n} pliki'],
  ])('%d', (count, nouned, text) => {
    expect(sayCount(count, 'claim')).toBe(nouned)
    expect(agree(count, '{n} files', '{n} files')).toBe(text)
  })
})
