import type { Span } from '../../model/span.ts'
import { ownAccounts } from '../lexicon/reckoning-words.ts'
import {
  nounForms,
  sayingVerbs,
  speakerNouns,
  speakerPronouns,
  utterances,
  weakSayings,
} from '../lexicon/saying-words.ts'
import { grammar } from '../grammar/in-use.ts'
import type { Speaker } from './speaker.ts'
import { unitsOf, type Unit } from './speech-units.ts'
import { isNoun, speakerAround, speakerBefore } from './verb-second.ts'

export type { Speaker } from './speaker.ts'

/** Words that say that somebody says so, with who it is; a verb without a subject that can speak is none. */
export type Saying = Span & {
  readonly speaker: Speaker
  /** True for a verb that says of things as often what they are: `it named none`, `it lists two`. */
  readonly isWeak: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const auxiliaries = set(
  'has have had do does did also later then again once further on publicly first since still only even once already both all now can could',
)
const passives = set('is are was were be been being')
const negations = set('not never no nobody none neither nor without')
const determiners = set(
  'the a an its their his her our this that these those one some two three several no every each any',
)
const prepositions = set(
  'of on in about against for to from with at over under after before into by between than among',
)
const own = set('we our')

/** The sayings of a sentence in which the given stretches are names. */
export function sayingsIn(sentence: string, names: readonly Span[]): readonly Saying[] {
  const units = unitsOf(sentence, names)
  const sayings: Saying[] = []
  for (const [i, unit] of units.entries()) {
    const speaker = isVerbAt(units, i) ? subjectOf(units, i) : namedBeside(units, i)
    if (speaker)
      sayings.push({ start: unit.start, end: unit.end, speaker, isWeak: weakSayings.has(unit.low) })
  }
  return sayings
}

/** Who a verb has for its subject, wherever the language that is read puts it. */
const subjectOf = (units: readonly Unit[], verb: number): Speaker | undefined =>
  grammar().isVerbSecond
    ? speakerAround(units, verb, weakSayings.has(units[verb]?.low ?? ''))
    : speakerOf(units, verb)

function isVerbAt(units: readonly Unit[], i: number): boolean {
  const unit = units[i]
  if (unit?.kind !== 'word' || unit.isPossessive) return false
  if (grammar().isVerbSecond && isNoun(unit, i)) return false
  if (!sayingVerbs.has(unit.low) && !weakSayings.has(unit.low)) return false
  // Who reports to somebody, or speaks for them, says nothing by that.
  if (/^(?:report|speak|spoke)/.test(unit.low) && /^(?:to|for)$/.test(units[i + 1]?.low ?? ''))
    return false
  if (!nounForms.has(unit.low)) return true
  const isNominal = (before: Unit | undefined): boolean =>
    before !== undefined && (determiners.has(before.low) || before.isPossessive)
  const before = units[i - 1]
  if (isNominal(before) || prepositions.has(before?.low ?? '')) return false
  return !(isNominal(units[i - 2]) && before?.kind === 'word' && !speakerNouns.has(before.low))
}

/** Who a verb of saying has for its subject or its agent; undefined where nobody, or where they do not say it. */
function speakerOf(units: readonly Unit[], verb: number): Speaker | undefined {
  let i = verb - 1
  while (isLight(units[i])) i--
  const isWeak = weakSayings.has(units[verb]?.low ?? '')
  if (negations.has(units[i]?.low ?? '')) return undefined
  if (passives.has(units[i]?.low ?? '') || units[verb + 1]?.low === 'by') {
    const by = units.findIndex((unit, k) => k > verb && k < verb + 5 && unit.low === 'by')
    return by === -1 ? undefined : following(units, by + 1)
  }
  // `the board, citing the press, said`: what stands between commas is stepped over.
  for (let steps = 0; units[i]?.text === ',' && steps < 2; steps++) {
    const open = units.findLastIndex((unit, k) => k < i && isBreak(unit))
    const inside = units.slice(open + 1, i)
    const bare = inside.filter(({ low }) => !determiners.has(low))
    if (bare.length === 1 && bare[0]?.kind === 'name') return named(bare[0])
    if (open < 1) break
    i = open - 1
    while (isLight(units[i])) i--
  }
  return subjectAt(units, i, isWeak) ?? firstSubject(units, verb, isWeak)
}

const isLight = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (auxiliaries.has(unit.low) || /ly$/.test(unit.low))

const isBreak = ({ text }: Unit): boolean => /^[,;:“"(]$/.test(text)

/** The subject whose last word stands at an index; what hangs on a preposition is stepped over. */
function subjectAt(units: readonly Unit[], end: number, isWeak: boolean): Speaker | undefined {
  let i = end
  for (let steps = 0; steps < 4; steps++) {
    const unit = units[i]
    if (!unit || unit.kind === 'sign') return undefined
    const head = speakerPronouns.has(unit.low) ? i : headOf(units, i)
    const before = units[head - 1]
    if (before && prepositions.has(before.low) && !/^(?:who|which)$/.test(unit.low)) {
      i = head - 2
      continue
    }
    return speakerAt(units, i, head, isWeak)
  }
  return undefined
}

/** Where the noun phrase that ends at an index begins. */
function headOf(units: readonly Unit[], end: number): number {
  let i = end
  while (i > 0 && i > end - 5) {
    const before = units[i - 1]
    if (!before || before.kind === 'sign' || prepositions.has(before.low)) break
    // `in June 1953 the Gazette`: a date is no part of the name behind it.
    if (before.kind === 'word' && !determiners.has(before.low) && /^[\p{Lu}\d]/u.test(before.text))
      break
    if (/^(?:and|or|that|as|when|where|which|who|if|because|so)$/.test(before.low)) break
    i--
    if (determiners.has(before.low)) break
  }
  return i
}

function speakerAt(
  units: readonly Unit[],
  i: number,
  head: number,
  isWeak: boolean,
): Speaker | undefined {
  const unit = units[i]
  if (!unit) return undefined
  if (own.has(unit.low)) return { kind: 'own' }
  if (negations.has(unit.low) || negations.has(units[head]?.low ?? '')) return undefined
  if (unit.kind === 'name') return unit.isPossessive ? undefined : withOthers(units, i)
  if (/^(?:who|which)$/.test(unit.low)) {
    const before = units[i - 1]?.text === ',' ? units[i - 2] : units[i - 1]
    if (before?.kind === 'name') return named(before)
  }
  if (speakerPronouns.has(unit.low)) {
    const isJoined = units[i - 1]?.low === 'and' && units[i - 2]?.kind === 'name'
    return isJoined ? withOthers(units, i - 2) : { kind: 'described' }
  }
  const possessor = units
    .slice(head, i)
    .findLast((each) => each.kind === 'name' && each.isPossessive)
  if (possessor && utterances.has(unit.low)) return named(possessor)
  if (speakerNouns.has(unit.low)) return { kind: 'described' }
  if (/^\p{Lu}/u.test(unit.text) && i > 0) return { kind: 'unknown', words: unit.text }
  if (isWeak) return undefined
  const isNoun = determiners.has(units[head]?.low ?? '') || /[^s]s$/.test(unit.low)
  return isNoun ? { kind: 'described' } : undefined
}

/** Names joined by `and`: each of them speaks. */
function withOthers(units: readonly Unit[], last: number): Speaker {
  const names: number[] = []
  for (let i = last; i >= 0; i--) {
    const unit = units[i]
    const hangs = prepositions.has(units[headOf(units, i) - 1]?.low ?? '')
    if (unit?.name !== undefined && !(hangs && i < last)) names.unshift(unit.name)
    else if (!unit || !/^(?:and|,|the)$/.test(unit.low)) break
  }
  return { kind: 'named', names }
}

/** The subject of a verb that is joined to another: the first thing in its clause that can speak. */
function firstSubject(units: readonly Unit[], verb: number, isWeak: boolean): Speaker | undefined {
  const before = units[verb - 1]
  if (!before || !(isWeak ? /^(?:and|or)$/ : /^(?:,|and|or|but)$/).test(before.low))
    return undefined
  for (let i = 0; i < verb; i++) {
    const unit = units[i]
    if (!unit || unit.kind === 'sign') continue
    const hangs = prepositions.has(units[headOf(units, i) - 1]?.low ?? '')
    const can = unit.kind === 'name' || speakerPronouns.has(unit.low) || speakerNouns.has(unit.low)
    if (can && !hangs && !unit.isPossessive) return speakerAt(units, i, headOf(units, i), isWeak)
  }
  return undefined
}

/** `according to the Gazette`, `by the Gazette’s account`, `by our addition`, `, as the board’s`, `by press reports`. */
function namedBeside(units: readonly Unit[], i: number): Speaker | undefined {
  const at = units[i + 1]?.low === 'the' ? i + 2 : i + 1
  const [unit, next, after] = [units[i], units[at], units[at + 1]]
  if (grammar().isVerbSecond && unit?.low === 'zufolge') return speakerBefore(units, i)
  if (unit?.low === 'according' && next?.low === 'to') return following(units, i + 2)
  if (unit?.low === 'words' && next?.low === 'of') return following(units, at + 1)
  if (!unit || !/^(?:by|in|on|as|to)$/.test(unit.low) || !next) return undefined
  if (next.low === 'our') return ownAccounts.has(after?.low ?? '') ? { kind: 'own' } : undefined
  if (next.kind === 'name' && next.isPossessive) {
    return (unit.low === 'as' && units[i - 1]?.text === ',') || utterances.has(after?.low ?? '')
      ? named(next)
      : undefined
  }
  if (unit.low !== 'by') return undefined
  // `by the engineer’s own reading`
  const told = units.slice(i + 1, i + 6).findIndex(({ low }) => utterances.has(low))
  const owner = units.slice(i + 1, i + 1 + told).findLast(({ isPossessive }) => isPossessive)
  if (owner) return owner.kind === 'name' ? named(owner) : { kind: 'described' }
  const noun = units.slice(i + 1, i + 4).find(({ low }) => /^(?:accounts?|reports?)$/.test(low))
  return noun ? { kind: 'described' } : undefined
}

/** Who is named from an index on, before the clause goes on; else somebody who is described. */
function following(units: readonly Unit[], from: number): Speaker {
  for (let i = from; i < units.length && i < from + 5; i++) {
    const unit = units[i]
    if (!unit || unit.kind === 'sign') break
    if (own.has(unit.low)) return { kind: 'own' }
    if (/^(?:who|which|that)$/.test(unit.low)) break
    if (unit.kind === 'name') {
      const isWhole = !unit.isPossessive || utterances.has(units[i + 1]?.low ?? '')
      return isWhole ? named(unit) : { kind: 'described' }
    }
  }
  return { kind: 'described' }
}

const named = ({ name }: Unit): Speaker =>
  name === undefined ? { kind: 'described' } : { kind: 'named', names: [name] }
