import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import type { Claim } from '../model/claim.ts'
import { statuses, type Status } from '../model/status.ts'
import { sayCited, sayMeaning } from './cited.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const [claim] = corpus.claims.values()
if (!claim) throw new Error('invalid fixture: no claim')

const cited = (status: Status, saidBy: readonly string[] = []) =>
  // The same claim under another status; what that owes is not read here.
  sayCited({ ...claim, status, saidBy, statement: 'It rained.' } as Claim, corpus)

test('a claim is cited with its status first, whichever that is', () => {
  expect(statuses.map((status) => cited(status))).toEqual([
    'Fact: It rained.',
    'Attributed: It rained.',
    'Estimate: It rained.',
    'Disputed: It rained.',
    'Speculation: It rained.',
    'Error: It rained.',
  ])
})

test('who speaks takes the place of “attributed”, and owns a speculation', () => {
  expect(cited('attributed', ['evening-post'])).toBe('According to the Evening Post: It rained.')
  expect(cited('speculation', ['ada-ward'])).toBe('Speculation by Ada Ward: It rained.')
  expect(cited('disputed', ['ada-ward'])).toBe('Disputed: It rained.')
})

test('a status says what it means where there is no key', () => {
  expect(sayMeaning('disputed')).toBe('Disputed. Credible parties conflict.')
})
