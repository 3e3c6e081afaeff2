import type { Element, Properties } from 'hast'

/** Attributes by name. */
type Look = Record<string, Properties[string]>

/** What SVG hands down from a group to its shapes, with what holds where nobody says anything. */
const inherited: Look = {
  fill: 'black',
  fillOpacity: 1,
  stroke: 'none',
  strokeWidth: 1,
  strokeDasharray: 'none',
  strokeLineCap: 'butt',
  strokeLineJoin: 'miter',
  paintOrder: 'normal',
  fontSize: 'medium',
  fontWeight: 400,
  textAnchor: 'start',
}

/**
 * Writes what most shapes of a group have in common once, on the group; the picture stays the same.
 *
 *     <g><path stroke="red"/><path stroke="red"/><path stroke="blue"/></g>
 *     <g stroke="red"><path/><path/><path stroke="blue"/></g>
 */
export function foldAttributes(group: Element): Element {
  const { element, look } = fold(group)
  const said = Object.entries(look).filter(([name, value]) => value !== inherited[name])
  return { ...element, properties: { ...element.properties, ...Object.fromEntries(said) } }
}

/** An element without the attributes it may be handed down, and what those have to be. */
type Folded = { readonly element: Element; readonly look: Look }

function fold(element: Element): Folded {
  if (element.tagName !== 'g' && element.tagName !== 'a') return lookOf(element)
  const children = element.children.map((child) =>
    child.type === 'element' ? fold(child) : { element: child, look: nothing },
  )
  const look: Look = {}
  for (const name of Object.keys(inherited)) {
    const value = commonest(children.flatMap((child) => child.look[name] ?? []))
    if (value !== undefined) look[name] = value
  }
  return {
    element: {
      ...element,
      children: children.map((child) =>
        child.element.type === 'element'
          ? withOwn(child.element, without(child.look, look))
          : child.element,
      ),
    },
    look,
  }
}

/** A shape's whole look, the defaults included, but for what makes no difference to it. */
function lookOf(element: Element): Folded {
  const { properties, tagName } = element
  const isText = tagName === 'text'
  const full: Look = { ...inherited, ...properties }
  const matters = (name: string): boolean => {
    if (name === 'fill' || name === 'stroke') return true
    if (name === 'fillOpacity') return full['fill'] !== 'none'
    if (name === 'paintOrder' || /^(?:font|text)/.test(name)) return isText
    if (name === 'strokeLineJoin') return full['stroke'] !== 'none' && tagName !== 'circle'
    return full['stroke'] !== 'none'
  }
  const names = Object.keys(inherited)
  return {
    element: {
      ...element,
      properties: Object.fromEntries(
        Object.entries(properties).filter(([name]) => !names.includes(name)),
      ),
    },
    look: Object.fromEntries(names.filter(matters).map((name) => [name, full[name]])),
  }
}

const nothing: Look = {}

const withOwn = (element: Element, own: Look): Element => ({
  ...element,
  properties: { ...element.properties, ...own },
})

const without = (look: Look, handedDown: Look): Look =>
  Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== handedDown[name]))

/** The value that occurs most often, the first of several; undefined where there is none. */
function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first?.[0]
}
