import type { Shape } from '../../scene/scene.ts'
import type { Link } from './chain.ts'

/** A large filled dot for an origin, a ring for what repeats; what recedes is grey. */
export const markOfLink = (
  link: Link,
  at: readonly [number, number],
  isTold: boolean,
): readonly Shape[] => [
  {
    shape: 'dot',
    at,
    r: radiusOf(link, isTold),
    fill: link.isOrigin ? 'solid' : 'paper',
    tone: isTold ? 'ink' : 'ink-2',
  },
]

/** Of a row's mark, px: an origin stands out, and so does what the figure tells of. */
export const radiusOf = (link: Link | undefined, isTold: boolean): number =>
  (link?.isOrigin ? originRadius : repeatRadius) + (isTold ? 1.5 : 0)

const originRadius = 5.5 // px
const repeatRadius = 3.5 // px
