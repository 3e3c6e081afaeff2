import { spelt } from './words.ts'

// How British spelling becomes American; each end of a pair is looked up, so a wide rule lets nothing through.
const respellings: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[ds]?|ing|ers?|ation|ations|ational|able)$)/, 'iz'],
  [/ys(?=(?:e[ds]?|ing|ers?)$)/, 'yz'],
  [/our/, 'or'],
  [/re(?=s?$)/, 'er'],
  [/red$/, 'ered'],
  [/ring$/, 'ering'],
  [/mme(?=s?$)/, 'm'],
  [/gue(?=s?$)/, 'g'],
  [/ence(?=s?$)/, 'ense'],
  [/is(?=e[sd]?$|ing$)/, 'ic'],
  [/ll(?=(?:ed|ing|ers?|or|ors|ation)$)/, 'l'],
  [/l(?=(?:s|ment|ments)?$)/, 'll'],
  [/l(?=ful)/, 'll'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/dgement/, 'dgment'],
  [/geing$/, 'ging'],
  [/sc(?=ep)/, 'sk'],
  [/grey/, 'gray'],
  [/artef/, 'artif'],
  [/lph/, 'lf'],
  [/inium$/, 'inum'],
  [/yre/, 'ire'],
  [/ough(?=s|ed|ing|$)/, 'ow'],
]

// Spellings of one word that both countries know, or that no rule makes.
const variants: readonly (readonly [string, string])[] = [
  ['among', 'amongst'],
  ['while', 'whilst'],
  ['amid', 'amidst'],
  ['toward', 'towards'],
  ['afterward', 'afterwards'],
  ['until', 'till'],
  ['learned', 'learnt'],
  ['burned', 'burnt'],
  ['spelled', 'spelt'],
  ['spilled', 'spilt'],
  ['leaped', 'leapt'],
  ['leaned', 'leant'],
  ['dreamed', 'dreamt'],
  ['focused', 'focussed'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
]

/** True for two spellings of one word, one of them British only and the other American: `programmes`, `programs`. */
export function isSpellingPair(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (variants.some((pair) => pair.includes(one) && pair.includes(other))) return true
  return isBritishOf(one, other) || isBritishOf(other, one)
}

function isBritishOf(british: string, american: string): boolean {
  if (!respellings.some(([from, to]) => british.replace(from, to) === american)) return false
  const [one, other] = [spelt(british), spelt(american)]
  return one.british && !one.american && other.american
}
