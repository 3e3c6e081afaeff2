import type { Element, ElementContent, RootContent, Text } from 'hast'
import { addAll } from '../../model/add-all.ts'
import type { Span } from '../../model/span.ts'
import { isPhrasing } from '../article/blocks.ts'

type Wrapping = {
  readonly texts: ReadonlyMap<Text, Span>
  readonly isWrapper: (element: Element) => boolean
  /** Makes the element for one piece. */
  readonly wrapper: (children: ElementContent[]) => Element
}

/**
 * Wraps the words of a range in as few elements as its boundaries allow: whole siblings go into one.
 * Elements that `isWrapper` knows are not wrapped again but entered, so the range wrapped later is inside.
 * The texts must have been cut at the range's ends.
 */
export function wrapRange(parent: Element, range: Span, wrapping: Wrapping): void {
  const result: ElementContent[] = []
  let run: ElementContent[] = []
  const close = () => {
    const hasWords = run.some((node) => node.type !== 'text' || node.value !== '')
    if (hasWords) result.push(wrapping.wrapper(run))
    else addAll(result, run)
    run = []
  }
  for (const child of parent.children) {
    const covered = coverOf(child, range, wrapping)
    if (covered === 'all') {
      run.push(child)
      continue
    }
    close()
    if (covered === 'part' && child.type === 'element') wrapRange(child, range, wrapping)
    result.push(child)
  }
  close()
  parent.children = result
}

/** How much of a node one wrapper around the range may hold. */
function coverOf(node: RootContent, range: Span, wrapping: Wrapping): 'all' | 'none' | 'part' {
  if (node.type === 'text') {
    const span = wrapping.texts.get(node)
    if (!span || span.start === span.end) return node.value === '' ? 'all' : 'none'
    return range.start <= span.start && span.end <= range.end ? 'all' : 'none'
  }
  if (node.type !== 'element') return 'none'
  const inside = node.children.map((child) => coverOf(child, range, wrapping))
  if (!inside.includes('all') && !inside.includes('part')) return 'none'
  const isWhole = inside.every((each) => each === 'all') && isPhrasing(node)
  return isWhole && !hasWrapper(node, wrapping) ? 'all' : 'part'
}

const hasWrapper = (node: RootContent, wrapping: Wrapping): boolean =>
  node.type === 'element' &&
  (wrapping.isWrapper(node) || node.children.some((child) => hasWrapper(child, wrapping)))
