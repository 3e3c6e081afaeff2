import { isFunctionWord } from '../../prose/lexicon/function-words.ts'
import { adverbialAt } from './adverbials.ts'
import { partOf } from './clause-part.ts'
import { placedCommas } from './comma-places.ts'
import { alone, said, type Hunk } from './hunk.ts'
import { isPause, type Item } from './items.ts'
import { isFinite, opensClause, reachesOut, saysSo } from './scope-words.ts'

const joining = new Set(['and', 'or'])
const longestItem = 6 // words of an item of a list; longer ones are clauses
const asking = new Set(['what', 'where', 'how', 'why', 'whether'])
// Forms that are subjects alone: behind them another clause has begun.
const subjects = new Set(['he', 'she', 'they', 'we', 'i'])

const owners = new Set(['its', 'their', 'his', 'her', 'our', 'my'])
const articles = new Set(['a', 'an', 'the'])
const particles = new Set(['out', 'up', 'down', 'off', 'away', 'aside'])

/** A comma that may stand or not: what it parts is parted without it. Each case is a line of the list. */
export function isFreeComma(hunk: Hunk): boolean {
  return alone(hunk)?.text === ',' && cases.some((isFree) => isFree(hunk))
}

const cases: readonly ((hunk: Hunk) => boolean)[] = [
  isSerial,
  isBehindOpener,
  isBeforeOpener,
  isBeforePlacing,
  isBetweenPredicates,
  (hunk) => isBeforeNor(hunk),
  ...placedCommas,
]

/**
 * `a, b, and c`: a comma stands before in the sentence, and what is between the two is an item of a list, not
 * something thrown in: `a, which burnt, and b`; `a, a bank, and b`.
 */
function isSerial({ before, after }: Hunk): boolean {
  if (!joining.has(said(after.slice(0, 1)))) return false
  const comma = before.findLastIndex(isPause)
  const item = before.slice(comma + 1)
  if (before[comma]?.text !== ',' || item.length === 0 || item.length > longestItem) return false
  const [first] = item
  const last = said(after.slice(1, 2))
  const opener = said(first ? [first] : [])
  // `reported to it, was no court, and did not speak`: predicates, each with its own verb.
  if (isFinite(first) && isFinite(after[1]) && opener !== last) return true
  if (opener === last || !(isFunctionWord(opener) || /ing$|ed$/.test(opener))) return true
  const head = before.slice(0, comma).findLastIndex(({ isHead }) => isHead)
  return [said(before.slice(head, head + 1)), opener, last].every((word) => asking.has(word))
}

/** `In 2019, they`, `by our count, it`, `; in June, they`, `said that by then, it`: the end of what opens a clause. */
function isBehindOpener({ before, after }: Hunk): boolean {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const found = adverbialAt(before, at)
    if (!found || at + found.length !== before.length || !opensAt(before, at)) continue
    return after[0]?.kind === 'word' || after[0]?.kind === 'number'
  }
  return isBehindOwn(before, after)
}

/** `In its release, a clerk`: a noun that is somebody's has no clause of its own behind it, as `the release a clerk wrote`. */
function isBehindOwn(before: readonly Item[], after: readonly Item[]): boolean {
  if (isBehindName(before, after)) return true
  const [preposition, owner, noun] = before.slice(-3)
  return (
    preposition?.isHead === true &&
    ['in', 'at', 'on', 'under', 'after', 'before'].includes(said([preposition])) &&
    owners.has(said(owner ? [owner] : [])) &&
    noun?.kind === 'word' &&
    !/ing$/.test(noun.normal) &&
    articles.has(said(after.slice(0, 1)))
  )
}

/** `In the Chronicle, the phrase was off`: a name has no clause of its own behind it; with a second comma it may have an apposition. */
function isBehindName(before: readonly Item[], after: readonly Item[]): boolean {
  const head = before.findLastIndex(({ isHead }) => isHead)
  const [preposition, ...name] = before.slice(head)
  return (
    ['in', 'at', 'under', 'for', 'with'].includes(said(preposition ? [preposition] : [])) &&
    name.length > 0 &&
    name.length <= 3 &&
    name.every(({ kind, normal }) => kind === 'word' && /^\p{Lu}/u.test(normal)) &&
    articles.has(said(after.slice(0, 1))) &&
    !partOf(after).some(isPause)
  )
}

/** `but, by the record, it`: the comma before what opens a clause behind the word that joins it. */
function isBeforeOpener({ before, after }: Hunk): boolean {
  const found = adverbialAt(after, 0)
  return found !== undefined && before.length > 0 && isJoined(before, before.length)
}

