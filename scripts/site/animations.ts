import type { Element } from 'hast'
import { attributesOf } from './elements.ts'

/** The addresses that an animation puts into a drawing while it is shown. */
export function animatedAddresses({ tagName, properties }: Element): readonly string[] {
  const attributes = attributesOf(properties)
  const isOfAddress = /^(?:xlink:)?href$/.test(attributes.get('attributename') ?? '')
  if (!isOfAddress || !['animate', 'set'].includes(tagName)) return []
  return ['from', 'to', 'by', 'values'].flatMap((name) =>
    (attributes.get(name)?.split(';') ?? []).map((each) => each.trim()),
  )
}

const timed = new Set(['animate', 'animateMotion', 'animateTransform', 'discard', 'set'])

/**
 * The ids of elements that an animation waits for, to begin or to end: `b` of `0.5s; b.click + 1s`.
 * https://svgwg.org/specs/animations/#BeginValueListSyntax
 */
export function idsAwaited(
  { tagName, properties }: Element,
  attribute: 'begin' | 'end',
): readonly string[] {
  if (!timed.has(tagName)) return []
  const moments = attributesOf(properties).get(attribute)?.split(';') ?? []
  // A number and `wallclock(…)` hold a dot, too; a dot of an id is written with a backslash.
  return moments.flatMap((moment) => {
    const id = /^\s*((?:[\p{L}_]|\\.)(?:[^\s.+(\\]|\\.)*)\.[a-z]/iu.exec(moment)?.[1]
    return id === undefined ? [] : [id.replace(/\\(.)/g, '$1')]
  })
}
