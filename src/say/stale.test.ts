import { expect, test } from 'vitest'
import { recordsWith } from '../annotate/fixtures/read-case.ts'
import { sourceSchema } from '../model/source.ts'
import { sayStale, staleSupport } from './stale.ts'

const known = recordsWith()
const source = (id: string, custom: object) =>
  sourceSchema.parse({
    id,
    type: 'report',
    title: `The ${id}`,
    custom: { kind: 'press', access: { level: 'full' }, ...custom },
  })
const replaced = { on: '1953', why: 'A second edition came out.' }
const sources = new Map([
  ...known.sources,
  ['digest', source('digest', { derivedFrom: [{ source: 'evening-paper' }] })],
  ['first-edition', source('first-edition', { superseded: replaced })],
])

test.each([
  ['operating-log', ''],
  ['evening-paper', ' Retracted 4 January 1952: The paper took the story back.'],
  ['first-edition', ' Superseded 1953: A second edition came out.'],
  [
    'digest',
    ' It repeats “A town of light”, retracted 4 January 1952: The paper took the story back.',
  ],
])('of %s is said whether it stands', (id, words) => {
  expect(sayStale(id, sources)).toBe(words)
})

test('support that no longer stands is warned of; context and the support of an error are not', () => {
  const claim = known.claims.get('lamps')
  const error = known.claims.get('eight-lamps')
  if (!claim || !error) throw Error('invalid fixture')
  const on = (relation: 'supports' | 'context') => [{ source: 'evening-paper', relation }]
  const warning = 'A source that supports this was withdrawn or replaced; see its evidence.'
  expect(staleSupport({ ...claim, evidence: on('supports') }, sources)).toBe(warning)
  expect(staleSupport({ ...claim, evidence: on('context') }, sources)).toBeUndefined()
  expect(staleSupport({ ...error, evidence: on('supports') }, sources)).toBeUndefined()
})
