import type { Element, Root } from 'hast'
import type { Article } from '../../model/records.ts'

/** What the page of every article has beside its text. */
const furniture = ['main', 'text', 'key', 'terms', 'sources', 'corrections', 'cite']

/** The fragments that the page of an article has: its headings, marks, notes, figures, terms and sources. */
export function fragmentsOf(
  tree: Root,
  { terms, sources }: Pick<Article, 'terms' | 'sources'>,
): ReadonlySet<string> {
  const found = new Set<string>([
    ...furniture,
    ...terms.map((id) => `term-${id}`),
    ...sources.map((id) => `source-${id}`),
  ])
  collect(tree, found)
  return found
}

function collect(parent: Root | Element, found: Set<string>): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    const { id } = node.properties
    if (typeof id === 'string') found.add(id)
    collect(node, found)
  }
}
