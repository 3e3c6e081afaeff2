import type { Status } from '../../model/status.ts'
import type { Scene, Shape } from './scene.ts'

/** What a drawing shows besides how firmly things stand, and does not say itself. */
const signs = ['aimed-at', 'open', 'up-to', 'unpriced'] as const
export type Sign = (typeof signs)[number]

/** What a scene shows, for the words and the links around it. */
export type Shown = {
  /** Claims that its marks and words stand for, in order of first use. */
  readonly claims: readonly string[]
  /** The status of each of its marks. */
  readonly marks: readonly Status[]
  /** Each once, in the order of the list. */
  readonly signs: readonly Sign[]
}

export function shownIn({ guides, marks, texts }: Scene): Shown {
  const used = new Set([...guides, ...marks.flatMap(({ shapes }) => shapes)].flatMap(signOf))
  return {
    claims: [...new Set([...marks, ...texts].flatMap(({ claim }) => claim ?? []))],
    marks: marks.flatMap(({ status }) => status ?? []),
    signs: signs.filter((sign) => used.has(sign)),
  }
}

function signOf(shape: Shape): readonly Sign[] {
  switch (shape.shape) {
    case 'arrow':
      return shape.head === 'open' ? ['open'] : []
    case 'bar':
      return isEmpty.has(shape.fill) ? ['aimed-at'] : shape.fill === 'fade' ? ['up-to'] : []
    case 'dot':
      return shape.dash === 'dashed' ? ['unpriced'] : []
    case 'line':
    case 'path':
    case 'square':
    case 'cross':
    case 'denial':
    case 'brackets':
      return []
    default:
      return shape satisfies never
  }
}

const isEmpty: ReadonlySet<string> = new Set(['outline', 'outline-hatch', 'half'])
