import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEstimates, anyList } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { frames } from '../../scene/sizes.ts'
import { incidentRows, stackMarks } from './incident-rows.ts'
import { placeCoverage } from './place.ts'

const anyCoverage = fc
  .tuple(anyEstimates, anyList)
  .map(([{ estimates, claims }, { incidents }]) => {
    const records = recordsOf({ estimates, claims, incidents })
    return {
      estimates: [...records.estimates.values()],
      incidents: [...records.incidents.values()],
      records,
    }
  })

describe('placeCoverage', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyCoverage, (given) => {
          expect(collisions(placeCoverage({ ...given, frame }))).toEqual([])
        }),
      )
    })
})

describe('incidentRows', () => {
  test('every incident is in one row, and none without a value is named as one of the largest', () => {
    fc.assert(
      fc.property(anyCoverage, fc.nat(5), ({ incidents }, most) => {
        const { named, others } = incidentRows(incidents, most)
        const drawn = [...named, ...others.flatMap((group) => group.incidents)]
        expect(new Set(drawn).size).toBe(incidents.length)
        expect(drawn).toHaveLength(incidents.length)
        for (const { value } of named) expect(value).toBeDefined()
      }),
    )
  })
})

describe('stackMarks', () => {
  test('no two marks of a row come closer than their width', () => {
    const xs = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 })
    fc.assert(
      fc.property(xs, (given) => {
        const inOrder = [...given].sort((a, b) => a - b)
        const rows = stackMarks(inOrder, 11)
        inOrder.forEach((x, i) => {
          inOrder.slice(0, i).forEach((before, j) => {
            if (rows[i] === rows[j]) expect(x - before).toBeGreaterThanOrEqual(11 - 1e-9)
          })
        })
      }),
    )
  })
})
