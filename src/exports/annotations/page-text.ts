import type { Nodes } from 'hast'
import { rehype } from 'rehype'

/** What a client library sees of a page: the text of its body, and where in it each element begins. */
export type PageText = {
  /** The same as it is searched: lower case, one space for white space. */
  readonly flat: string
  /** `document.body.textContent`. */
  readonly text: string
  /** Offsets into it by id, in UTF-16 units. */
  readonly startOf: ReadonlyMap<string, number>
}

/** A text as it is searched: lower case, one space for white space. */
export const flatText = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase()

/** The text of a built page, as a browser that parses it has it. */
export function pageText(html: string): PageText {
  const startOf = new Map<string, number>()
  const texts: string[] = []
  let length = 0
  // Walked with a stack of its own: a page may be deep.
  const queue: { readonly node: Nodes; readonly inBody: boolean }[] = [
    { node: rehype().parse(html), inBody: false },
  ]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node, inBody } = next
    if (node.type === 'text' && inBody) {
      texts.push(node.value)
      length += node.value.length
    }
    if (node.type === 'element') {
      const { id } = node.properties
      if (typeof id === 'string' && !startOf.has(id)) startOf.set(id, length)
    }
    // What stands in a template is no child of it.
    if (!('children' in node)) continue
    const isBody = node.type === 'element' && node.tagName === 'body'
    for (const child of node.children.toReversed()) {
      queue.push({ node: child, inBody: inBody || isBody })
    }
  }
  const text = texts.join('')
  return { text, flat: flatText(text), startOf }
}
