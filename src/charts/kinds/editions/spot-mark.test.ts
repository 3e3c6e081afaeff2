import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuantity } from '../../proof/any-data.ts'
import { recordsOf } from '../../proof/gallery-case.ts'
import { arrowSize, boxOfShape, fullHead, type Shape } from '../../scene/scene.ts'
import { overlaps } from '../../scene/box.ts'
import { domainOf } from '../../scene/value-scale.ts'
import { intervalOf } from '../../../model/quantity.ts'
import { uprightScale } from '../../scene/upright-scale.ts'
import { panelsOf } from './panels.ts'
import { periodGroups } from './revisions.ts'
import { spotMark } from './spot-mark.ts'

const anyHistory = fc.tuple(anyQuantity, anyQuantity)

type Arrow = Extract<Shape, { readonly shape: 'arrow' }>
type Line = Extract<Shape, { readonly shape: 'line' }>

test('of two counts, what is open about one lies neither on the arrow between them nor on its head', () => {
  fc.assert(
    fc.property(anyHistory, fc.boolean(), (quantities, isTold) => {
      const shapes = shapesOf(quantities, isTold)
      const arrows = shapes.filter((each): each is Arrow => each.shape === 'arrow')
      const lines = shapes.filter((each): each is Line => each.shape === 'line')
      const opens = arrows.filter(({ head }) => head === 'open')
      for (const full of arrows.filter(({ head }) => head === 'full')) {
        const way = lines.filter((line) => leadsTo(line, full))
        for (const open of opens) {
          expect(overlaps(headBox(open), headBox(full))).toBe(false)
          for (const line of way) expect(overlaps(headBox(open), boxOfShape(line))).toBe(false)
        }
      }
    }),
  )
})

/** What a head covers behind its tip. */
function headBox({ head, at: [x, y], toward }: Arrow) {
  const [half, height] = head === 'open' ? [arrowSize, arrowSize] : [4.5, fullHead]
  return { x: x - half, y: toward === 'up' ? y : y - height, width: 2 * half, height }
}

/** The line of an arrow ends inside its full head, and comes from where that does. */
const leadsTo = ({ from, to }: Line, { at, toward }: Arrow): boolean =>
  to[0] === at[0] &&
  Math.abs(to[1] - at[1]) <= fullHead / 2 &&
  (toward === 'up' ? from[1] > to[1] : from[1] < to[1])

function shapesOf(quantities: readonly object[], isTold: boolean): readonly Shape[] {
  const records = recordsOf({
    series: quantities.map((quantity, i) => ({
      ...{
        id: `series-${i}`,
        label: 'Power',
        publisher: 'board',
        edition: `193${i}`,
        scope: ['a'],
      },
      ...{ measures: 'counted', source: 'a-source', points: [{ period: '1920', quantity }] },
    })),
    entities: [{ id: 'board', name: 'Board', kind: 'body' }],
  })
  const groups = periodGroups([...records.series.values()], records)
  const [panel] = panelsOf(groups, { emphasis: isTold ? ['series-0'] : [], annotations: [] })
  const [spot] = panel?.spots ?? []
  if (!spot) throw new Error('invalid case: it has no spot')
  const ends = spot.revision.values.flatMap(({ quantity }) => [...intervalOf(quantity)])
  const scale = uprightScale({
    ...{ kind: 'linear', domain: domainOf(ends, 'linear'), top: 20, bottom: 180, unit: 'kW' },
  })
  return spotMark(spot, { x: 60, scale, records, isEven: !isTold }).shapes
}
