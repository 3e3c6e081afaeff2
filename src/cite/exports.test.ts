import { expect, test } from 'vitest'
import { addressOf, sourceSchema } from '../model/source.ts'
import { referenceFormatter } from './processor.ts'
import { sayReference } from './set-reference.ts'

/** Items as programs export them, and how a reader meets each. */
const exports = [
  {
    from: 'Zotero',
    item: {
      id: 'http://zotero.org/users/1234567/items/K5Q2H9XC',
      type: 'article-newspaper',
      'container-title': 'Evening Post',
      'event-place': 'Harbour',
      language: 'en-GB',
      note: 'Citation Key: berg1882\noriginal-date: 1881',
      'publisher-place': 'Harbour',
      section: 'News',
      source: 'Library Catalog',
      title: 'The <i>town</i> alight',
      URL: 'https://example.org/post/1882',
      author: [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }],
      accessed: { 'date-parts': [['2026', 11, 20]] },
      issued: { 'date-parts': [['1882', 1, 17]] },
    },
    said: [
      'k5q2h9xc',
      'van den Berg, A. (1882, January 17). The town alight. Evening Post.',
      'https://example.org/post/1882',
    ],
  },
  {
    from: 'Zotero, a season and an editor',
    item: {
      id: '1234567/AB12CD34',
      type: 'book',
      'number-of-pages': '300',
      title: 'Light &amp; power',
      editor: [{ literal: 'Harbour Board' }],
      issued: { 'date-parts': [['1882']], season: 'Spring', circa: true },
      'citation-key': 'harbour1882',
    },
    said: ['ab12cd34', 'Harbour Board (Ed.). (ca. 1882). Light & power.', ''],
  },
  {
    from: 'Mendeley',
    item: {
      id: 'ITEM-1',
      type: 'article-journal',
      title: 'On dynamos',
      author: [
        {
          family: 'Ward',
          given: 'Ada',
          'dropping-particle': '',
          'non-dropping-particle': '',
          'parse-names': false,
          suffix: 'Jr.',
        },
      ],
      'container-title': 'Proceedings',
      'container-title-short': '',
      DOI: '10.5555/12345678',
      ISSN: '1234-5678',
      issue: '3',
      issued: { 'date-parts': [['1882', '1']] },
      page: '11-14',
      volume: '12',
    },
    said: [
      'item-1',
      'Ward, A., Jr. (1882). On dynamos. Proceedings, 12(3), 11–14.',
      'https://doi.org/10.5555/12345678',
    ],
  },
  {
    from: 'Pandoc',
    item: {
      id: 'ward:1882',
      type: '',
      title: 'The <span class="nocase">HARBOUR</span> log',
      author: [{ family: 'Brauw', given: 'Alan', 'dropping-particle': 'de' }],
      issued: {
        'date-parts': [
          [1882, 1, 14],
          [1882, 1, 16],
        ],
      },
      volume: 2,
    },
    said: ['ward-1882', 'Brauw, A. de. (1882, January 14–16). The HARBOUR log (Vol. 2).', ''],
  },
  {
    from: 'Quarto, over an address of a DOI',
    item: {
      id: 'Ward_1882',
      type: 'article-journal',
      title: 'On steam',
      ISSN: ['1234-5678', '8765-4321'],
      issued: '1882-01',
      author: [{ given: 'Sukarno', sequence: 'first', affiliation: [] }],
      URL: 'https://doi.org/10.5555/1',
      subject: ['steam'],
      'is-referenced-by-count': 3,
    },
    said: ['ward-1882', 'Sukarno. (1882). On steam.', 'https://doi.org/10.5555/1'],
  },
]

test.each(exports)('an item of $from is read as it is', ({ item, said }) => {
  const source = sourceSchema.parse({
    ...item,
    custom: { kind: 'other', access: { level: 'full' } },
  })
  expect([source.id, sayReference(source), addressOf(source) ?? '']).toEqual(said)
})

const days = [
  [[1882, 1, 14]],
  [[1882, 1]],
  [[1882]],
  [
    [1882, 1, 14],
    [1882, 1, 16],
  ],
  [
    [1882, 1, 14],
    [1882, 2, 16],
  ],
]

test.each([
  [
    'en',
    '1882, January 14',
    '1882, January',
    '1882',
    '1882, January 14–16',
    '1882, January 14–February 16',
  ],
  [
    'de',
    '1882, 14. Januar',
    '1882, Januar',
    '1882',
    '1882, 14.–16. Januar',
    '1882, 14. Januar–16. Februar',
  ],
  [
    'es',
    '1882, 14 de enero',
    '1882, enero',
    '1882',
    '1882, 14–16 de enero',
    '1882, 14 de enero–16 de febrero',
  ],
])('a date of a reference is written as %s writes month and day', (language, ...said) => {
  const format = referenceFormatter(language)
  const references = days.map((parts) =>
    format({ id: 'a', type: 'article-newspaper', title: 'A', issued: { 'date-parts': parts } }),
  )
  expect(references.map((html) => /\((\d.*?)\)/.exec(html)?.[1])).toEqual(said)
})
