import { expect, test } from 'vitest'
import { recordsWith } from '../annotate/fixtures/read-case.ts'
import type { Claim } from '../model/claim.ts'
import { sayBasis, sayEvidence, saySpeakers } from './claim.ts'

const records = recordsWith()
const claimOf = (id: string, more: Partial<Claim> = {}): Claim => {
  const claim = records.claims.get(id)
  if (!claim) throw Error(`invalid claim: ${id}`)
  return { ...claim, ...more } as Claim // the same variant with another list
}

test.each([
  ['switched-on', 'for: 2 sources, 1 origin'],
  ['lamps', 'for: 1 source, 1 origin'],
  ['core-damaged', 'for: 1 source, 1 origin; against: 1 source, 1 origin'],
  ['second-unit', 'no sources'],
])('the basis of %s is counted by side', (id, words) => {
  expect(sayBasis(claimOf(id), records)).toBe(words)
})

test('sources that are only background are said to be that', () => {
  const claim = claimOf('lamps')
  const evidence = claim.evidence.map((each) => ({ ...each, relation: 'context' as const }))
  expect(sayBasis(claimOf('lamps', { evidence }), records)).toBe('1 source, only as background')
})

test.each([
  ['lamps', 'Evidence for: 1 source, 1 origin'],
  ['second-unit', 'Evidence: no sources'],
])('the evidence of %s has a heading', (id, words) => {
  expect(sayEvidence(claimOf(id), records)).toBe(words)
})

test('speakers are named as running text names them', () => {
  const said = (...saidBy: string[]) => saySpeakers(claimOf('no-doubt', { saidBy }), records)
  expect(said('director', 'academy')).toBe('the director and the academy')
  expect(said()).toBe('')
})
