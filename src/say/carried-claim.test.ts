import { expect, test } from 'vitest'
import { recordsWith } from '../annotate/fixtures/read-case.ts'
import { loadFixture } from '../corpus/fixture.ts'
import type { Claim } from '../model/claim.ts'
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

const { corpus } = loadFixture('clean')
const [claim] = corpus?.claims.values() ?? []

test.each([
  ['attributed', [], 'Attributed: It rained'],
  ['attributed', ['evening-post'], 'According to the Evening Post: It rained'],
  ['speculation', ['ada-ward'], 'Speculation by Ada Ward: It rained'],
  ['disputed', ['ada-ward'], 'Disputed: It rained'],
] as const)('%s, said by %j', (status, saidBy, said) => {
  if (!corpus || !claim) throw new Error('invalid fixture: clean')
  // The same claim under another status; what that owes is not read here.
  const other = { ...claim, status, saidBy, statement: 'It rained.' } as unknown as Claim
  expect(sayCarried(other, corpus)).toBe(said)
})
