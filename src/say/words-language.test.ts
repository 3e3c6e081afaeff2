import { expect, test } from 'vitest'
import { languageOfWords } from './words-language.ts'

test.each([
  ['「北朝鮮」の示唆', 'ja', 'ja'],
  ['コインチェック', 'ja', 'ja'],
  ['“First lamp” hint vanishes from the report', 'ja', undefined],
  ['[The Post on the draft of the report]', 'ja', undefined],
  ['암호화폐 거래소', 'ko', 'ko'],
  ['关于制裁的报告', 'zh-Hans', 'zh-Hans'],
  ['關於制裁', 'zh-TW', 'zh-TW'],
  ['تقرير عن العقوبات', 'ar', 'ar'],
  ['[Report in Arabic]', 'ar', undefined],
  ['Отчёт', 'ru', 'ru'],
  ['Bericht über die Straßen', 'de', 'de'],
  ['[Report on the streets]', 'de', undefined],
  ['Minutes of 1882', 'en-GB', 'en-GB'],
  ['Minutes of 1882', undefined, undefined],
])('the words %s of a source in %s are in %s', (words, language, expected) => {
  expect(languageOfWords(words, language)).toBe(expected)
})
