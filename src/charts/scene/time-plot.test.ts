import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../model/quantity.ts'
import { statuses } from '../../model/status.ts'
import { anyDate, anyName, anyQuantity } from '../proof/any-data.ts'
import { collisions } from '../proof/collisions.ts'
import { frames } from './sizes.ts'
import { placeTimePlot, type PlotLine } from './time-plot.ts'

const anyLines = fc.array(
  fc.record({
    label: anyName,
    claim: fc.constant(undefined),
    isTold: fc.boolean(),
    points: fc
      .array(
        fc.record({
          period: anyDate,
          quantity: anyQuantity.map((quantity) => quantity as Quantity), // of the schema's own making
          status: fc.constantFrom(...statuses),
          claim: fc.constant(undefined),
          isTold: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
          asides: fc.array(anyName, { maxLength: 1 }),
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map((points) => [...points].sort((a, b) => (a.period < b.period ? -1 : 1))),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('placeTimePlot', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at ${frame.width} px, whatever the data`, () => {
      fc.assert(
        fc.property(
          anyLines,
          fc.constantFrom('line' as const, 'bars' as const),
          fc.constantFrom('linear' as const, 'log' as const),
          (lines, form, kind) => {
            const scene = placeTimePlot(lines, {
              ...{ frame, form, kind: form === 'bars' ? 'linear' : kind },
              ...{ reason: 'they are far apart', unit: 'people', remark: '95% interval.' },
            })
            expect(collisions(scene)).toEqual([])
          },
        ),
      )
    })

  test('an error is joined to nothing, and a stretch is broken as its weaker end', () => {
    const point = (period: string, status: (typeof statuses)[number]) => ({
      ...{ period, status, claim: undefined, isTold: false, asides: [] },
      quantity: { central: 5, unit: 'people', qualifier: 'exact' } as const,
    })
    const line: PlotLine = {
      ...{ label: 'A line', claim: undefined, isTold: true },
      points: [
        point('1921', 'fact'),
        point('1922', 'fact'),
        point('1923', 'estimate'),
        point('1924', 'speculation'),
        point('1925', 'error'),
        point('1926', 'fact'),
      ],
    }
    const { marks } = placeTimePlot([line], {
      ...{ frame: frames.wide, form: 'line', kind: 'linear', reason: undefined },
      ...{ unit: 'people', remark: '' },
    })
    const stretches = marks
      .flatMap(({ shapes }) => shapes)
      .flatMap((shape) => (shape.shape === 'line' && shape.weight === 2.5 ? [shape.dash] : []))
    expect(stretches).toEqual(['solid', 'dashed', 'dotted'])
  })
})
