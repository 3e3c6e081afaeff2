import type { Records } from '../../../model/records.ts'
import { centralOf } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import { statusOf } from '../../data/lookup.ts'
import { fullHead, type SceneMark, type Shape } from '../../scene/scene.ts'
import type { Tone } from '../../scene/tone.ts'
import { uprightMark } from '../../scene/upright-mark.ts'
import type { UprightScale } from '../../scene/upright-scale.ts'
import { besideLater } from './beside-later.ts'
import type { Spot } from './panels.ts'
import { latestOf, replacedOf } from './revisions.ts'

export type SpotOptions = {
  readonly x: number
  readonly scale: UprightScale
  readonly records: Records
  /** False where the figure tells of something, and what it does not tell of recedes. */
  readonly isEven: boolean
}

/**
 * The value that stands, on its stem, and a full arrow to it from each that it replaced. One that would be hidden behind
 * a later one stands to the left of it.
 */
export function spotMark(
  { revision, isTold }: Spot,
  { x, scale, records, isEven }: SpotOptions,
): SceneMark {
  const latest = latestOf(revision)
  const chain = [...replacedOf(revision), latest]
  const radii = chain.map((each) => radiusOf(each === latest, isTold))
  const offsets = besideLater(
    chain.map(({ quantity }, i) => ({ y: scale.y(centralOf(quantity)), r: radii[i] ?? 0 })),
  )
  const placed = chain.map(({ quantity, series }, i) => {
    const status = statusOf(series, records)
    return {
      quantity,
      status,
      tone: toneOf(status, isTold || isEven),
      x: x + (offsets[i] ?? 0),
      y: scale.y(centralOf(quantity)),
      r: radii[i] ?? 0,
    }
  })
  const status = statusOf(latest.series, records)
  const joints = placed.slice(1).flatMap((to, i) => {
    const from = placed[i]
    return from ? joint(from, { ...to, weight: isTold ? 3.5 : 1.5 }) : []
  })
  return {
    shapes: [
      ...stemOf(
        uprightMark({
          ...{ quantity: latest.quantity, status, x, y: scale.y, r: 0, weight: 1.5 },
          zero: scale.zero,
          tone: toneOf(status, isTold || isEven),
        }),
      ),
      ...joints,
      ...placed.flatMap((each, i) =>
        uprightMark({
          ...each,
          ...{ y: scale.y, zero: undefined, weight: i === placed.length - 1 ? 2 : 1.5 },
        }),
      ),
    ],
    claim: latest.series.claim,
    status,
  }
}

type Place = { readonly x: number; readonly y: number; readonly r: number; readonly tone: Tone }

/** From a value to the one that replaced it, where an arrow fits between them. */
function joint(from: Place, to: Place & { readonly weight: number }): readonly Shape[] {
  if (Math.abs(from.y - to.y) < from.r + to.r + leastArrow) return []
  const toward = to.y > from.y ? 'down' : 'up'
  const back = toward === 'down' ? -1 : 1
  const tip = to.y + back * (to.r + 2)
  const { tone, weight } = to
  const start: Shape = {
    ...{ shape: 'line', from: [from.x, from.y], to: [to.x, from.y], tone, weight },
  }
  return [
    ...(from.x === to.x ? [] : [start]),
    {
      ...{ shape: 'line', from: [to.x, from.y], to: [to.x, tip + (back * fullHead) / 2] },
      ...{ tone, weight },
    },
    { shape: 'arrow', head: 'full', at: [to.x, tip], toward, tone },
  ]
}

const toneOf = (status: Status, isTold: boolean): Tone => (isTold ? status : 'ink-2')

const radiusOf = (isLatest: boolean, isTold: boolean): number =>
  isTold ? (isLatest ? 6 : 4.5) : isLatest ? 4 : 3

/** The stem alone, which stands behind all else. */
const stemOf = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.filter(({ shape }) => shape === 'line').slice(0, 1)

const leastArrow = fullHead + 3 // px between two marks
