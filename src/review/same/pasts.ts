import type { Item } from './items.ts'

// Past forms that are no participles: behind their subject they can be nothing but its verb.
const pasts = new Set(
  `began came chose did drew drove fell flew forgot froze gave grew hid knew ran rang rose sang sank saw shook spoke
stole threw took tore was went were woke wrote`.split(/\s+/),
)

/** True for a past form that is no participle, as `took` is none: `the shop took`, never `the shop that was taken`. */
export const isPast = (item: Item | undefined): boolean =>
  pasts.has(item?.normal.toLowerCase() ?? '')
