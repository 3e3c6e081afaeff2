import type { Element, ElementContent, RootContent, Text } from 'hast'
import type { Span } from '../../model/span.ts'
import { isPhrasing } from '../article/blocks.ts'

/**
 * Wraps the words of a range in as few elements as its boundaries allow: whole siblings go into one.
 * Elements that `isWrapper` knows are not wrapped again but entered, so the range wrapped later is inside.
 * The texts must have been cut at the range's ends.
 */
export function wrapRange(
  parent: Element,
  range: Span,
  {
    texts,
    isWrapper,
    wrapper,
  }: {
    readonly texts: ReadonlyMap<Text, Span>
    readonly isWrapper: (element: Element) => boolean
    /** Makes the element for one piece. */
    readonly wrapper: (children: ElementContent[]) => Element
  },
): void {
  const covers = (node: RootContent): 'all' | 'none' | 'part' => {
    if (node.type === 'text') {
      const span = texts.get(node)
      if (!span || span.start === span.end) return node.value === '' ? 'all' : 'none'
      return range.start <= span.start && span.end <= range.end ? 'all' : 'none'
    }
    if (node.type !== 'element') return 'none'
    const inside = node.children.map(covers)
    if (!inside.includes('all') && !inside.includes('part')) return 'none'
    return inside.every((each) => each === 'all') && isPhrasing(node) && !hasWrapper(node)
      ? 'all'
      : 'part'
  }
  const hasWrapper = (node: RootContent): boolean =>
    node.type === 'element' && (isWrapper(node) || node.children.some(hasWrapper))

  const wrapIn = (element: Element): void => {
    const result: ElementContent[] = []
    let run: ElementContent[] = []
    const close = () => {
      const hasWords = run.some((node) => node.type !== 'text' || node.value !== '')
      if (hasWords) result.push(wrapper(run))
      else result.push(...run)
      run = []
    }
    for (const child of element.children) {
      const covered = covers(child)
      if (covered === 'all') {
        run.push(child)
        continue
      }
      close()
      if (covered === 'part' && child.type === 'element') wrapIn(child)
      result.push(child)
    }
    close()
    element.children = result
  }
  wrapIn(parent)
}
