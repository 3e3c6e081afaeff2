import { hedges } from '../../prose/lexicon/hedges.ts'
import { isFunctionWord } from '../../prose/lexicon/function-words.ts'
import { alone, said, type Hunk } from './hunk.ts'
import type { Item } from './items.ts'
import { isPast } from './pasts.ts'
import { isFinite } from './scope-words.ts'

const saying = new Set(
  hedges.filter(({ kind }) => kind === 'attribution').map(({ words }) => words),
)
const subjects = new Set('the a an it they he she we its their his her our this these'.split(' '))
const anybodies = new Set(
  'anyone anybody nobody somebody someone everyone everybody nothing something'.split(' '),
)
const showing = new Set(['show', 'shows', 'showed'])
const longestName = 4 // words
const wholes = new Set(['all', 'both', 'half'])

/**
 * A word of grammar that has no role where it stands: it can come, go or be exchanged and nothing else is said.
 * Each case is one line of the list; what is not in it has a role.
 */
export function isFreeWord(hunk: Hunk): boolean {
  return cases.some((isFree) => isFree(hunk))
}

const cases: readonly ((hunk: Hunk) => boolean)[] = [
  // `a hour`, `an hour`
  ({ removed, added }) => isExchange(removed, added, ['a', 'an']),
  // `all of the banks`, `all the banks`
  (hunk) => isAlone(hunk, 'of') && wholes.has(last(hunk)) && isDeterminer(next(hunk)),
  // `all of the five banks`, `all five banks`
  (hunk) =>
    [...hunk.removed, ...hunk.added].length === 2 &&
    said([...hunk.removed, ...hunk.added]) === 'of the' &&
    wholes.has(last(hunk)) &&
    last(hunk) !== 'half' &&
    hunk.after[0]?.kind === 'number',
  // `all the five banks`, `all five banks`
  (hunk) => isAlone(hunk, 'the') && last(hunk) === 'all' && hunk.after[0]?.kind === 'number',
  // `they said that it fell`, `they said it fell`
  (hunk) =>
    isAlone(hunk, 'that') &&
    (saying.has(last(hunk)) || showing.has(last(hunk))) &&
    isSubject(hunk.after),
  // `a list that the firm kept`, `a list which the firm kept`
  ({ removed, added, before }) =>
    isExchange(removed, added, ['that', 'which']) && isNoun(before.at(-1)),
  // `in order to pay`, `to pay`
  ({ removed, added, after }) =>
    said(after.slice(0, 1)) === 'to' &&
    ['in order', ''].includes(said(removed)) &&
    ['in order', ''].includes(said(added)),
  // `said on Friday`, `said Friday`
  (hunk) => isAlone(hunk, 'on') && hunk.after[0]?.kind === 'date' && hunk.before.length > 0,
]

const isAlone = (hunk: Hunk, word: string): boolean => alone(hunk)?.normal.toLowerCase() === word
const last = ({ before }: Hunk): string => said(before.slice(-1))
const next = ({ after }: Hunk): string => said(after.slice(0, 1))

/** Words that can only be the subject of another clause; `that one` and `said Ward` are something else. */
function isSubject(items: readonly Item[]): boolean {
  const [first] = items
  const word = said(first ? [first] : [])
  if (subjects.has(word) || anybodies.has(word)) return true
  if (isBareNoun(first, items[1])) return true
  if (first?.kind === 'number') return /^\p{L}/u.test(first.text) && !/^one\b/i.test(first.text)
  const name = items.findIndex(({ normal }) => !/^\p{Lu}/u.test(normal))
  return name > 0 && name <= longestName && isFinite(items[name])
}

/** `banks were`, `banks took`: one word with its verb; `much was` may be `that much`. */
const isBareNoun = (noun: Item | undefined, verb: Item | undefined): boolean =>
  noun?.kind === 'word' &&
  /^\p{Ll}{3,}s$/u.test(noun.normal) &&
  !isFunctionWord(noun.normal) &&
  (isFinite(verb) || isPast(verb))

const isExchange = (
  removed: readonly Item[],
  added: readonly Item[],
  words: readonly string[],
): boolean =>
  removed.length === 1 &&
  added.length === 1 &&
  words.includes(said(removed)) &&
  words.includes(said(added))

const isDeterminer = (word: string): boolean =>
  subjects.has(word) || ['those', 'that'].includes(word)

const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !isFunctionWord(item.normal) && !saying.has(item.normal.toLowerCase())
