import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEstimates, anyList } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { parseCase } from '../../proof/gallery-case.ts'
import { frames } from '../../scene/sizes.ts'
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

const emphasised = ['own', 'without', 'incident-0', 'incident-3']

describe('placePositions', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at the ${frame.name} width, whatever the data`, () => {
      fc.assert(
        fc.property(anyBuilder, fc.subarray(emphasised), ({ figure, records }, some) => {
          const positions = positionsOf(figure, records)
          const references = referencesOf(figure, records)
          const emphasis = new Set(some)
          const scene = placePositions({ positions, references, emphasis, frame })
          expect(collisions(scene)).toEqual([])
        }),
      )
    })
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
