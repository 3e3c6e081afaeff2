import { expect, test } from 'vitest'
import { forWriters, inSiteLanguage } from '../../model/site-language.ts'
import { addCatalogues } from '../../say/catalogues.ts'
import { setText } from './set-text.ts'

test.each([
  ["The release's second paragraph", 'The release’s second paragraph'],
  ['Was it "proceeds"?', 'Was it “proceeds”?'],
  ["the groups' sum, in '19", 'the groups’ sum, in ’19'],
  ['cut off ...', 'cut off …'],
  ['nothing to set: 5–6', 'nothing to set: 5–6'],
  ['already “so”, the firm’s', 'already “so”, the firm’s'],
])('%s is set as prose is', (text, set) => {
  expect(setText(text)).toBe(set)
  expect(setText(set)).toBe(set)
})

test('straight quotation marks are set as the language of the site has them, whoever is spoken to', () => {
  addCatalogues()
  const set = () => setText('Es hieß "so", gibt\'s')
  inSiteLanguage('de', () => {
    expect(set()).toBe('Es hieß „so“, gibt’s')
    expect(forWriters(set)).toBe('Es hieß „so“, gibt’s')
  })
  expect(setText('It was "so"')).toBe('It was “so”')
})
