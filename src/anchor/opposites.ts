import { grammar } from '../prose/grammar/in-use.ts'
import { germanOpposites } from './german-opposites.ts'

/**
 * Free words whose exchange turns a sentence round. The protected kinds of `prose` do not hold them, for
 * they are ordinary nouns, verbs and prepositions; an anchor must not follow one into the other.
 */
const opposites: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['open', 'opened', 'opens', 'opening', 'reopened'],
    ['close', 'closed', 'closes', 'closing', 'shut'],
  ],
  [
    ['rise', 'rose', 'rises', 'rising', 'risen', 'climbed', 'grew'],
    ['fall', 'fell', 'falls', 'falling', 'fallen', 'dropped', 'shrank', 'sank'],
  ],
  [
    ['increase', 'increased', 'increases', 'gained', 'raised'],
    ['decrease', 'decreased', 'decreases', 'lost', 'lowered', 'reduced', 'cut'],
  ],
  [
    ['before', 'earlier'],
    ['after', 'later'],
  ],
  [['above'], ['below', 'beneath']],
  [
    ['north', 'northern'],
    ['south', 'southern'],
  ],
  [
    ['east', 'eastern'],
    ['west', 'western'],
  ],
  [['left'], ['right']],
  [['upstream'], ['downstream']],
  [
    ['first', 'oldest'],
    ['last', 'newest'],
  ],
  [
    ['start', 'started', 'began', 'begin', 'opened'],
    ['stop', 'stopped', 'ended', 'end', 'finished'],
  ],
  [
    ['accept', 'accepted', 'approved', 'approve'],
    ['reject', 'rejected', 'refused', 'refuse'],
  ],
  [
    ['confirm', 'confirmed', 'proved', 'upheld'],
    ['deny', 'denied', 'disproved', 'refuted', 'overturned', 'disputed', 'doubted'],
  ],
  [
    ['agree', 'agreed'],
    ['disagree', 'disagreed'],
  ],
  [
    ['advance', 'advanced', 'advances', 'approached'],
    ['retreat', 'retreated', 'retreats', 'receded', 'withdrew'],
  ],
  [
    ['repeat', 'repeated', 'kept', 'renewed'],
    ['retract', 'retracted', 'withdrew', 'withdrawn', 'dropped'],
  ],
  [
    ['won', 'win'],
    ['lost', 'lose'],
  ],
  [
    ['survived', 'lived', 'alive'],
    ['died', 'killed', 'dead', 'perished'],
  ],
  [
    ['guilty', 'convicted'],
    ['innocent', 'acquitted', 'cleared'],
  ],
  [
    ['success', 'succeeded', 'successful'],
    ['failure', 'failed', 'unsuccessful', 'attempted', 'tried'],
  ],
  [
    ['taken', 'took', 'stole', 'stolen'],
    ['returned', 'recovered', 'attempted', 'lost'],
  ],
  [
    ['built', 'build', 'raised'],
    ['demolished', 'destroyed', 'razed'],
  ],
  [
    ['public', 'published'],
    ['private', 'secret', 'withheld'],
  ],
  [
    ['true', 'correct', 'accurate'],
    ['false', 'wrong', 'mistaken', 'inaccurate'],
  ],
  [['safe'], ['dangerous', 'unsafe']],
  [
    ['strong', 'stronger'],
    ['weak', 'weaker'],
  ],
  [
    ['buy', 'bought'],
    ['sell', 'sold'],
  ],
  [
    ['import', 'imported', 'imports'],
    ['export', 'exported', 'exports'],
  ],
  [
    ['income', 'profit', 'surplus'],
    ['cost', 'loss', 'deficit'],
  ],
  [
    ['arrived', 'entered'],
    ['departed', 'left'],
  ],
  [
    ['cause', 'caused', 'causes'],
    ['prevent', 'prevented', 'prevents'],
  ],
  [
    ['inside', 'within'],
    ['outside', 'beyond'],
  ],
  [['with'], ['without']],
  [['for'], ['against']],
  [['to'], ['from']],
  [['dry'], ['wet', 'flooded']],
  [['full'], ['empty']],
  [['old'], ['new']],
  [
    ['men', 'man'],
    ['women', 'woman'],
  ],
]

/**
 * The first pair of words that turns one list into the opposite of the other: `opened` became `closed`,
 * `safe` became `unsafe`, `harmful` became `harmless`.
 */
export function isReversal(
  before: readonly string[],
  after: readonly string[],
): { readonly before: readonly string[]; readonly after: readonly string[] } | undefined {
  const gone = before.filter((word) => !after.includes(word))
  const come = after.filter((word) => !before.includes(word))
  for (const old of gone) {
    const turned = come.find((word) => isOpposite(old, word))
    if (turned !== undefined) return { before: [old], after: [turned] }
  }
  return undefined
}

const leastStem = 4 // letters; `to` and `into` are no opposites
const negativePrefixes = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'mis', 'de']

function isOpposite(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length)
  const isNegated = negativePrefixes.some((prefix) => a === prefix + b || b === prefix + a)
  if (stem >= leastStem && isNegated) return true
  if (isFullAndLess(a, b) || isFullAndLess(b, a)) return true
  const listed = grammar().tag === 'de' ? [...opposites, ...germanOpposites] : opposites
  return listed.some(
    ([one, other]) =>
      (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a)),
  )
}

const isFullAndLess = (a: string, b: string): boolean =>
  a.endsWith('ful') && b.endsWith('less') && a.slice(0, -3) === b.slice(0, -4)
