import type { Element, ElementContent } from 'hast'
import type { Drawing } from './data/drawing.ts'

/** A drawing whose elements are nobody else's: a page changes what it is given. */
export const copyDrawing = ({ wide, narrow, page, form, ...words }: Drawing): Drawing => ({
  ...words,
  wide: copyElement(wide),
  narrow: copyElement(narrow),
  ...(page ? { page: copyElement(page) } : {}),
  ...(form ? { form: copyElement(form) } : {}),
})

const copyElement = (element: Element): Element => ({
  ...element,
  properties: { ...element.properties },
  children: element.children.map(copyContent),
})

const copyContent = (node: ElementContent): ElementContent =>
  node.type === 'element' ? copyElement(node) : { ...node }
