import { expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { judgeTexts } from './judge-texts.ts'

const verdict = (reviewed: string, now: string) =>
  inSiteLanguage('de', () => judgeTexts(reviewed, now).verdict)

test.each([
  ['Es waren 14,9 Millionen Euro.', 'Es waren 14,9 Mio. Euro.'],
  ['Er sagte „nein“.', 'Er sagte »nein«.'],
  ['Am 3. Mai 1953 kam er.', 'Am 3.5.1953 kam er.'],
])('the same said otherwise needs no second look: %s', (reviewed, now) => {
  expect(verdict(reviewed, now)).toBe('harmless')
})

test.each([
  ['Es war kein Haus zu sehen.', 'Es war ein Haus zu sehen.'],
  ['Es waren 9.000 Lampen.', 'Es waren 9,000 Lampen.'],
  ['Er kam an der Brücke an.', 'Er kam in der Brücke an.'],
  ['Das Tor war nicht zu.', 'Das Tor war zu.'],
  ['Rund zwölf Lampen brannten.', 'Mindestens zwölf Lampen brannten.'],
  ['Er sah die Not.', 'Er sah die Nut.'],
])('a changed meaning is asked about: %s', (reviewed, now) => {
  expect(verdict(reviewed, now)).toBe('meaning')
})
