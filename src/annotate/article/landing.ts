import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * An empty element that links to an id land on. Ids made of a writer's words stand on elements without
 * words alone: a reader view drops what looks like a page's furniture to it, such as `c-share-of-power`
 * or `figure-comments-a-day`, with every word inside.
 */
export const landingOf = (id: string): Element => h('span', { id })

/** True for what `landingOf` makes. */
export const isLanding = ({ tagName, properties, children }: Element): boolean =>
  tagName === 'span' && properties['id'] !== undefined && children.length === 0
