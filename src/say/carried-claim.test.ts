import { expect, test } from 'vitest'
import { recordsWith } from '../annotate/fixtures/read-case.ts'
import { sayCarried } from './carried-claim.ts'

const records = recordsWith({
  claims: {
    'speaker-first': {
      status: 'attributed',
      confidence: 'moderate',
      statement: 'The director said that it ran all night.',
      because: 'So the paper reports.',
      saidBy: ['director'],
      evidence: [{ source: 'morning-paper', relation: 'supports' }],
    },
  },
})

test.each([
  ['switched-on', /^Fact: \S.*[^.]$/],
  ['no-doubt', /^According to the director: \S.*[^.]$/],
  ['power', /^Estimate: \S.*[^.]$/],
  ['core-damaged', /^Disputed: \S.*[^.]$/],
  ['second-unit', /^Speculation: \S.*[^.]$/],
  ['eight-lamps', /^Error: \S.*[^.]$/],
  ['speaker-first', /^Attributed: The director said that it ran all night$/],
])('%s takes its standing along when it leaves its page', (id, expected) => {
  const claim = records.claims.get(id)
  expect(claim && sayCarried(claim, records)).toMatch(expected)
})
