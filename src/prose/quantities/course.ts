import { grammar } from '../grammar/in-use.ts'
import {
  coldOf,
  downOf,
  dropBefore,
  eitherBefore,
  fallAfter,
  fallBefore,
  fallFillers,
  fallJoints,
  higherAfter,
  lossBefore,
  lostPassive,
  lowerAfter,
  riseAfter,
  riseBefore,
  shortAfter,
  signedNouns,
  upOf,
  warmOf,
} from '../lexicon/direction-words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import type { AmountKind, WrittenHedge } from './found.ts'

type Lexemes = readonly Lexeme[]

/** Which way the words around an amount say that something went by it. */
export type Way = {
  /** True where what was lost may be meant: then a datum below zero is said without its minus. */
  readonly isFall: boolean
  readonly course?: 'down' | 'up'
  /** True where the amount is what something went by, or what it went to. */
  readonly isBy?: true
  readonly isTo?: true
  /** True where it may be said of the things that are counted, and not of a change: `dropped 14 stones`. */
  readonly isOfThings?: true
}

type Around = {
  readonly from: number
  readonly next: number
  readonly hedges: readonly WrittenHedge[]
  readonly kind: AmountKind
  /** Of a measure its unit: degrees go down, and metres are also where something is. */
  readonly unit: string
  readonly isMinus: boolean
}

const nowhere: Way = { isFall: false }
const down: Way = { isFall: true, course: 'down' }
const up: Way = { isFall: false, course: 'up' }
const downOrThings: Way = { ...down, isOfThings: true }
const upOrThings: Way = { ...up, isOfThings: true }

/**
 * Reads which way something went by an amount: `fell by 3%`, `a 3-point fall`, `3 °C colder`, `3 seats were lost`. A verb
 * before `by` is decisive; then what stands behind; then what stands right before.
 */
export function wayOf(lexemes: Lexemes, around: Around): Way {
  const front = wordBefore(lexemes, around)
  if (front.isTo && wayOfWord(front.word)) return { isFall: false, isTo: true }
  if (front.isBy && wayOfWord(front.word)) return { ...before(front, around, lexemes), isBy: true }
  return (
    behind(lexemes, around) ??
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

/** What stands behind an amount, or behind the noun that it counts. */
function behind(lexemes: Lexemes, around: Around): Way | undefined {
  const { next } = around
  const first = lexemes[next]
  if (first?.kind === 'dash' && !first.spaced) return hyphened(lexemes, next + 1)
  const direct = said(lexemes, next, around)
  if (direct) return direct
  const noun = around.kind === 'count' ? first : undefined
  if (noun?.kind !== 'word' || isFunctionWord(noun.text)) return undefined
  return behindNoun(lexemes, next + 1, around)
}

/** `-point fall`, `-percentage-point drop`. */
function hyphened(lexemes: Lexemes, at: number): Way | undefined {
  const isLong = lexemes[at + 1]?.kind === 'dash' && lexemes[at + 1]?.spaced === false
  const low = lexemes[isLong ? at + 3 : at + 1]?.low ?? ''
  const own = isLong ? (lexemes[at + 2]?.low ?? '') : ''
  if (fallAfter.has(low) || fallAfter.has(own)) return down
  return riseAfter.has(low) || riseAfter.has(own) ? up : undefined
}

/** `3% lower`, `3 °C below zero`, `12,000 fewer deaths`, `3 °C of cooling`. */
function said(lexemes: Lexemes, at: number, around: Around): Way | undefined {
  const word = lexemes[at]
  const low = word?.low ?? ''
  if (word?.kind !== 'word') return undefined
  const of = low === 'of' ? (lexemes[at + 1]?.low ?? '') : ''
  if (around.kind === 'measure' && coldOf.has(of)) return down
  if (around.kind === 'measure' && warmOf.has(of)) return up
  if (around.kind === 'percent' && /^(?:fell|lost)$/.test(low)) return undefined
  if (isComparison(low)) return compared(lexemes, at, around)
  // `31 Grad Hitze`
  if (around.unit.startsWith('°') && /^(?:heat|warming)$/.test(low)) return up
  if (eitherBefore.has(low)) return { isFall: true }
  if (shortAfter.has(low)) return downOrThings
  if (fallAfter.has(low)) return isVerbOfMany(lexemes, at, around) ? downOrThings : down
  return riseAfter.has(low) ? up : undefined
}

/** `over two years` says how long; German compares with it: `3 Punkte über dem Vorjahr`. */
const isComparison = (low: string): boolean =>
  (lowerAfter.has(low) || higherAfter.has(low)) &&
  (!/^(?:over|under)$/.test(low) || grammar().isVerbSecond)

const isQuantifier = (low: string): boolean => /^(?:fewer|less|more)$/.test(low)

/** `3% lower`, `3 points less`; `40 m below the sea` says where, and `three lower rooms` which. */
function compared(lexemes: Lexemes, at: number, { kind, unit }: Around): Way | undefined {
  const low = lexemes[at]?.low ?? ''
  const way = lowerAfter.has(low) ? down : up
  const after = lexemes[at + 1]
  const isNounBehind = after?.kind === 'word' && !isFunctionWord(after.text)
  if (/^(?:below|under|down|above|over|up)$/.test(low)) {
    const isPlace = kind === 'count' || (kind === 'measure' && !unit.startsWith('°'))
    return isPlace && after?.kind === 'word' ? { isFall: way.isFall } : way
  }
  if (kind === 'count' && isNounBehind && !isQuantifier(low)) return undefined
  return low === 'more' && kind === 'count' ? { ...way, isOfThings: true } : way
}

/** `14 lamps fall`, `5 cuts`: things that do so, or that are so called. */
const isVerbOfMany = (lexemes: Lexemes, at: number, { kind }: Around): boolean =>
  kind === 'count' && lexemes[at + 1]?.kind === 'word'

const auxiliaries = new Set('was were is are been being has have had'.split(' '))

/** `3 points lower`, `12 seats were lost`, `a 3 point drop`. */
function behindNoun(lexemes: Lexemes, at: number, around: Around): Way | undefined {
  const low = lexemes[at]?.low ?? ''
  if (lexemes[at]?.kind !== 'word') return undefined
  if (isComparison(low)) {
    const after = lexemes[at + 1]
    const isVerb = after?.kind === 'word' && !isFunctionWord(after.text)
    const isPlace = /^(?:below|under|down|above|over|up)$/.test(low) && after?.kind === 'word'
    if (isVerb && !grammar().isVerbSecond) return undefined
    const way = lowerAfter.has(low) ? down : up
    const isPoint = isOfChange(lexemes[at - 1])
    if (isPlace && !isPoint) return { isFall: way.isFall }
    return isPoint ? way : { ...way, isOfThings: true }
  }
  if (shortAfter.has(low)) return downOrThings
  let verb = at
  while (auxiliaries.has(lexemes[verb]?.low ?? '')) verb++
  const isPassive = verb > at || grammar().isVerbSecond
  if (isPassive && lostPassive.has(lexemes[verb]?.low ?? ''))
    return isOfChange(lexemes[at - 1]) ? down : downOrThings
  const isArticled = /^(?:a|an|the)$/.test(lexemes[around.from - 1]?.low ?? '')
  if (isArticled && fallAfter.has(low)) return down
  return isArticled && riseAfter.has(low) ? up : undefined
}

/** Points that were lost are a change, `three times lower` is one, and seats may be things. */
const isOfChange = (noun: Lexeme | undefined): boolean =>
  noun?.low === 'times' || grammar().points.has(noun?.text ?? '')
