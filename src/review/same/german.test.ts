import { expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { judgeTexts } from './judge-texts.ts'

const verdict = (reviewed: string, now: string) =>
  inSiteLanguage('de', () => judgeTexts(reviewed, now).verdict)

test.each([
  ['Es waren 14,9 Millionen Euro.', 'Es waren 14,9 Mio. Euro.'],
  ['Er sagte „nein“.', 'Er sagte »nein«.'],
  ['Am 3. Mai 1953 kam er.', 'Am 3.5.1953 kam er.'],
  ['Man weiß, daß er es mußte.', 'Man weiß, dass er es musste.'],
  [
    'Der Fluß stieg, so daß der Schluß feststand.',
    'Der Fluss stieg, so dass der Schluss feststand.',
  ],
  ['Die große Straße war zu.', 'Die grosse Strasse war zu.'],
  ['Die Akten wurden numeriert.', 'Die Akten wurden nummeriert.'],
  ['Die Graphik zeigt den Delphin.', 'Die Grafik zeigt den Delfin.'],
  ['Sie ging ins Haus.', 'Sie ging in das Haus.'],
  ['Ums Haus stand Wasser.', 'Um das Haus stand Wasser.'],
  ['Die Nordseeversicherung zahlte.', 'Die Nordsee-Versicherung zahlte.'],
  ['Die Hochwasser-Marke blieb.', 'Die Hochwassermarke blieb.'],
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
  ['Er nannte die Maße.', 'Er nannte die Masse.'],
  ['Er zahlte die Buße.', 'Er zahlte die Busse.'],
  ['Das Floß lag dort.', 'Das Floss lag dort.'],
  ['Er weiß, dass sie kam.', 'Er weiß, das sie kam.'],
  ['Am Tag brach der Deich.', 'An dem Tag brach der Deich.'],
  ['Das Haus, in dem er war.', 'Das Haus, im er war.'],
  ['Die Drucker-Zeugnisse lagen da.', 'Die Druck-Erzeugnisse lagen da.'],
  ['Der Ost-West-Handel fiel.', 'Der Ostwest-Handel fiel.'],
  ['Der E-Mail-Dienst fiel aus.', 'Der Emaildienst fiel aus.'],
  ['Er ging ins Haus.', 'Er ging an das Haus.'],
  ['Er mußte gehen.', 'Er müsste gehen.'],
])('a changed meaning is asked about: %s', (reviewed, now) => {
  expect(verdict(reviewed, now)).toBe('meaning')
})
