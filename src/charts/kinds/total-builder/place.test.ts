import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEstimates, anyList } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { parseCase } from '../../proof/gallery-case.ts'
import { grow, overlaps } from '../../scene/box.ts'
import { boxOfShape, boxOfText, type Scene } from '../../scene/scene.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { placePositions } from './place.ts'
import { positionsOf, referencesOf, type TotalBuilderFigure } from './presets.ts'

/** A builder over a generated list: by its own values and by the list's, with and without what was aimed at. */
const anyBuilder = fc.tuple(anyList, anyEstimates).map(([list, published]) => {
  const incidents = list.incidents.map(({ id }) => id)
  const references = published.estimates.slice(0, 4).map(({ id }) => id)
  const { figure, records } = parseCase('a-builder', {
    figure: {
      kind: 'total-builder',
      title: 'A total',
      measure: 'Sums',
      incidents,
      references,
      presets: [
        { id: 'own', label: 'By their own values', counts: ['counted'] },
        {
          id: 'list',
          label: 'As a list with a rather long name counted them',
          estimate: 'a-list',
          counts: ['counted', 'aimed-at'],
        },
        {
          id: 'without',
          label: 'Without the first',
          without: incidents.slice(0, 1),
          counts: ['counted'],
        },
      ],
    },
    ...list,
    estimates: [...list.estimates, ...published.estimates],
    claims: published.claims,
  })
  if (figure.kind !== 'total-builder') throw Error(`invalid figure: ${figure.kind}`)
  return { figure: figure satisfies TotalBuilderFigure, records }
})

const noun = { one: 'flood', many: 'floods' }
const emphasised = ['own', 'without', 'incident-0', 'incident-3']

describe('placePositions', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyBuilder, fc.subarray(emphasised), ({ figure, records }, some) => {
          const positions = positionsOf(figure, records)
          const references = referencesOf(figure, records)
          const emphasis = new Set(some)
          const scene = placePositions({ positions, references, emphasis, noun, frame })
          expect(collisions(scene)).toEqual([])
        }),
      )
    })
})

/** Two floods of 60 and 40 kW and one that nobody measured, against a published total. */
function against(total: number, frame: Frame = frames.wide): Scene {
  const base = { date: '1931', place: 'Mill', sector: 'water', measures: 'counted' }
  const flood = (id: string, central: number) => ({
    ...{ ...base, id, label: id, attribution: 'fact', source: 'minutes' },
    value: { central, unit: 'kW', qualifier: 'exact' },
  })
  const unmeasured = { ...flood('fog', 0), value: undefined, measures: 'unpriced' }
  const { figure, records } = parseCase('a-builder', {
    figure: {
      ...{ kind: 'total-builder', title: 'A', measure: 'B', references: ['board'] },
      incidents: ['wheel', 'dam', 'fog'],
      presets: [{ id: 'all', label: 'All', counts: ['counted'] }],
    },
    incidents: [flood('wheel', 60), flood('dam', 40), unmeasured],
    estimates: [
      {
        ...{ id: 'board', label: 'Board', published: '1931', publisher: 'board' },
        ...{ measures: 'counted', scope: ['the mill'], source: 'minutes' },
        quantity: { central: total, unit: 'kW', qualifier: 'exact' },
      },
    ],
  })
  if (figure.kind !== 'total-builder') throw Error(`invalid figure: ${figure.kind}`)
  return placePositions({
    positions: positionsOf(figure, records),
    references: referencesOf(figure, records),
    ...{ emphasis: new Set(), noun, frame },
  })
}

/** True where the line of a published total runs over the bar or along its end. */
function isCrossed({ guides, marks }: Scene): boolean {
  const bars = marks.flatMap(({ shapes }) => shapes.filter(({ shape }) => shape === 'bar'))
  const lines = guides.filter((guide) => guide.shape === 'line' && guide.weight === 1.5)
  const near = bars.map((bar) => grow(boxOfShape(bar), 1))
  return lines.some((line) => near.some((box) => overlaps(box, boxOfShape(line))))
}

test('a published total crosses a bar, and leaves the end of one to be seen that it meets', () => {
  expect(isCrossed(against(50))).toBe(true)
  for (const total of [99.5, 100, 100.5]) expect(isCrossed(against(total))).toBe(false)
})

test('lines stop at the words under a bar in the narrow drawing', () => {
  const { guides, texts } = against(50, frames.narrow)
  const said = texts.find(({ text }) => text.startsWith('1 flood without'))
  const lines = guides.filter((guide) => guide.shape === 'line' && guide.from[0] === guide.to[0])
  const under = lines.map(boxOfShape).filter(({ y }) => said && y > boxOfText(said).y)
  expect(said && lines.length > 0).toBe(true)
  expect(under).toEqual([])
})

test('what has no value is said to be what the site counts', () => {
  const said = against(100).texts.map(({ text }) => text)
  expect(said).toContain('1 flood without a value: unknown')
})

describe('positionsOf', () => {
  test('a position that counts one measure leaves every other out, but what is unpriced', () => {
    fc.assert(
      fc.property(anyBuilder, ({ figure, records }) => {
        for (const { preset, rows } of positionsOf(figure, records))
          if (preset.counts.length === 1)
            expect(rows.filter(({ measures }) => measures === 'aimed-at')).toEqual([])
      }),
    )
  })
})
