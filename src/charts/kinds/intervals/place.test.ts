import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intervalOf } from '../../../model/quantity.ts'
import { statuses } from '../../../model/status.ts'
import { anyEstimates, anyName } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { boxOfShape, type SceneMark } from '../../scene/scene.ts'
import { frames } from '../../scene/sizes.ts'
import { sayIntervals } from './levels.ts'
import { placeIntervals } from './place.ts'

const told = { kind: 'linear', reason: undefined, emphasis: [], annotations: [] } as const

describe('placeIntervals', () => {
  for (const frame of Object.values(frames))
    test(`no label touches a mark, a label or the edge at ${frame.width} px, whatever the data`, () => {
      fc.assert(
        fc.property(
          anyEstimates,
          fc.nat(3),
          fc.option(anyName),
          fc.constantFrom('linear' as const, 'log' as const),
          (given, count, words, kind) => {
            const records = recordsOf(given)
            const estimates = [...records.estimates.values()]
            const scene = placeIntervals(estimates, {
              ...{ frame, kind, reason: 'they are far apart', records },
              emphasis: estimates.slice(0, count).map(({ id }) => id),
              annotations: words === null ? [] : [{ at: ['estimate-0'], text: words }],
            })
            expect(collisions(scene)).toEqual([])
          },
        ),
      )
    })

  test('only a scale that does not begin at zero is said not to', () => {
    const numbers = { low: 310, central: 380, high: 460, unit: 'people', qualifier: 'about' }
    const estimate = {
      ...{ label: 'A count', published: '1930', publisher: 'somebody', measures: 'counted' },
      ...{ scope: ['bridges'], source: 'a-source' },
    }
    const records = recordsOf({
      estimates: [
        { ...estimate, id: 'one', quantity: numbers },
        { ...estimate, id: 'two', quantity: { ...numbers, low: 240, central: 250, high: 260 } },
      ],
    })
    const [narrow, wide] = [frames.narrow, frames.wide].map((frame) => {
      const scene = placeIntervals([...records.estimates.values()], { ...told, frame, records })
      return scene.texts.map(({ text }) => text)
    })
    const isTold = (texts: readonly string[] = []) => /not begin/.test(texts.join(' '))
    expect([narrow?.includes('0'), isTold(narrow)]).toEqual([true, false])
    expect([wide?.includes('0'), isTold(wide)]).toEqual([false, true])
  })

  test('every status has a mark of its own without colour', () => {
    const bare = ({ shapes }: SceneMark) =>
      JSON.stringify(shapes, (key, value: unknown) => (key === 'tone' ? undefined : value))
    const drawn = statuses.map((status) => {
      const records = recordsOf({
        estimates: [
          {
            ...{ id: 'an-estimate', label: 'A count', published: '1930', publisher: 'somebody' },
            ...{ measures: 'counted', scope: ['bridges'], source: 'a-source', claim: 'a-claim' },
            quantity: { low: 4, central: 5, high: 6, unit: 'people', qualifier: 'exact' },
          },
        ],
        claims: { 'a-claim': status },
      })
      const estimates = [...records.estimates.values()]
      return placeIntervals(estimates, { ...told, frame: frames.wide, records })
        .marks.map(bare)
        .join()
    })
    expect(new Set(drawn).size).toBe(statuses.length)
  })

  test('whiskers stand at the ends of the interval, and no mark goes farther than its own size', () => {
    fc.assert(
      fc.property(anyEstimates, (given) => {
        const records = recordsOf(given)
        const [first] = [...records.estimates.values()].filter(({ quantity }) => quantity)
        if (!first?.quantity) return
        const { marks } = placeIntervals([first], { ...told, frame: frames.wide, records })
        const [low, high] = intervalOf(first.quantity)
        const boxes = marks.flatMap(({ shapes }) => shapes.map(boxOfShape))
        const left = Math.min(...boxes.map(({ x }) => x))
        const right = Math.max(...boxes.map(({ x, width }) => x + width))
        const whole = frames.wide.width * 0.64
        expect(right - left).toBeLessThanOrEqual(low === high ? 45 : whole + 45)
      }),
    )
  })
})

describe('sayIntervals', () => {
  const quantity = { low: 1, central: 2, high: 3, unit: 'people', qualifier: 'exact' } as const
  const one = { ...quantity, interval: { kind: 'confidence', level: 95 } } as const

  test('what all have in common is said once, else whose is which', () => {
    expect(sayIntervals([{ label: 'A', quantities: [one, one] }])).toBe('95% confidence interval.')
    expect(
      sayIntervals([
        { label: 'A', quantities: [one] },
        { label: 'B', quantities: [quantity] },
      ]),
    ).toBe(
      'Not all intervals are of one kind. A: 95% confidence interval; B: interval of no stated level.',
    )
    expect(sayIntervals([{ label: 'A', quantities: [{ ...one, low: 2, high: 2 }] }])).toBe('')
  })
})
