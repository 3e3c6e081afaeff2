import { ownAccounts } from '../../prose/lexicon/reckoning-words.ts'
import type { Item } from './items.ts'
import { isSayingVerb, negates, opensClause, saysSo } from './scope-words.ts'

/** What says of a whole clause when it was, or who says so. Its kind, and how many items it has. */
export type Adverbial = { readonly kind: 'time' | 'source'; readonly length: number }

const ofTime = new Set(['in', 'on', 'by', 'since', 'until', 'till', 'before', 'after', 'from'])
const ofDates = new Set(['early', 'mid', 'late', 'the'])
const longest = 8 // items of one that ends where a mark stands

/**
 * The adverbial that begins at an index: `on 13 September 2019`, `by then`, `by our addition`, `by the Post’s account`,
 * `by the record`, `according to the agency`, `as far as we can tell`. A closed list: any other phrase may be
 * an object of its verb, and says of that something else.
 */
export function adverbialAt(items: readonly Item[], at: number): Adverbial | undefined {
  const found = timeAt(items, at)
  if (found > 0) return { kind: 'time', length: found }
  const length = openEndedAt(items, at) || accountAt(items, at) || remarkAt(items, at)
  return length > 0 ? { kind: 'source', length } : undefined
}

function timeAt(items: readonly Item[], at: number): number {
  if (!ofTime.has(low(items[at]))) return 0
  if (low(items[at]) === 'by' && low(items[at + 1]) === 'then') return 2
  let end = at + 1
  while (ofDates.has(low(items[end]))) end += 1
  return items[end]?.kind === 'date' ? end + 1 - at : 0
}

function accountAt(items: readonly Item[], at: number): number {
  const [by, owner, noun] = [low(items[at]), low(items[at + 1]), low(items[at + 2])]
  if (owner === 'our' && (by === 'by' || by === 'in')) return ownAccounts.has(noun) ? 3 : 0
  if (by !== 'by') return 0
  if (owner === 'the' && noun === 'record') return 3
  if (/^(?:press|news|media)$/.test(owner) && /^(?:accounts|reports)$/.test(noun)) return 3
  const isOwner = /'s?$/.test(owner) || owner === 'its' || owner === 'their'
  return isOwner && /^(?:accounts?|count|reckoning)$/.test(noun) ? 3 : 0
}

/** `according to …`, `as far as we …` and `by our count of …`, which end at a mark. */
function openEndedAt(items: readonly Item[], at: number): number {
  const opener = [0, 1, 2, 3].map((i) => low(items[at + i])).join(' ')
  const isOurs = /^(?:by|in) our /.test(opener) && ownAccounts.has(low(items[at + 2]))
  const isOpen = opener === 'as far as we' || (isOurs && opener.endsWith(' of'))
  const head = opener.startsWith('according to ') ? 2 : isOpen ? 4 : 0
  if (head === 0) return 0
  const end = items.findIndex((item, i) => i >= at + head && item.kind === 'mark')
  const body = items.slice(at + head, end < 0 ? items.length : end)
  // `according to that list` opens no clause with its first word.
  const isPlain = !body
    .slice(low(body[0]) === 'that' ? 1 : 0)
    .some((...each) => opensClause(each[0]) || negates(each[0]) || saysSo(...each))
  return body.length > 0 && body.length <= longest && isPlain ? head + body.length : 0
}

const longestSpeaker = 4 // items

/** `, the press reported,` and `, Ward said,`: who says so, thrown in between commas. */
function remarkAt(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== ',') return 0
  const end = items.findIndex((item, i) => i >= at && item.kind === 'mark')
  const [speaker, verb] = [items.slice(at, end - 1), items[end - 1]]
  if (items[end]?.text !== ',' || !verb || !isSayingVerb(verb)) return 0
  if (speaker.length === 0 || speaker.length > longestSpeaker) return 0
  const isName = speaker.every(({ normal }) => /^\p{Lu}/u.test(normal))
  return isName || (low(speaker[0]) === 'the' && speaker.length <= 3) ? speaker.length + 1 : 0
}

const low = (item: Item | undefined): string => item?.normal.toLowerCase() ?? ''
