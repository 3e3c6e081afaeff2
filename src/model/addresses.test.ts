import { expect, test } from 'vitest'
import { loadFixture } from '../corpus/fixture.ts'
import type { Corpus } from './records.ts'
import { addressesOf, movesOf } from './addresses.ts'

const { corpus } = loadFixture('clean')
if (!corpus) throw new Error('invalid fixture: clean')
const clean: Corpus = corpus

test('articles, claims and figures have addresses for good', () => {
  expect(addressesOf(clean).map(({ path }) => path)).toEqual([
    '/articles/the-first-evening/',
    '/articles/the-lamps/',
    '/articles/the-storms/',
    '/claims/first/',
    '/claims/opened/',
    '/claims/power/',
    '/figures/first-evening/',
    '/figures/houses-with-light/',
    '/figures/lamps-by-year/',
    '/figures/storm-damage/',
  ])
})

test('an old id stands for the address it made, and an old path for itself', () => {
  const power = clean.claims.get('power')
  if (!power) throw new Error('invalid fixture: clean')
  const aliases = ['watts', '/1999/power/']
  const claims = new Map([...clean.claims, ['power', { ...power, aliases }]])
  expect(movesOf({ ...clean, claims }).map(({ from, path }) => [from, path])).toEqual([
    ['/claims/watts/', '/claims/power/'],
    ['/1999/power/', '/claims/power/'],
  ])
})
