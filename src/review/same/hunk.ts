import type { Item } from './items.ts'

/** A stretch in which two texts differ, and what both have before and behind it. */
export type Hunk = {
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
  /** From the head of the text, nearest last. */
  readonly before: readonly Item[]
  /** To the end of the text, nearest first. */
  readonly after: readonly Item[]
}

/** The normal forms of items in lower case, as one string: `all of the`. */
export const said = (items: readonly Item[]): string =>
  items.map(({ normal }) => normal.toLowerCase()).join(' ')

/** The item that only one side has, with the side; undefined where more than it differs. */
export function alone({ removed, added }: Hunk): Item | undefined {
  const items = [...removed, ...added]
  return items.length === 1 ? items[0] : undefined
}
