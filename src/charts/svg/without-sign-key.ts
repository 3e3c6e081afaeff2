import type { Element, ElementContent } from 'hast'
import type { Drawing } from '../data/drawing.ts'

declare module 'hast' {
  // An interface, because hast asks for one to be extended.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ElementData {
    /** How high a drawing is without the key to its signs at its foot, px. */
    readonly unkeyed?: number | undefined
  }
}

/** A drawing without the key to its signs, for where words beside it say of all its marks how firmly each stands. */
export const withoutSignKey = (drawing: Drawing): Drawing => ({
  ...drawing,
  wide: cutKey(drawing.wide),
  narrow: cutKey(drawing.narrow),
  page: drawing.page && cutKey(drawing.page),
})

function cutKey(svg: Element): Element {
  const unkeyed = svg.data?.unkeyed
  if (unkeyed === undefined) return svg
  const height = Math.ceil(unkeyed)
  const isKept = (node: ElementContent): boolean =>
    node.type !== 'element' || node.tagName !== 'text' || Number(node.properties['y']) <= height
  const kept = (element: Element): Element => ({
    ...element,
    children: element.children
      .filter(isKept)
      .map((node) => (node.type === 'element' ? kept(node) : node)),
  })
  const viewBox = `0 0 ${svg.properties['width']} ${height}`
  return { ...kept(svg), properties: { ...svg.properties, height, viewBox } }
}
