import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate, anyName } from '../../proof/any-data.ts'
import { overlaps } from '../../scene/box.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { boxOfShape, boxOfText } from '../../scene/scene.ts'
import { frames } from '../../scene/sizes.ts'
import { chainOf } from './chain.ts'
import { checkProvenance } from './check.ts'
import { layersOf } from './layers.ts'
import { placeProvenance } from './place.ts'
import { placeRails } from './rails.ts'

const sourceOf = (id: string, date: string | undefined, derivedFrom: readonly unknown[] = []) => ({
  id,
  type: 'report',
  title: `Report ${id}`,
  publisher: id,
  ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  custom: { kind: 'press', access: { level: 'full' }, derivedFrom },
})

const anyChain = fc
  .array(
    fc.record({
      date: fc.option(anyDate, { nil: undefined }),
      publisher: anyName,
      edges: fc.array(fc.record({ to: fc.nat(), inferred: fc.boolean() }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drafts) => {
    const sources = drafts.map(({ date, publisher, edges }, i) => ({
      ...sourceOf(
        `source-${i}`,
        date,
        i === 0 ? [] : edges.map(({ to, inferred }) => ({ source: `source-${to % i}`, inferred })),
      ),
      publisher,
    }))
    return chainOf(
      sources.map(({ id }) => id),
      recordsOf({ sources }),
    )
  })

describe('placeProvenance', () => {
  const anyTold = fc.array(fc.nat(39), { maxLength: 4 })
  for (const frame of [...Object.values(frames), { ...frames.wide, width: 984 }])
    test(`no label touches a mark, a label, an arrow or the edge at ${frame.width} px`, () => {
      fc.assert(
        fc.property(anyChain, anyTold, fc.option(anyName), (links, told, words) => {
          const ids = links.map(({ source }) => source.id)
          const emphasis = told.flatMap((i) => ids[i] ?? [])
          const annotations = words === null ? [] : [{ at: ids.slice(0, 1), text: words }]
          const quantity = { central: 571, unit: 'kg', qualifier: 'about' } as const
          const numbers = new Map(emphasis.map((id) => [id, quantity]))
          const scene = placeProvenance(links, { frame, emphasis, annotations, numbers })
          expect(collisions(scene)).toEqual([])
          for (const text of scene.texts)
            for (const guide of scene.guides)
              expect(overlaps(boxOfText(text), boxOfShape(guide))).toBe(false)
        }),
      )
    })
})

describe('layersOf', () => {
  test('every source stands after all that it repeats, and each arrow goes one column on', () => {
    fc.assert(
      fc.property(anyChain, (links) => {
        const layers = layersOf(links)
        const columnOf = (row: number) =>
          layers.findIndex((items) =>
            items.some((item) => item.item === 'source' && item.row === row),
          )
        links.forEach(({ repeats }, row) => {
          for (const edge of repeats) expect(columnOf(edge.row)).toBeLessThan(columnOf(row))
        })
        layers.forEach((items, i) => {
          for (const { at } of items.flatMap(({ from }) => from))
            expect(layers[i - 1]).toContain(at)
        })
      }),
    )
  })
})

describe('placeRails', () => {
  test('no rail runs through a mark that does not repeat its source, nor two in one lane', () => {
    fc.assert(
      fc.property(anyChain, (links) => {
        const rails = placeRails(links, 9)
        rails.forEach((rail, row) => {
          rails.slice(0, row).forEach((other, earlier) => {
            if (other.lane === undefined || other.until < row) return
            const isItsRepeat = links[row]?.repeats.some((edge) => edge.row === earlier)
            if (rail.column === 2 * other.lane) {
              expect(isItsRepeat).toBe(true)
              expect(other.until).toBe(row)
            }
          })
        })
      }),
    )
  })
})

describe('chainOf', () => {
  test('nothing stands before what it repeats', () => {
    fc.assert(
      fc.property(anyChain, (links) => {
        links.forEach(({ repeats }, row) => {
          for (const edge of repeats) expect(edge.row).toBeLessThan(row)
        })
      }),
    )
  })

  test('a circle of repeats is drawn without end', () => {
    const sources = [
      sourceOf('a', '1910', [{ source: 'b' }]),
      sourceOf('b', '1910', [{ source: 'a' }]),
    ]
    expect(chainOf(['a', 'b'], recordsOf({ sources }))).toHaveLength(2)
  })
})

describe('checkProvenance', () => {
  const figure = {
    kind: 'provenance' as const,
    id: 'a-figure',
    title: 'Who copied whom',
    measure: 'Reports of a comet',
    notes: [],
    emphasis: [],
    annotations: [],
    width: 'text' as const,
    values: [],
  }

  test('a repeat that is older than what it repeats is a fault', () => {
    const sources = [
      sourceOf('letter', '1910-05'),
      sourceOf('almanac', '1909', [{ source: 'letter' }]),
    ]
    const faults = checkProvenance(
      { ...figure, sources: ['letter', 'almanac'] },
      recordsOf({ sources }),
    )
    expect(faults.map(({ what }) => what)).toEqual([
      '`almanac` is dated before `letter`, which it is said to repeat.',
    ])
  })

  test('a source without a date, one left out and one that is not there are faults', () => {
    const sources = [
      sourceOf('letter', '1910-05'),
      sourceOf('gazette', undefined, [{ source: 'letter' }]),
    ]
    const faults = checkProvenance(
      { ...figure, sources: ['gazette', 'ghost'] },
      recordsOf({ sources }),
    )
    expect(faults.map(({ what }) => what)).toEqual([
      '`gazette` has no date.',
      '`gazette` repeats `letter`, which the figure leaves out.',
      'There is no source `ghost`.',
    ])
  })
})
