import { expect, test } from 'vitest'
import { recordsWith } from '../annotate/fixtures/read-case.ts'
import type { Claim } from '../model/claim.ts'
import { sayBasis, saySpeakers } from './claim.ts'

const records = recordsWith()
const claimOf = (id: string, more: Partial<Claim> = {}): Claim => {
  const claim = records.claims.get(id)
  if (!claim) throw Error(`invalid claim: ${id}`)
  return { ...claim, ...more } as Claim // the same variant with another list
}

test.each([
  ['switched-on', '2 sources, 1 independent origin'],
  ['lamps', '1 source, 1 independent origin'],
  ['core-damaged', '2 sources, 2 independent origins'],
  ['second-unit', 'no sources'],
])('the basis of %s is counted in sources and origins', (id, words) => {
  expect(sayBasis(claimOf(id), records)).toBe(words)
})

test('speakers are named as running text names them', () => {
  const said = (...saidBy: string[]) => saySpeakers(claimOf('no-doubt', { saidBy }), records)
  expect(said('director', 'academy')).toBe('the director and the academy')
  expect(said()).toBe('')
})