const placing = new Set(
  'in on at by during before after since from under within for with until'.split(' '),
)
const longestOpener = 12 // items

/** `it fell, and, in the days before, they left`: the first comma of two around what opens a clause behind `, and`. */
function isBeforePlacing({ before, after }: Hunk): boolean {
  const joint = said(before.slice(-1))
  if ((joint !== 'and' && joint !== 'but') || before.at(-2)?.text !== ',') return false
  const close = after.findIndex(isPause)
  return (
    placing.has(said(after.slice(0, 1))) &&
    after[close]?.text === ',' &&
    close > 1 &&
    close <= longestOpener &&
    after[close + 1]?.kind === 'word' &&
    !joining.has(said(after.slice(close + 1, close + 2)))
  )
}

/** True where a clause begins: at a head, or behind the word that joins it, a comma between the two or not. */
function opensAt(items: readonly Item[], at: number): boolean {
  if (items[at]?.isHead) return true
  return isJoined(items, items[at - 1]?.text === ',' ? at - 1 : at)
}

/** Behind `said that`, or behind `and` or `but` with a mark before it, so that they join clauses and not dates. */
function isJoined(items: readonly Item[], at: number): boolean {
  const [before, joint] = [items[at - 2], items[at - 1]]
  const word = said(joint ? [joint] : [])
  if (word === 'that') return before !== undefined && saysSo(before, at - 2, items)
  if (word === 'yet' || word === 'so') return joint?.isHead === true
  return (word === 'and' || word === 'but') && (joint?.isHead || before?.text === ',')
}

/**
 * `The sum is a ceiling, and the floor is not known`: the one comma of its part of the sentence, before `and` or `but`,
 * where nothing before it reaches over it, or what follows has a subject of its own: `It did not fall, but they left`.
 */
function isBetweenPredicates({ before, after }: Hunk): boolean {
  const joint = said(after.slice(0, 1))
  // `a, or b` may say that b is a; what begins with a verb cannot.
  if (joint !== 'and' && joint !== 'but' && !(joint === 'or' && isFinite(after[1]))) return false
  const head = before.findLastIndex(({ isHead }) => isHead)
  const [first, rest] = [before.slice(head), withoutOpener(partOf(after.slice(1)))]
  // Two commas before it enclose what is thrown in, and part nothing more.
  const pauses = first.filter(isPause)
  const isEnclosed = pauses.length === 2 && pauses.every(({ text }) => text === ',')
  if ((pauses.length > 0 && !isEnclosed) || rest.some(isPause)) return false
  if (first.length < 2 || rest.length < 2) return false
  const isOver = opensItsOwn(rest)
    ? (...each: Parameters<typeof saysSo>) => opensClause(each[0]) || saysSo(...each)
    : reachesOut
  return !first.some((...each) => isOver(...each) && !staysInside(...each))
}

/** What reaches over nothing behind its own words: `rows without a value are`, `leave that theft out`. */
function staysInside(item: Item, i: number, items: readonly Item[]): boolean {
  const word = said([item])
  // Of the noun before it, and shut in by the verb behind it.
  if (word === 'without')
    return i > 0 && !items.slice(0, i).some(isFinite) && items.slice(i).some(isFinite)
  // No clause of its own: a noun and a particle, at the end.
  return word === 'that' && i === items.length - 3 && particles.has(said(items.slice(-1)))
}

/** Without `, by our count,` at the head, which is of what follows. */
function withoutOpener(items: readonly Item[]): readonly Item[] {
  const start = items[0]?.text === ',' ? 1 : 0
  const found = adverbialAt(items, start)
  if (!found) return items
  const end = start + found.length
  return items.slice(items[end]?.text === ',' ? end + 1 : end)
}

/** `they left`, `a bank is`, `did not`: a clause or a predicate of its own, to which nothing before it reaches. */
function opensItsOwn(words: readonly Item[]): boolean {
  const lows = words.slice(0, 5).map(({ normal }) => normal.toLowerCase())
  if (subjects.has(lows[0] ?? '') || isFinite(words[0])) return true
  const verb = words.slice(0, 5).findIndex(isFinite)
  return articles.has(lows[0] ?? '') && verb > 1 && !lows.slice(1, verb).some(isFunctionWord)
}

/** `neither a, nor b` */
const isBeforeNor = ({ before, after }: Hunk): boolean =>
  said(after.slice(0, 1)) === 'nor' &&
  said(before.slice(before.findLastIndex(isPause) + 1))
    .split(' ')
    .includes('neither')
