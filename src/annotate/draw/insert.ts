import type { Element, ElementContent, Text } from 'hast'
import type { Span } from '../../model/span.ts'
import { isPhrasing } from '../article/blocks.ts'

/**
 * Puts an element after the text that ends at an offset, as far out as it stays in the same place, so that
 * it is in no link and no mark that ends there. Elements put at the same offset keep their order.
 */
export function insertAt(
  top: Element,
  offset: number,
  {
    element,
    block,
    texts,
  }: { readonly element: Element; readonly block: Span; readonly texts: ReadonlyMap<Text, Span> },
): void {
  const path = pathTo(top, (text) => {
    const span = texts.get(text)
    if (!span || span.start === span.end || span.start < block.start) return false
    return offset === block.start ? span.start === offset : span.end === offset
  })
  if (!path) return
  let depth = path.length - 1
  while (depth > 0 && canClimb(path, depth, offset === block.start)) depth--
  const step = path[depth]
  if (!step) return
  let at = step.parent.children.indexOf(step.child)
  if (offset !== block.start) at++
  while (isInserted(step.parent.children[at])) at++
  step.parent.children.splice(at, 0, element)
}

type PathStep = { readonly parent: Element; readonly child: ElementContent }

/** The way from an element down to the first text that fits. */
function pathTo(parent: Element, fits: (text: Text) => boolean): PathStep[] | undefined {
  for (const child of parent.children) {
    if (child.type === 'text' && fits(child)) return [{ parent, child }]
    if (child.type !== 'element') continue
    const rest = pathTo(child, fits)
    if (rest) return [{ parent, child }, ...rest]
  }
  return undefined
}

/** True where the parent is an inline element that the place is at the end (or start) of. */
function canClimb(path: readonly PathStep[], depth: number, isStart: boolean): boolean {
  const step = path[depth]
  if (!step || !isPhrasing(step.parent)) return false
  if (step.parent.tagName === 'a' || step.parent.tagName === 'code') return true
  const { children } = step.parent
  const at = children.indexOf(step.child)
  const beyond = isStart ? children.slice(0, at) : children.slice(at + 1)
  return beyond.every((node) => isInserted(node) || (node.type === 'text' && node.value === ''))
}

/** True for a marker or a citation: an empty link of ours. */
const isInserted = (node: ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'a' && node.children.length === 0
