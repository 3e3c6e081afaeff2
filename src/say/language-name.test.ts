import { expect, test } from 'vitest'
import { inSiteLanguage } from '../model/site-language.ts'
import { sayLanguage } from './language-name.ts'

test('a language is called by its name in the language that is spoken', () => {
  expect(sayLanguage('de')).toBe('German')
  expect(inSiteLanguage('de', () => sayLanguage('de'))).toBe('Deutsch')
  expect(inSiteLanguage('de', () => sayLanguage('en'))).toBe('Englisch')
})
