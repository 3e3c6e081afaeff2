import { expect, test } from 'vitest'
import { isLanguageTag, languageSchema, languageTagOf } from './language.ts'

test.each([
  ['de', 'de'],
  ['en-US', 'en-US'],
  ['en_us', 'en-US'],
  ['English', 'en'],
  ['Japanese', 'ja'],
  ['deutsch', 'de'],
  ['日本語', 'ja'],
  ['eng', 'en'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['English (US)', 'en'],
  ['en; fr', 'en'],
])('`%s` is %s', (written, tag) => {
  expect(languageTagOf(written)).toBe(tag)
})

test.each(['Japanees', 'Klingonish tongue', 'xq', 'en; gibberish'])('`%s` is none', (written) => {
  expect(languageTagOf(written)).toBeUndefined()
})

test('a misspelt language is told the nearest', () => {
  const { error } = languageSchema.safeParse('Japanees')
  expect(JSON.stringify(error?.issues)).toContain('Use `Japanese`')
})

test.each(['en', 'de-AT', 'zh-Hant-TW', 'de-DE-x-private', 'haw'])(
  'a site may be written in %s',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(true)
    expect(new Intl.NumberFormat(tag).format(1)).not.toBe('')
  },
)

test.each(['en_GB', 'EN', 'english', 'e', '', 'xq', 'en-GB-oed', 'en-a', 'x-klingon', 'en-GB-GB'])(
  'and not in `%s`',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false)
  },
)
