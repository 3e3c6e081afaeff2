import type { Element } from 'hast'

/** The first element within another that answers to a question. */
export function find(within: Element, isIt: (element: Element) => boolean): Element | undefined {
  for (const child of within.children) {
    if (child.type !== 'element') continue
    const found = isIt(child) ? child : find(child, isIt)
    if (found) return found
  }
  return undefined
}
