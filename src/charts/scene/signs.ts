import type { Scene, Shape } from './scene.ts'

/** What a drawing shows besides how firmly things stand, and does not say itself. */
export const signs = ['aimed-at', 'open', 'up-to', 'unpriced'] as const
export type Sign = (typeof signs)[number]

/** The signs that a scene uses, each once and in the order of the list. */
export function signsIn({ guides, marks }: Scene): readonly Sign[] {
  const used = new Set([...guides, ...marks.flatMap(({ shapes }) => shapes)].flatMap(signOf))
  return signs.filter((sign) => used.has(sign))
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
