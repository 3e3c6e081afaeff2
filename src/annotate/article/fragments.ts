import type { Element, Root } from 'hast'

/** What links may lead to in the text of an article: its headings, marks, notes and figures. */
export function fragmentsOf(tree: Root): ReadonlySet<string> {
  const found = new Set<string>()
  const lookIn = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (child.type !== 'element') continue
      const { id } = child.properties
      if (typeof id === 'string') found.add(id)
      lookIn(child)
    }
  }
  lookIn(tree)
  return found
}
