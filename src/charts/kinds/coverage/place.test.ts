import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyEstimates, anyList, anyName } from '../../proof/any-data.ts'
import { collisions } from '../../proof/collisions.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { boxOfShape, boxOfText } from '../../scene/scene.ts'
import { frames } from '../../scene/sizes.ts'
import { sayUncounted } from './gap.ts'
import { incidentRows, isDated } from './incident-rows.ts'
import { placeCoverage } from './place.ts'

const anyCoverage = fc
  .tuple(anyEstimates, anyList, fc.nat(4), fc.option(anyName, { nil: undefined }))
  .map(([{ estimates, claims }, { incidents }, told, words]) => {
    const records = recordsOf({ estimates, claims, incidents })
    return {
      estimates: [...records.estimates.values()],
      incidents: [...records.incidents.values()].filter(isDated),
      records,
      emphasis: [...estimates, ...incidents].slice(0, told).map(({ id }) => id),
      annotations: words === undefined ? [] : [{ at: ['estimate-0'], text: words }],
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

describe('the words for a gap', () => {
  const from = '1932-09'
  const count = (published: string) => ({
    ...{ id: 'a-count', label: 'A count', publisher: 'board', published, measures: 'counted' },
    ...{ scope: ['bridges'], source: 'a-source', period: ['1930-01', from] },
    quantity: { central: 1, unit: 'kW', qualifier: 'exact' },
  })
  test.each(Object.values(frames))('begin where the gap does at the $name width', (frame) => {
    const later = { ...count('1935-03'), id: 'a-later-count' }
    const records = recordsOf({ estimates: [count('1933-09-13'), later] })
    const { texts, marks } = placeCoverage({
      ...{ estimates: [...records.estimates.values()], incidents: [], records, frame },
      ...{ emphasis: ['a-count'], annotations: [] },
    })
    const bars = marks.flatMap(({ shapes }) => shapes.filter(({ shape }) => shape === 'bar'))
    const end = Math.min(...bars.map(boxOfShape).map(({ x, width }) => x + width))
    const words = texts.filter(({ text }) => /^12 months|counted$/.test(text))
    expect(words.length).toBeGreaterThan(0)
    for (const text of words) expect(boxOfText(text).x).toBeGreaterThanOrEqual(end - 1)
  })
})

describe('sayUncounted', () => {
  const say = (last: string, published: string, ours = false) => {
    const draft = {
      publisher: 'somebody',
      measures: 'counted',
      scope: ['bridges'],
      source: 'a-source',
    }
    const quantity = { central: 1, unit: 'kW', qualifier: 'exact' }
    const period = ['1931', last]
    const count = { ...draft, id: 'a-count', label: 'A count', quantity, published, period, ours }
    const [estimate] = recordsOf({ estimates: [count] }).estimates.values()
    return estimate && sayUncounted(estimate)
  }

  test('months between a last month and a publication are those none of which is counted', () => {
    expect(say('1932-09', '1933-09-13')).toBe('12 months not counted')
    expect(say('1932-09', '1932-10')).toBe('1 month not counted')
    expect(say('1932-09', '1935-10-02')).toBe('3 years 1 month not counted')
  })

  test('where both are days, few days are said as days', () => {
    expect(say('1932-09-20', '1932-10-02')).toBe('12 days not counted')
  })

  test('nothing is said where nothing lies between, an end is rough, or the sum is ours', () => {
    expect(say('1932-09', '1932-09-30')).toBeUndefined()
    expect(say('1932', '1933-02')).toBeUndefined()
    expect(say('1932-09', '1933')).toBeUndefined()
    expect(say('1932-09', '1933-02', true)).toBeUndefined()
  })
})

describe('incidentRows', () => {
  test('every incident is in one row, and none without a value is named as one of the largest', () => {
    fc.assert(
      fc.property(anyCoverage, fc.nat(5), ({ incidents }, most) => {
        const { named, others } = incidentRows(incidents, { emphasis: [], most })
        const drawn = [...named, ...others]
        expect(new Set(drawn).size).toBe(incidents.length)
        expect(drawn).toHaveLength(incidents.length)
        for (const { value } of named) expect(value).toBeDefined()
      }),
    )
  })
})
