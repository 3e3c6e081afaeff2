import { isFunctionWord } from '../../prose/lexicon/function-words.ts'
import { speakerNouns } from '../../prose/lexicon/saying-words.ts'
import { adverbialAt, type Adverbial } from './adverbials.ts'
import { isPause, type Item } from './items.ts'
import { isPast } from './pasts.ts'
import { isCausative, isSayingVerb, opensClause, reachesOut, saysSo } from './scope-words.ts'

// Behind these nothing of a phrase goes on: what stands there is of the whole clause.
const closing = new Set(
  'it them him her us me this out up down back off again there then'.split(' '),
)
const bringing = new Set(['published', 'issued', 'printed'])
const joining = new Set('and but or nor so yet which who'.split(' '))
const longestOffice = 4 // words
const auxiliaries = new Set('is are was were has have had did does do will'.split(' '))

/**
 * The items with what says when it was, or who says so, at the head of its sentence, wherever in it that stands,
 * and no comma behind it. Only from places where it is of the whole clause: `They paid it on Friday`, never
 * `They denied the fire on Friday`, which may be the day of the fire; nor out of a clause within, nor over a
 * negation. Subjects and objects stay where they are.
 */
export const withFrontedAdverbials = (items: readonly Item[]): readonly Item[] =>
  sentencesOf(items).flatMap(fronted)

function sentencesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const sentences: Item[][] = [[]]
  for (const item of items) {
    sentences.at(-1)?.push(item)
    if (/^[.!?;:]$/.test(item.text)) sentences.push([])
  }
  return sentences
}

function fronted(sentence: readonly Item[]): readonly Item[] {
  const hasEnd = /^[.!?;:]$/.test(sentence.at(-1)?.text ?? '')
  const [body, end] = [hasEnd ? sentence.slice(0, -1) : sentence, hasEnd ? sentence.slice(-1) : []]
  for (let at = 0; at < body.length; at += 1) {
    const found = adverbialAt(body, at)
    if (!found) continue
    const [before, after] = [body.slice(0, at), body.slice(at + found.length)]
    if (at > 0 && !isOfClause(found, before, after)) continue
    const opener = asHead(body.slice(at, at + found.length))
    return [...opener, ...asHead([...withoutComma(before), ...withoutCommaAhead(after)]), ...end]
  }
  return sentence
}

function isOfClause({ kind }: Adverbial, before: readonly Item[], after: readonly Item[]): boolean {
  const [last, next] = [before.at(-1), after[0]]
  const words = withoutComma(before)
  const isSet = words.length < before.length
  if (after.length === 0) {
    return kind === 'source'
      ? isSet && isSingle(words)
      : !isSet && (closes(words) || becomes(words))
  }
  // `Ward in May said`: before the verb of who is named, and of nobody else.
  if (kind === 'time' && !isSet && next && isSayingVerb(next) && isNamed(before)) return true
  // `The firm said on Friday that …`, `The firm, citing the press, said in May that …`
  if (!isSet && last && isSayingVerb(last)) {
    return next?.normal === 'that' && isSubject(withoutThrownIn(before.slice(0, -1)))
  }
  // `These make, by our count, …`
  if (kind === 'source' && isSet && next?.text === ',') return isSingle(words)
  // `It has, on Friday, paid`, `They said, on Friday, that …`, `They took, on Friday, a car`
  if (!isSet || next?.text !== ',' || !last) return false
  const verb = words.at(-1)
  const isVerb =
    verb &&
    (auxiliaries.has(verb.normal.toLowerCase()) ||
      isSayingVerb(verb) ||
      (isPast(verb) && isObject(after[1])))
  return Boolean(isVerb) && isSubject(words.slice(0, -1))
}

/** True for one clause without another in it, so that what is said of its end is said of its head. */
const isSingle = (words: readonly Item[]): boolean =>
  words.length > 1 &&
  !words.some((item, i) => opens(item, words) || saysSo(item, i, words) || isBreak(item))

