import type { Element, Nodes, Properties } from 'hast'

type Found = {
  readonly element: Element
  readonly inTemplate: boolean
  /** The element that says what addresses of its page are resolved against; the first with an address counts. */
  readonly isBase: boolean
}

/** Every element in document order, what stands inside templates among them. */
export function* elementsOf(node: Nodes, inTemplate = false, inDrawing = false): Generator<Found> {
  const name = node.type === 'element' ? node.tagName : undefined
  if (node.type === 'element') {
    const isBase = name === 'base' && !inTemplate && !inDrawing && 'href' in node.properties
    yield { element: node, inTemplate, isBase }
  }
  if (!('children' in node)) return
  const isDrawn = name === 'svg' || name === 'math' || (inDrawing && name !== 'foreignObject')
  for (const child of node.children) yield* elementsOf(child, inTemplate, isDrawn)
  if (node.type !== 'element' || !node.content) return
  // A template that a browser makes the inside of its parent of, as it reads the page.
  const isLive = attributesOf(node.properties).has('shadowrootmode')
  yield* elementsOf(node.content, inTemplate || !isLive, isDrawn)
}

/** Attributes as texts, by names without hyphens and capitals: `xlinkhref`, `ariacontrols`. */
export function attributesOf(properties: Properties): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return []
      const plain = name
        .toLowerCase()
        .replace(/[:-]/g, '')
        .replace(/^htmlfor$/, 'for')
      const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value)
      return [[plain, text] as const]
    }),
  )
}

/** The text of an element without elements in it: a script, a style. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')
