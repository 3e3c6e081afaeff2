import type { Quantity } from '../../../model/quantity.ts'
import { asidesOn, type Story } from '../../data/story.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { Link } from './chain.ts'
import { placeFlow } from './place-flow.ts'
import { placeList } from './place-list.ts'
import { sayHeadline } from './say-link.ts'
import { t } from '../../../model/words.ts'

export type ProvenanceOptions = Story & {
  readonly frame: Frame
  /** What each source gives as the number that is repeated, by the source's id. */
  readonly numbers: ReadonlyMap<string, Quantity>
}

/**
 * Sources with arrows from each to what repeats it: in columns from left to right where there is room for
 * them, else as a list from top to bottom.
 */
export function placeProvenance(links: readonly Link[], options: ProvenanceOptions): Scene {
  const { frame, emphasis, annotations, numbers } = options
  const count = setParagraph(sayHeadline(links), {
    x: 0,
    top: 0,
    width: frame.width,
    size: frame.body + 4,
    line: frame.line + 5,
    tone: 'ink',
    strong: true,
  })
  const how = setRemark(sayHow(links), { top: count.bottom, frame })
  const isTold = (row: number) => {
    const id = links[row]?.source.id ?? ''
    return (
      emphasis.length === 0 ||
      emphasis.includes(id) ||
      annotations.some(({ at }) => at.includes(id))
    )
  }
  const asides = asidesOn(options)
  const asidesOf = (row: number) => asides(links[row]?.source.id)
  const shared = {
    ...{ frame, top: how.bottom + 10, isTold, isEven: emphasis.length === 0, numbers },
    asidesOf,
  }
  const flow = frame.name !== 'narrow' ? placeFlow(links, shared) : undefined
  const { guides, marks, texts, bottom } = flow ?? placeList(links, shared)
  return {
    width: frame.width,
    height: bottom + 14,
    guides,
    marks,
    texts: [...count.texts, ...how.texts, ...texts],
  }
}

/** How the arrows are to be read; nothing where there is none. */
function sayHow(links: readonly Link[]): string {
  const edges = links.flatMap(({ repeats }) => repeats)
  if (edges.length === 0) return ''
  const inferred = edges.some((edge) => edge.inferred) ? ` ${t('Dashed: inferred.')}` : ''
  return `${t('Arrows lead from a source to what repeats it.')}${inferred}`
}