/** `neither … nor` joins no clauses. */
const opens = (item: Item, words: readonly Item[]): boolean =>
  opensClause(item) &&
  !(item.normal === 'nor' && words.some(({ normal }) => normal.toLowerCase() === 'neither'))

/** The same, ending in a word that nothing more belongs to, or in what came to be when its verb says. */
const closes = (words: readonly Item[]): boolean =>
  (closing.has(words.at(-1)?.normal.toLowerCase() ?? '') || bringsForth(words)) &&
  words.length > 1 &&
  !words.some((...each) => reachesOut(...each) || isCausative(each[0]) || isPause(each[0]))

/** True for a name, or names of a country before a plural: `Ward`, `US authorities`. */
const isNamed = (words: readonly Item[]): boolean =>
  words.length > 0 &&
  words.length <= 3 &&
  words.every(
    ({ kind, normal }, i) =>
      kind === 'word' &&
      !isFunctionWord(normal) &&
      (/^\p{Lu}/u.test(normal) ||
        (i > 0 && i === words.length - 1 && speakerNouns.has(normal) && normal.endsWith('s'))),
  )

/** `They published a list in May`: a list of May is one that was published in May. */
const bringsForth = (words: readonly Item[]): boolean =>
  words.slice(1).filter(({ normal }) => bringing.has(normal)).length === 1 &&
  !words.some(({ kind }) => kind === 'date')

/** `Ward ceased to be mayor`: a name and what it came to be or no longer was, which has no day of its own. */
function becomes(words: readonly Item[]): boolean {
  const at = words.findIndex(({ normal }) => normal === 'became' || normal === 'ceased')
  const isCeased = words[at]?.normal === 'ceased'
  if (isCeased && [words[at + 1], words[at + 2]].map((it) => it?.normal).join(' ') !== 'to be')
    return false
  const office = words.slice(at + (isCeased ? 3 : 1))
  return (
    isNamed(words.slice(0, Math.max(at, 0))) &&
    office.length > 0 &&
    office.length <= longestOffice &&
    office.every(
      ({ kind, normal }) =>
        kind === 'word' && !isFunctionWord(normal) && !/(?:ed|en|ing)$/.test(normal),
    )
  )
}

/** True for words that can be a subject alone. */
const isSubject = (words: readonly Item[]): boolean =>
  words.length > 0 && !words.some((...each) => reachesOut(...each) || isPause(each[0]))

/** `a list`: of the verb before it, where `The man she knew, on Friday, left` has another verb. */
const isObject = (item: Item | undefined): boolean =>
  ['a', 'an', 'the'].includes(item?.normal ?? '')

const isBreak = (item: Item): boolean => isPause(item) && item.text !== ','

/** Without `, citing the press,` at the end, which is of the subject. */
function withoutThrownIn(items: readonly Item[]): readonly Item[] {
  if (items.at(-1)?.text !== ',') return items
  const open = items.findLastIndex(({ text }, i) => text === ',' && i < items.length - 1)
  const inside = items.slice(open + 1, -1)
  const isThrownIn = /ing$/.test(inside[0]?.normal ?? '') && !inside.some(isClause)
  return open > 0 && isThrownIn ? items.slice(0, open) : items
}

const isClause = (item: Item): boolean =>
  isPause(item) || isSayingVerb(item) || (opensClause(item) && item.normal !== 'and')

const withoutComma = (items: readonly Item[]): readonly Item[] =>
  items.at(-1)?.text === ',' ? items.slice(0, -1) : items

/** A comma before what is joined stays: it parts that from the rest. */
const withoutCommaAhead = (items: readonly Item[]): readonly Item[] =>
  items[0]?.text === ',' && !joining.has(items[1]?.normal ?? '') ? items.slice(1) : items

const asHead = ([first, ...rest]: readonly Item[]): readonly Item[] =>
  first ? [{ ...first, isHead: true }, ...rest] : []
