import { describe, expect, test } from 'vitest'
import { measures } from '../../model/estimate.ts'
import { statuses } from '../../model/status.ts'
import { areaMark, dashOf, fadingArea, fillOf } from './area-mark.ts'

const box = { x: 0, y: 0, width: 100, height: 12 }

/** What is drawn, without its colour. */
const grey = (shapes: unknown, status: string) =>
  JSON.stringify(shapes).replaceAll(`"tone":"${status}"`, '"tone":"ink"')

describe('an area', () => {
  for (const counted of ['taken', 'attempted', 'mixed'] as const)
    test(`of what was ${counted} looks different for each status without colour`, () => {
      const drawn = statuses.map((status) =>
        grey(areaMark(box, { measures: counted, status }), status),
      )
      expect(new Set(drawn).size).toBe(statuses.length)
    })

  test('looks different for each thing that is counted, whatever its status', () => {
    for (const status of statuses) {
      const drawn = (['taken', 'attempted', 'mixed'] as const).map((counted) =>
        JSON.stringify(areaMark(box, { measures: counted, status })),
      )
      expect(new Set(drawn).size).toBe(3)
    }
  })

  test('stays inside of its box', () => {
    for (const status of statuses)
      for (const shape of areaMark(box, { measures: 'mixed', status })) {
        if (shape.shape !== 'line') continue
        expect(shape.from[0]).toBeGreaterThanOrEqual(0)
        expect(shape.to[0]).toBeLessThanOrEqual(100)
      }
  })

  test('is left out where it is too narrow to be seen', () => {
    const look = { measures: 'taken', status: 'fact' } as const
    expect(areaMark({ ...box, width: 0.4 }, look)).toEqual([])
    expect(fadingArea({ ...box, width: 0.4 }, look)).toEqual([])
  })
})

test('what is known by its upper end alone fades, whatever it counts', () => {
  for (const counted of measures) {
    const shapes = fadingArea(box, { measures: counted, status: 'estimate' })
    expect(shapes.length).toBeGreaterThan(0)
    for (const shape of shapes) expect(shape).toMatchObject({ fill: 'fade' })
  }
})

test('lines are broken as the status is, and solid where it is joined to nothing', () => {
  expect(statuses.map(dashOf)).toEqual(['solid', 'solid', 'dashed', 'solid', 'dotted', 'solid'])
})

test('areas are filled as what is counted', () => {
  expect((['taken', 'denied', 'attempted', 'mixed'] as const).map(fillOf)).toEqual([
    ...['solid', 'solid', 'outline', 'half'],
  ])
})
