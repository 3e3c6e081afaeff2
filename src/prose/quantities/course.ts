import { grammar } from '../grammar/in-use.ts'
import {
  downOf,
  dropBefore,
  eitherBefore,
  fallBefore,
  fallFillers,
  fallJoints,
  lossBefore,
  riseBefore,
  signedNouns,
  upOf,
} from '../lexicon/direction-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import type { AmountKind } from './found.ts'
import { down, downOrThings, nowhere, up, upOrThings, type Around, type Way } from './way.ts'
import { wayBehind } from './way-behind.ts'

type Lexemes = readonly Lexeme[]

/**
 * Reads which way something went by an amount: `fell by 3%`, `a 3-point fall`, `3 °C colder`, `3 seats were lost`. A verb
 * before `by` is decisive; then what stands behind; then what stands right before.
 */
export function wayOf(lexemes: Lexemes, around: Around): Way {
  const front = wordBefore(lexemes, around)
  if (front.isTo && wayOfWord(front.word)) return { isFall: false, isTo: true }
  if (front.isBy && wayOfWord(front.word)) return { ...before(front, around, lexemes), isBy: true }
  return (
    wayBehind(lexemes, around) ??
    lastVerb(lexemes, around.next, front.isBy) ??
    before(front, around, lexemes)
  )
}

const wayOfWord = (word: string): Way | undefined =>
  fallBefore.has(word) ? down : riseBefore.has(word) ? up : undefined

type Front = {
  readonly word: string
  readonly isJoined: boolean
  readonly isBy: boolean
  readonly isTo: boolean
}

function before({ word, isJoined }: Front, { next, kind, isMinus }: Around, lexemes: Lexemes): Way {
  if (riseBefore.has(word)) {
    if (isMinus && signedNouns.has(word)) return nowhere
    return isChange(kind) || isJoined ? up : upOrThings
  }
  if (eitherBefore.has(word)) return { isFall: true }
  if (!fallBefore.has(word)) return nowhere
  // A share of something may be lost as a thing is: `lost 3% of it`.
  const isPart = /^(?:of|in|from)$/.test(lexemes[next]?.low ?? '')
  const isSure = lossBefore.has(word)
    ? isChange(kind) && !isPart
    : isChange(kind) || (isJoined && dropBefore.has(word))
  return isSure ? down : downOrThings
}

/** True for what is nearly always a change where a verb of going stands right before it. */
const isChange = (kind: AmountKind): boolean => kind === 'percent'

/**
 * The word before an amount and its hedges, over what joins the two; before `by` the nearest that says which way,
 * wherever in its clause: `fell in the north by 3%`, `sank die Zahl um 3 %`; before `of` the noun whose change it is.
 */
function wordBefore(lexemes: Lexemes, { from, hedges }: Around): Front {
  const start = Math.min(lexemes[from]?.start ?? 0, ...hedges.map((hedge) => hedge.start))
  let i = from - 1
  while (i >= 0 && (lexemes[i]?.start ?? 0) >= start) i--
  const last = i
  while (isBetween(lexemes, i)) i--
  const joints = lexemes.slice(i + 1, last + 1).map(({ low }) => low)
  const isBy = joints.includes('by')
  const isOf = joints.includes('of')
  const far = isBy ? wayBefore(lexemes, i) : isOf ? nounBefore(lexemes, i) : undefined
  const isTo = toJoint.test(lexemes[i]?.low ?? '')
  const isGiven =
    /^(?:up|away)$/.test(lexemes[i]?.low ?? '') && given.test(lexemes[i - 1]?.low ?? '')
  const word = isGiven ? 'lost' : (far ?? lexemes[isTo ? i - 1 : i]?.low ?? '')
  return { word, isJoined: isBy || isOf, isBy, isTo }
}

// `gave up 3 points`
const given = /^(?:gave|give|gives|given|giving)$/

// `fell to 3`; German says `sank auf 3`, which the readers know as `on`.
const toJoint = /^(?:to|on)$/

/** True for what joins a word of going with its number, also of `cut in half`. */
function isBetween(lexemes: Lexemes, i: number): boolean {
  const low = lexemes[i]?.low ?? ''
  const isCutIn = low === 'in' && /^cuts?$/.test(lexemes[i - 1]?.low ?? '')
  return fallJoints.has(low) || fallFillers.has(low) || isCutIn
}

const mostBetween = 10 // words between a verb and its `by`

function wayBefore(lexemes: Lexemes, last: number): string | undefined {
  for (let i = last; i >= 0 && i > last - mostBetween; i--) {
    const { kind, low, text } = lexemes[i] ?? { kind: 'other', low: '', text: '' }
    if (fallBefore.has(low) || riseBefore.has(low) || eitherBefore.has(low)) return low
    if (kind !== 'word' && kind !== 'number' && text !== ',' && text !== '%') return undefined
  }
  return undefined
}

const mostOfNoun = 5 // words between `a fall in` and its `of`

/** `fall` of `a fall in the number of births of 3%`. */
function nounBefore(lexemes: Lexemes, last: number): string | undefined {
  for (let i = last; i >= 0 && i > last - mostOfNoun; i--) {
    const { kind, low } = lexemes[i] ?? { kind: 'other', low: '' }
    if (kind !== 'word') return undefined
    const isNoun = downOf.has(low) || upOf.has(low)
    if (isNoun && (i === last || /^(?:in|of|for|to)$/.test(lexemes[i + 1]?.low ?? ''))) return low
  }
  return undefined
}

/** A language with its verb last says it at the end of the clause: `ist um 3 % auf 20 % gesunken`, `nahm um 3 % ab`. */
function lastVerb(lexemes: Lexemes, next: number, isBy: boolean): Way | undefined {
  if (!grammar().isVerbSecond) return undefined
  for (let i = next; i < next + mostBetween; i++) {
    const { kind, low, text } = lexemes[i] ?? { kind: 'other', low: '', text: '.' }
    // Without its `um` it is something that was lost or gained.
    const isGone = lossBefore.has(low) ? downOrThings : low === 'gained' ? upOrThings : undefined
    const way = isBy ? wayOfWord(low) : isGone
    if (way) return way
    if ((kind === 'other' && !/^[,%]$/.test(text)) || /^(?:and|but)$/.test(low)) return undefined
  }
  return undefined
}
