import { expect, test } from 'vitest'
import { parseCase } from '../charts/proof/gallery-case.ts'
import { sayDatum } from './datum.ts'

const unit = 'GBP million'
const number = {
  published: '1931-05-02',
  publisher: 'board',
  measures: 'counted',
  scope: ['bridge'],
  source: 'a-source',
}
const { records } = parseCase('data-in-words', {
  figure: { kind: 'timeline', title: 'Events', measure: 'Days', events: [] },
  estimates: [
    {
      ...number,
      id: 'ledger',
      label: 'The ledger',
      quantity: { central: 42, unit, qualifier: 'exact' },
    },
    {
      ...number,
      id: 'almanac',
      label: 'Almanac',
      quantity: { central: 42, unit, qualifier: 'about' },
      repeats: { estimate: 'ledger', inferred: true, because: 'the same digits' },
      caveat: 'land is left out',
      note: 'Printed twice.',
    },
    { ...number, id: 'denial', label: 'The union', measures: 'denied' },
    {
      ...number,
      id: 'ours',
      label: 'All bridges',
      ours: true,
      quantity: { central: 84, unit, qualifier: 'about' },
    },
  ],
  incidents: [
    {
      id: 'fall',
      date: '1930-03',
      label: 'the old bridge',
      place: 'Harbour',
      sector: 'bridges',
      measures: 'unpriced',
      attribution: 'attributed',
      attributedBy: [
        { by: 'board', as: 'suspects', to: ['flood'], source: 'a-source', note: 'In a letter.' },
      ],
      source: 'a-source',
      note: 'Nobody was on it.',
    },
  ],
  events: [
    {
      id: 'opening',
      date: '1931-05-02',
      or: '1931-05-03',
      title: 'The bridge opens',
      lane: 'works',
      status: 'attributed',
      source: 'a-source',
      note: 'The papers differ.',
    },
  ],
})

test.each([
  ['estimates/ledger', 'The ledger, 2 May 1931', '£42 million counted', []],
  [
    'estimates/almanac',
    'Almanac, 2 May 1931',
    'about £42 million counted',
    [
      'Land is left out.',
      'Repeats the ledger, 2 May 1931, as we infer.',
      'The same digits.',
      'Printed twice.',
    ],
  ],
  ['estimates/denial', 'The union, 2 May 1931', 'a denial, with no quantity', []],
  ['estimates/ours', 'All bridges, 2 May 1931', 'about £84 million counted, our sum', []],
  [
    'incidents/fall',
    'The old bridge, March 1930',
    'no value given',
    ['Suspected by board.', 'Board: In a letter.', 'Nobody was on it.'],
  ],
  ['events/opening', 'The bridge opens', '2 or 3 May 1931', ['The papers differ.']],
])('%s is said with all that qualifies it', (ref, label, says, notes) => {
  expect(sayDatum(ref, records)).toEqual({ label, says, notes })
})

test('a source and what is not there say nothing', () => {
  expect(sayDatum('sources/a-source', records)).toBeUndefined()
  expect(sayDatum('estimates/nobody', records)).toBeUndefined()
})
