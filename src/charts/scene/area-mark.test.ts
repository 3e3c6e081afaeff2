import { describe, expect, test } from 'vitest'
import { drawnAs } from '../../model/measure.ts'
import { statuses } from '../../model/status.ts'
import { areaMark, dashOf, fadingArea, fillOf } from './area-mark.ts'

const box = { x: 0, y: 0, width: 100, height: 12 }

/** What is drawn, without its colour. */
const grey = (shapes: unknown, status: string) =>
  JSON.stringify(shapes).replaceAll(`"tone":"${status}"`, '"tone":"ink"')

describe('an area', () => {
  for (const counted of ['counted', 'aimed-at', 'both'] as const)
    test(`${counted} looks different for each status without colour`, () => {
      const drawn = statuses.map((status) =>
        grey(areaMark(box, { drawn: counted, status }), status),
      )
      expect(new Set(drawn).size).toBe(statuses.length)
    })

  test('looks different for each thing that is counted, whatever its status', () => {
    for (const status of statuses) {
      const drawn = (['counted', 'aimed-at', 'both'] as const).map((counted) =>
        JSON.stringify(areaMark(box, { drawn: counted, status })),
      )
      expect(new Set(drawn).size).toBe(3)
    }
  })

  test('stays inside of its box', () => {
    for (const status of statuses)
      for (const shape of areaMark(box, { drawn: 'both', status })) {
        if (shape.shape !== 'line') continue
        expect(shape.from[0]).toBeGreaterThanOrEqual(0)
        expect(shape.to[0]).toBeLessThanOrEqual(100)
      }
  })

  test('however narrow looks different for each status without colour', () => {
    for (const counted of ['counted', 'aimed-at', 'both'] as const)
      for (const width of [0.5, 1, 2, 4, 5, 8, 15, 16, 30]) {
        const drawn = statuses.map((status) =>
          grey(areaMark({ ...box, width }, { drawn: counted, status }), status),
        )
        expect(new Set(drawn).size, `${counted}, ${width} px`).toBe(statuses.length)
      }
  })

  test('that is empty and narrow has an inside: in a row of such areas most of it is paper', () => {
    const narrow = { x: 10, y: 0, width: 2, height: 40 }
    const shapes = areaMark(narrow, { drawn: 'aimed-at', status: 'attributed' })
    expect(shapes.every(({ shape }) => shape === 'line')).toBe(true)
    const upright = shapes.filter(
      (shape) => shape.shape === 'line' && shape.from[0] === shape.to[0],
    )
    expect(upright).toMatchObject([{ weight: 0.5 }])
  })

  test('is left out where it is too narrow to be seen', () => {
    const look = { drawn: 'counted', status: 'fact' } as const
    expect(areaMark({ ...box, width: 0.4 }, look)).toEqual([])
    expect(fadingArea({ ...box, width: 0.4 }, look)).toEqual([])
  })
})

test('what is known by its upper end alone fades, whatever it counts', () => {
  for (const counted of drawnAs) {
    const shapes = fadingArea(box, { drawn: counted, status: 'estimate' })
    expect(shapes.length).toBeGreaterThan(0)
    for (const shape of shapes) expect(shape).toMatchObject({ fill: 'fade' })
  }
})

test('lines are broken as the status is, and solid where it is joined to nothing', () => {
  expect(statuses.map(dashOf)).toEqual(['solid', 'solid', 'dashed', 'solid', 'dotted', 'solid'])
})

test('areas are filled as what is counted', () => {
  expect((['counted', 'denied', 'aimed-at', 'both'] as const).map(fillOf)).toEqual([
    ...['solid', 'solid', 'outline', 'half'],
  ])
})
