import { alone, said, type Hunk } from './hunk.ts'
import type { Item } from './items.ts'
import { isSayingVerb } from './scope-words.ts'
import { isWord } from './words.ts'

const clauseOpeners = new Set(['and', 'but', 'or', 'so', 'yet'])
const stops = new Set(['.', ';', ':', '–'])

/** One sentence made two, or two one, with the same words: `It fell; it rose.`, `It fell. It rose.` */
export function isSentenceBreak(hunk: Hunk): boolean {
  const { removed, added, before, after } = hunk
  const [one, other] = [only(removed)?.text ?? '', only(added)?.text ?? '']
  if (before.length === 0 || after.length === 0) return false
  const parts = (mark: string) =>
    stops.has(mark) ||
    (mark === ',' && (clauseOpeners.has(said(after.slice(0, 1))) || isEachSaying(hunk)))
  if (!parts(one) || !parts(other)) return false
  return [one, other].some((mark) => mark === '.' || mark === ';') || isColon(one, other, hunk)
}

/** `Ward says 2007, Smith says 2008`: two who say each a number of their own. */
function isEachSaying({ before, after }: Hunk): boolean {
  const [value, verb] = [before.at(-1), before.at(-2)]
  const at = after.findIndex(isSayingVerb)
  const isName = after.slice(0, at).every(({ normal }) => /^\p{Lu}/u.test(normal))
  const other = after[at + 1]
  return (
    verb !== undefined &&
    isSayingVerb(verb) &&
    at > 0 &&
    isName &&
    [value, other].every((item) => item?.kind === 'date' || item?.kind === 'number')
  )
}

/** A colon, or the one dash of its text, which opens the same: two dashes enclose. */
const isColon = (one: string, other: string, { before, after }: Hunk): boolean =>
  [one, other].every((mark) => mark === ':' || mark === '–') &&
  ![...before, ...after].some(({ text }) => text === '–')

/** A stop at the very end, which a caption or an item of a list may have or not. */
export const isFreeEnd = (hunk: Hunk): boolean =>
  hunk.after.length === 0 && hunk.before.length > 0 && alone(hunk)?.text === '.'

// Before these a hyphen tells two words apart: `re-sign`, `resign`.
const telling = new Set(['re', 'un', 'ex', 'co', 'in', 'dis', 'non'])

// Parts of words that no dictionary has by themselves.
const combining = new Set([
  'bio',
  'crypto',
  'cyber',
  'electro',
  'geo',
  'hydro',
  'micro',
  'multi',
  'tele',
])

/** A compound closed or parted by a hyphen: `cyber-attack`, `cyberattack`, `cyber attack`; `widely-sold`, `widely sold`. */
export const isFreeHyphen = (hunk: Hunk): boolean => isClosed(hunk) || isOpen(hunk)

/** A hyphen between two words that can only go together: `small-bank owners` are other people than `small bank owners`. */
function isOpen(hunk: Hunk): boolean {
  if (alone(hunk)?.text !== '-') return false
  const [head, rest] = [said(hunk.before.slice(-1)), said(hunk.after.slice(0, 1))]
  if (combining.has(head) && !isWord(head)) return isWord(rest)
  return isAdverb(head) && /(?:ed|en|ing|old|ade|ept|own)$/.test(rest) && isWord(rest)
}

/** `widely`: a word in -ly that comes of an adjective, unlike `family`, `only`, `early`. */
const isAdverb = (word: string): boolean =>
  /^\p{L}{3,}ly$/u.test(word) &&
  [word.slice(0, -2), `${word.slice(0, -2)}e`, `${word.slice(0, -3)}y`].some(isWord) &&
  !['early', 'daily', 'weekly', 'monthly', 'yearly', 'hardly', 'friendly', 'family'].includes(word)

function isClosed({ removed, added }: Hunk): boolean {
  const [open, closed] = removed.length > added.length ? [removed, added] : [added, removed]
  const [first, hyphen, second] = open
  const word = only(closed)
  if (!word || open.length !== 3 || hyphen?.text !== '-' || !first || !second) return false
  const joined = first.normal + second.normal
  if (joined !== word.normal || !/^\p{L}+$/u.test(joined)) return false
  const [head, rest, whole] = [first.normal, second.normal, joined].map((each) =>
    each.toLowerCase(),
  )
  // What is a word of its own may be another word.
  if (isWord(whole ?? '')) return !telling.has(head ?? '')
  return (isWord(head ?? '') || combining.has(head ?? '')) && isWord(rest ?? '')
}

const only = (items: readonly Item[]): Item | undefined =>
  items.length === 1 ? items[0] : undefined
