import { nounForms, sayingVerbs } from '../../prose/lexicon/saying-words.ts'
import type { Item } from './items.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

// What opens a clause inside another, or joins two.
const clauses = set(
  `that which who whom whose what where when why how whether if unless because since as while whereas although though
before after until till once lest than so and or but nor yet`,
)
const negations = set(
  `not no never nobody none nothing neither nor nowhere without hardly scarcely barely cannot`,
)
// What holds of the words behind it, however far they go.
const focus = set(
  `only just even also still always almost nearly mainly mostly partly largely perhaps maybe probably likely possibly
apparently allegedly reportedly seemingly supposedly may might could would should can must will shall seem seems seemed
appear appears appeared to`,
)
// Behind these another verb stands bare: `they made him leave it`.
const causatives = set(
  'make makes made let lets see sees saw hear hears heard help helps helped watched felt have has had',
)

// Verbs that have a subject of their own.
const finite = set(
  'is are was were has have had does do did can could may might will would must should',
)

// Verbs of finding that take a clause without `that`.
const finding = set('find finds found show shows showed')
const determiners = set(
  'the a an its their his her our my this that these those no some any each every',
)

const low = (item: Item | undefined): string => item?.normal.toLowerCase() ?? ''

export const opensClause = (item: Item): boolean => clauses.has(low(item))
export const negates = (item: Item): boolean =>
  negations.has(low(item)) || /n't$/.test(item.text.toLowerCase())

/** A verb of saying that is never a noun. */
export const isSayingVerb = (item: Item): boolean =>
  item.kind === 'word' && sayingVerbs.has(low(item)) && !nounForms.has(low(item))

/** True where somebody says or finds something: `they report`, but not `the report`, `31 claims`, `the UN's report`. */
export const saysSo = (item: Item, i: number, items: readonly Item[]): boolean => {
  // What adds to a sum says nothing.
  if (/^add/.test(low(item)) && low(items[i + 1]) === 'to') return false
  if (finding.has(low(item)) || isSayingVerb(item)) return true
  if (!sayingVerbs.has(low(item))) return false
  const before = items[i - 1]
  const isNoun =
    before?.kind === 'number' || determiners.has(low(before)) || /'s?$/.test(low(before))
  return !isNoun
}

/** True for a word whose reach is not seen from the word itself: a place beside it may or may not be its own. */
export const reachesOut = (item: Item, i: number, items: readonly Item[]): boolean =>
  opensClause(item) ||
  negates(item) ||
  saysSo(item, i, items) ||
  focus.has(low(item)) ||
  /ing$/.test(low(item))

export const isFinite = (item: Item | undefined): boolean => finite.has(low(item))

export const isCausative = (item: Item): boolean => causatives.has(low(item))
