import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyList, anyQuantity } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { partRows } from '../../data/parts.ts'
import { frames } from '../../scene/sizes.ts'
import { addUp } from '../../../model/total.ts'
import { largestShare } from './largest-share.ts'
import { placeComposition } from './place.ts'

const partsOf = (given: unknown) => {
  const records = recordsOf(given)
  return [...records.estimates.values()].flatMap((estimate) => partRows(estimate, records))
}

describe('placeComposition', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyList, fc.array(fc.nat({ max: 39 })), anyQuantity, (list, some, quantity) => {
          const parts = partsOf(list)
          const scene = placeComposition({
            ...{ parts, total: addUp(parts), frame },
            references: [
              {
                label: 'A list',
                quantity,
                status: 'disputed',
                drawn: 'counted',
                claim: undefined,
              },
            ],
            emphasis: new Set(some.map((i) => `incident-${i}`)),
          })
          expect(collisions(scene)).toEqual([])
        }),
      )
    })
})

test('the largest share is in percent of the sum, with one decimal', () => {
  const quantity = (central: number) => ({ central, unit: 'USD million', qualifier: 'exact' })
  const parts = partsOf({
    estimates: [
      listOf([
        { incident: 'a', measures: 'counted', quantity: quantity(5.3) },
        { incident: 'b', measures: 'counted', quantity: quantity(534) },
        { incident: 'c', measures: 'counted', quantity: quantity(32) },
        { incident: 'd', measures: 'unpriced' },
      ]),
    ],
  })
  expect(largestShare(parts)).toMatchObject({ part: { id: 'b' }, percent: 93.5 })
})

function listOf(parts: readonly unknown[]) {
  return {
    id: 'a-list',
    label: 'A list',
    published: '2001',
    publisher: 'somebody',
    quantity: { central: 1, unit: 'USD million', qualifier: 'exact' },
    measures: 'counted',
    scope: ['bridges'],
    source: 'a-source',
    parts,
  }
}
