import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps } from './box.ts'
import { placeLabels } from './place-labels.ts'
import { frames } from './sizes.ts'

const side = (max: number) => fc.double({ min: 0, max, noNaN: true })

describe('placeLabels', () => {
  const within = { x: 0, y: 0, width: 340, height: 100 }

  test('a label stands to the right of its mark where there is room', () => {
    const mark = { x: 20, y: 40, width: 8, height: 8 }
    expect(placeLabels([{ mark, width: 60, height: 16 }], { within, gap: 4 })).toEqual([
      { kind: 'at-mark', side: 'right', box: { x: 32, y: 36, width: 60, height: 16 } },
    ])
  })

  test('a label at the right edge turns to the left of its mark', () => {
    const mark = { x: 330, y: 40, width: 8, height: 8 }
    const [place] = placeLabels([{ mark, width: 60, height: 16 }], { within, gap: 4 })
    expect(place).toMatchObject({ kind: 'at-mark', side: 'left' })
  })

  test('a label wider than the plot is written in a row', () => {
    const mark = { x: 20, y: 40, width: 8, height: 8 }
    expect(placeLabels([{ mark, width: 400, height: 16 }], { within, gap: 4 })).toEqual([
      { kind: 'in-row', row: 0 },
    ])
  })

  for (const { name, width } of Object.values(frames)) {
    test(`no label touches a mark, a label or the edge at the ${name} width, whatever the data`, () => {
      const plot = { x: 0, y: 0, width, height: 240 }
      const label = fc
        .record({
          x: side(width),
          y: side(240),
          size: side(30),
          width: side(width),
          height: side(40),
        })
        .map(({ x, y, size, width, height }) => ({
          mark: { x, y, width: size, height: size },
          width: width + 1,
          height: height + 1,
        }))
      fc.assert(
        fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
          const places = placeLabels(labels, { within: plot, gap: 4 })
          expect(places).toHaveLength(labels.length)
          const boxes = places.flatMap((place) => (place.kind === 'at-mark' ? [place.box] : []))
          boxes.forEach((box, i) => {
            expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([])
            expect(labels.filter(({ mark }) => overlaps(box, mark))).toEqual([])
            expect(box.x).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width).toBeLessThanOrEqual(width)
            expect(box.y + box.height).toBeLessThanOrEqual(240)
          })
          const rows = places.flatMap((place) => (place.kind === 'in-row' ? [place.row] : []))
          expect(rows).toEqual(rows.map((_, i) => i))
        }),
      )
    })
  }
})
