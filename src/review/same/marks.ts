import { isFunctionWord } from '../../prose/lexicon/function-words.ts'
import { alone, said, type Hunk } from './hunk.ts'
import type { Item } from './items.ts'
import { isWord } from './words.ts'

const joining = new Set(['and', 'or'])
const clauseOpeners = new Set(['and', 'but', 'or', 'so', 'yet'])
const stops = new Set(['.', ';', ':', '–'])
const longestItem = 6 // words of an item of a list; longer ones are clauses

/** A comma before the last item of a list, or behind a date that opens the sentence. */
export function isFreeComma(hunk: Hunk): boolean {
  if (alone(hunk)?.text !== ',') return false
  return isSerial(hunk) || isBehindDate(hunk)
}

/**
 * `a, b, and c`: a comma stands before in the sentence, and what is between the two is an item of a list, not
 * something thrown in: `a, which burnt, and b`; `a, a bank, and b`.
 */
function isSerial({ before, after }: Hunk): boolean {
  if (!joining.has(said(after.slice(0, 1)))) return false
  const comma = before.findLastIndex(({ kind }) => kind === 'mark')
  const item = before.slice(comma + 1)
  if (before[comma]?.text !== ',' || item.length === 0 || item.length > longestItem) return false
  const [first] = item
  const last = said(after.slice(1, 2))
  const opener = said(first ? [first] : [])
  return opener === last || !(isFunctionWord(opener) || /ing$|ed$/.test(opener))
}

/** `In September 2019, they`: nothing but a preposition and the date stands before the comma. */
function isBehindDate({ before }: Hunk): boolean {
  const head = before.findLastIndex(({ isHead }) => isHead)
  const [preposition, date, ...rest] = before.slice(head)
  return (
    rest.length === 0 &&
    date?.kind === 'date' &&
    ['in', 'on', 'by', 'since', 'from', 'until'].includes(said(preposition ? [preposition] : []))
  )
}

/** One sentence made two, or two one, with the same words: `It fell; it rose.`, `It fell. It rose.` */
export function isSentenceBreak({ removed, added, before, after }: Hunk): boolean {
  const [one, other] = [only(removed)?.text ?? '', only(added)?.text ?? '']
  if (before.length === 0 || after.length === 0) return false
  const parts = (mark: string) =>
    stops.has(mark) || (mark === ',' && clauseOpeners.has(said(after.slice(0, 1))))
  return parts(one) && parts(other) && [one, other].some((mark) => mark === '.' || mark === ';')
}

/** A stop at the very end, which a caption or an item of a list may have or not. */
export const isFreeEnd = (hunk: Hunk): boolean =>
  hunk.after.length === 0 && hunk.before.length > 0 && alone(hunk)?.text === '.'

// Before these a hyphen tells two words apart: `re-sign`, `resign`.
const telling = new Set(['re', 'un', 'ex', 'co', 'in', 'dis', 'non'])

/** A compound closed or parted by a hyphen: `cyber-attack`, `cyberattack`. */
export function isFreeHyphen({ removed, added }: Hunk): boolean {
  const [open, closed] = removed.length > added.length ? [removed, added] : [added, removed]
  const [first, hyphen, second] = open
  const word = only(closed)
  if (!word || open.length !== 3 || hyphen?.text !== '-' || !first || !second) return false
  const joined = first.normal + second.normal
  if (joined !== word.normal || !/^\p{L}+$/u.test(joined)) return false
  // What is a word of its own may be another word.
  return isWord(joined.toLowerCase())
    ? !telling.has(first.normal.toLowerCase())
    : [first, second].every(({ normal }) => isWord(normal.toLowerCase()))
}

const only = (items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined
