import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyList } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { partRows } from '../../data/parts.ts'
import { frames } from '../../scene/sizes.ts'
import { groupRows } from './groups.ts'
import { placeGroups } from './place.ts'

const rowsOf = (given: unknown) => {
  const records = recordsOf(given)
  return [...records.estimates.values()].flatMap((estimate) => partRows(estimate, records))
}

describe('placeGroups', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyList, fc.array(fc.nat({ max: 39 })), (list, some) => {
          const groups = groupRows(rowsOf(list))
          const emphasis = new Set(some.map((i) => `incident-${i}`))
          expect(collisions(placeGroups({ groups, emphasis, frame }))).toEqual([])
        }),
      )
    })
})

describe('groupRows', () => {
  test('every row is in one group, and an unpriced row adds nothing to a sum', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const rows = rowsOf(list)
        const groups = groupRows(rows)
        expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length)
        for (const { measure, total } of groups)
          if (measure.drawn === 'unpriced') expect(total.quantity).toBeUndefined()
      }),
    )
  })
})
