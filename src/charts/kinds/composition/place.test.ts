import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyList } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { partRows } from '../../data/parts.ts'
import { frames } from '../../scene/sizes.ts'
import { addUp } from '../../../model/total.ts'
import { cascade, largestShare } from './cascade.ts'
import { placeComposition } from './place.ts'

const partsOf = (given: unknown) => {
  const records = recordsOf(given)
  return [...records.estimates.values()].flatMap((estimate) => partRows(estimate, records))
}

describe('placeComposition', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyList, (list) => {
          const parts = partsOf(list)
          const scene = placeComposition({ parts, total: addUp(parts), references: [], frame })
          expect(collisions(scene)).toEqual([])
        }),
      )
    })
})

describe('cascade', () => {
  test('each part starts where the one before ends, and the last ends at the sum', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const parts = partsOf(list)
        const steps = cascade(parts)
        steps.forEach((step, i) => expect(step.from).toBe(i === 0 ? 0 : steps[i - 1]?.to))
      }),
    )
  })

  test('an unpriced part has no length', () => {
    const parts = partsOf({
      incidents: [],
      estimates: [listOf([{ incident: 'a', label: 'unpriced' }])],
    })
    expect(cascade(parts)).toMatchObject([{ from: 0, to: 0 }])
  })
})

test('the largest share is in percent of the sum, with one decimal', () => {
  const quantity = (central: number) => ({ central, unit: 'USD million', qualifier: 'exact' })
  const parts = partsOf({
    estimates: [
      listOf([
        { incident: 'a', label: 'taken', quantity: quantity(5.3) },
        { incident: 'b', label: 'taken', quantity: quantity(534) },
        { incident: 'c', label: 'taken', quantity: quantity(32) },
        { incident: 'd', label: 'unpriced' },
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
    measures: 'taken',
    scope: ['bridges'],
    source: 'a-source',
    parts,
  }
}
