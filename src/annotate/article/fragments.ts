import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** What links may lead to in the text of an article: its headings, marks, notes and figures. */
export function fragmentsOf(tree: Root): ReadonlySet<string> {
  const found = new Set<string>()
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') found.add(id)
  })
  return found
}
