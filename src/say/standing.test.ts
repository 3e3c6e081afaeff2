import { expect, test } from 'vitest'
import { recordsWith } from '../annotate/fixtures/read-case.ts'
import { sayStanding } from './standing.ts'

const records = recordsWith({
  claims: {
    'said-by-both': {
      status: 'disputed',
      confidence: 'low',
      statement: 'It ran all night.',
      because: 'Each says otherwise.',
      saidBy: ['director'],
      evidence: [
        { source: 'review-1955', relation: 'supports' },
        { source: 'morning-paper', relation: 'contradicts' },
        { source: 'operating-log', relation: 'contradicts' },
      ],
    },
  },
})

test.each([
  ['switched-on', 'Fact', undefined],
  ['no-doubt', 'Attributed to the director', undefined],
  ['power', 'Estimate: about 100 kW (80–120 kW)', undefined],
  ['core-damaged', 'Disputed', 'Said by The academy; contradicted by The station.'],
  [
    'said-by-both',
    'Disputed',
    'Said by the director; contradicted by The Morning Paper and The station.',
  ],
  ['second-unit', 'Speculation', undefined],
  ['eight-lamps', 'Error', 'The record: Four lamps were lit.'],
])('%s is said with what its status owes', (id, status, owed) => {
  const claim = records.claims.get(id)
  expect(claim && sayStanding(claim, records)).toEqual({ status, owed })
})
