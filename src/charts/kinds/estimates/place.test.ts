import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { frames } from '../../scene/sizes.ts'
import { anyEstimates, anyName } from '../../proof/any-data.ts'
import { numbersOf, originRows } from '../../data/origins.ts'
import { placeByYears } from './place-by-years.ts'
import { placeEstimates } from './place.ts'

const estimate = {
  id: 'net',
  label: 'Harbour Board',
  published: '1953',
  publisher: 'board',
  measures: 'counted',
  scope: ['the quay'],
  source: 'minutes',
} as const

describe('placeEstimates', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(
          anyEstimates,
          fc.constantFrom('linear', 'log'),
          fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
          fc.array(anyName, { maxLength: 3 }),
          fc.constantFrom(placeEstimates, placeByYears),
          ({ estimates, claims }, kind, emphasised, words, place) => {
            const records = recordsOf({ estimates, claims })
            const rows = originRows([...records.estimates.keys()], records)
            const scene = place({
              ...{ rows, records, kind, scaleReason: undefined, frame, counts: [] },
              emphasis: new Set(emphasised.map((i) => `estimate-${i}`)),
              annotations: words.map((text, i) => ({ at: `estimate-${i}`, text })),
            })
            expect(collisions(scene)).toEqual([])
          },
        ),
        { numRuns: 150 },
      )
    })

  test('the label of a value just below zero stands clear of its bar', () => {
    const quantity = { central: -0.01, unit: 'USD million', qualifier: 'exact' }
    const records = recordsOf({ estimates: [{ ...estimate, quantity }], claims: {} })
    const rows = originRows([estimate.id], records)
    for (const frame of Object.values(frames)) {
      const scene = placeEstimates({
        rows,
        records,
        kind: 'linear',
        scaleReason: undefined,
        emphasis: new Set(),
        annotations: [],
        counts: [],
        frame,
      })
      expect(collisions(scene)).toEqual([])
    }
  })

  test('every number is drawn once, in the row of its origin', () => {
    fc.assert(
      fc.property(anyEstimates, ({ estimates, claims }) => {
        const records = recordsOf({ estimates, claims })
        const ids = [...records.estimates.keys()]
        const drawn = numbersOf(originRows(ids, records)).map(({ id }) => id)
        expect([...drawn].sort()).toEqual([...ids].sort())
      }),
    )
  })
})
