import type { Records } from '../../../model/records.ts'
import { centralOf, intervalOf, type Quantity } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import { statusOf } from '../../data/lookup.ts'
import { openReach } from '../../scene/open-end.ts'
import { openSide } from '../../scene/quantity-mark.ts'
import { arrowSize, fullHead, type SceneMark, type Shape } from '../../scene/scene.ts'
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
  const spread = chain.map(({ quantity }, i) => spreadOf(quantity, scale.y, radii[i] ?? 0))
  const offsets = besideLater(
    spread.map((mark, i) => ({ ...mark, isInTheWay: isTowards(mark, spread[i + 1]) })),
  )
  const placed = chain.map(({ quantity, series }, i) => {
    const status = statusOf(series, records)
    return {
      quantity,
      status,
      tone: toneOf(status, isTold || isEven),
      x: x + (offsets[i] ?? 0),
      ...(spread[i] ?? spreadOf(quantity, scale.y, 0)),
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

/** Where a value stands, its mark, and how far that, its interval and an open arrow reach to all sides; px. */
type Spread = {
  readonly y: number
  readonly r: number
  readonly wide: number
  readonly up: number
  readonly down: number
}

function spreadOf(quantity: Quantity, yOf: (value: number) => number, r: number): Spread {
  const [low, high] = intervalOf(quantity).map(yOf) as [number, number] // a pair stays a pair
  const y = yOf(centralOf(quantity))
  const opens = openSide(quantity)
  return {
    ...{ y, r, wide: Math.max(r, opens || low - high >= 1 ? arrowSize : 0) },
    up: Math.max(r, y - high + (opens === 'right' ? openReach : 0)),
    down: Math.max(r, low - y + (opens === 'left' ? openReach : 0)),
  }
}

/** True where what is open or apart about a value points to the next one, as the arrow to that would. */
const isTowards = ({ y, r, up, down }: Spread, next: Spread | undefined): boolean =>
  next !== undefined && (next.y < y ? up : down) > r

type Place = Spread & { readonly x: number; readonly tone: Tone }

/** From a value to the one that replaced it, where an arrow fits between them. */
function joint(from: Place, to: Place & { readonly weight: number }): readonly Shape[] {
  const toward = to.y > from.y ? 'down' : 'up'
  const reach = toward === 'down' ? to.up : to.down
  if (Math.abs(from.y - to.y) < from.r + reach + leastArrow) return []
  const back = toward === 'down' ? -1 : 1
  const tip = to.y + back * (reach + 2)
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
