import { grammar } from '../grammar/in-use.ts'
import {
  coldOf,
  eitherBefore,
  fallAfter,
  higherAfter,
  lostPassive,
  lowerAfter,
  riseAfter,
  shortAfter,
  warmOf,
} from '../lexicon/direction-words.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { down, downOrThings, up, type Around, type Way } from './way.ts'

type Lexemes = readonly Lexeme[]

/** What stands behind an amount, or behind the noun that it counts. */
export function wayBehind(lexemes: Lexemes, around: Around): Way | undefined {
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
  // `97% lost power`
  if (around.kind === 'percent' && low === 'lost') return undefined
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
