import { expect, test } from 'vitest'
import { inSiteLanguage } from '../../model/site-language.ts'
import { clausesOf } from '../reserve/clauses.ts'
import { sayingsIn } from '../reserve/sayings.ts'
import { hedgesIn } from '../reserve/sentence-hedges.ts'
import { sentencesOf } from '../text/sentences.ts'

const names = ['Hafenamt', 'Gazette', 'Ada Ward']

/** Who says something in a sentence: names, or how the party is given. */
function speakersIn(text: string): readonly string[] {
  const spans = names.flatMap((name) => {
    const start = text.indexOf(name)
    return start < 0 ? [] : [{ start, end: start + name.length, name }]
  })
  return inSiteLanguage('de', () => sayingsIn(text, spans)).map(({ speaker }) =>
    speaker.kind === 'named'
      ? speaker.names.map((i) => spans[i]?.name).join('+')
      : speaker.kind === 'unknown'
        ? `? ${speaker.words}`
        : speaker.kind,
  )
}

test.each([
  ['Das Hafenamt sagte, die Lampen seien verloren.', 'Hafenamt'],
  ['Am 3. Mai erklärte das Hafenamt, es habe sie gezählt.', 'Hafenamt'],
  ['Das Hafenamt hat am Montag erklärt, es seien zwölf.', 'Hafenamt'],
  ['Das Hafenamt, das 1880 entstand, meldete zwölf.', 'Hafenamt'],
  ['„Es waren zwölf“, sagte Ada Ward.', 'Ada Ward'],
  ['In der Gazette schrieb Ada Ward von zwölf Lampen.', 'Ada Ward'],
  ['Laut Gazette waren es zwölf.', 'Gazette'],
  ['Nach Angaben der Gazette waren es zwölf.', 'Gazette'],
  ['Der Gazette zufolge waren es zwölf.', 'Gazette'],
  ['Es waren zwölf, so die Gazette.', 'Gazette'],
  ['Die Zahl wurde von der Gazette gemeldet.', 'Gazette'],
  ['Das Hafenamt und die Gazette berichteten davon.', 'Hafenamt+Gazette'],
  ['Ein Sprecher der Stadt sagte, es seien zwölf.', 'described'],
  ['Experten glauben das.', 'described'],
  ['Peter Müller sagte, es seien zwölf.', '? Peter Müller'],
  ['Nach unserer Rechnung sind es zwölf.', 'own'],
])('%s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker])
})

test.each([
  'Es brannten zwölf Lampen.',
  'Niemand sagte, es seien zwölf.',
  'Das Hafenamt sagte nicht, wie viele es waren.',
  'Die Zahl wurde gemeldet.',
])('nobody says it: %s', (text) => {
  expect(speakersIn(text)).toEqual([])
})

test.each([
  ['Vermutlich brannten zwölf Lampen.', 'likelihood'],
  ['Die Lampen sollen gestohlen worden sein.', 'shield'],
  ['Es sei ein Fehler gewesen.', 'shield'],
  ['Niemand weiß, warum.', 'ignorance'],
  ['Das ist eine Vermutung.', 'guess'],
  ['Schätzungsweise zwölf brannten.', 'approximation'],
])('%s is hedged by %s', (text, kind) => {
  const kinds = inSiteLanguage('de', () => hedgesIn(text)).map((hedge) => hedge.kind)
  expect(kinds).toContain(kind)
})

test('sentences end where German ends them', () => {
  const text =
    'Am 3. Mai kam er. Die Zahl war 13. Danach kam Dr. Ward. Es gab z. B. 2 Mrd. Euro. Der 3. Bericht war lang.'
  const sentences = inSiteLanguage('de', () => sentencesOf(text))
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Am 3. Mai kam er.',
    'Die Zahl war 13.',
    'Danach kam Dr. Ward.',
    'Es gab z. B. 2 Mrd. Euro.',
    'Der 3. Bericht war lang.',
  ])
})

test('a clause ends where it turns away from what was said', () => {
  const clauses = inSiteLanguage('de', () =>
    clausesOf('Das Amt sagte zwölf, aber es brannten elf.'),
  )
  expect(clauses).toHaveLength(2)
})
