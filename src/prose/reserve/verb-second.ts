import { isFunctionWord } from '../lexicon/function-words.ts'
import { monthNames, weekdayNames } from '../lexicon/months.ts'
import { speakerNouns, speakerPronouns } from '../lexicon/saying-words.ts'
import type { Speaker } from './speaker.ts'
import type { Unit } from './speech-units.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const determiners = set(
  'the a their his our this that some all several no every each any both many',
)
const prepositions = set(
  'of on in about against for to from with at over under after before into by between among towards above than according per without since during',
)
const negations = set('not never no nobody none neither without')
const own = set('we our')

const isBreak = ({ text, kind }: Unit): boolean => kind === 'sign' && /^[,;:„“”"»«()–—]$/.test(text)
/** True for a word that its capital makes a noun or a name: no word of grammar, no month. */
const hasCapital = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  /^\p{Lu}/u.test(unit.text) &&
  !isFunctionWord(unit.low) &&
  !monthNames.some((name) => name === unit.low) &&
  !weekdayNames.some((name) => name === unit.low)

/** True for a noun, which has a capital; at the head of a sentence only what is no form of a verb. */
export const isNoun = (unit: Unit, i: number): boolean =>
  hasCapital(unit) && (i > 0 || speakerNouns.has(unit.low) || !/(?:te|ten|t|en)$/.test(unit.text))

/**
 * Who says what a verb says, in a language that puts subjects before or behind it: the first in its clause that can
 * speak and hangs on no preposition; of a passive the agent. Commas part clauses; one that is put in is stepped over.
 */
export function speakerAround(
  units: readonly Unit[],
  verb: number,
  isWeak: boolean,
): Speaker | undefined {
  const open = units.findLastIndex((unit, k) => k < verb && isBreak(unit))
  const behind = units.findIndex((unit, k) => k > verb && isBreak(unit))
  const close = behind < 0 ? units.length : behind
  const clause = units.slice(open + 1, close)
  if (clause.some(({ low }) => negations.has(low))) return undefined
  if (
    clause.some(({ text }) => /^(?:wurden?|wird|werden|worden)$/i.test(text)) &&
    isParticiple(units[verb])
  ) {
    const agent = units.findIndex(
      ({ text }, k) => k > open && k < close && /^(?:von|vom|durch)$/i.test(text),
    )
    return agent < 0 ? undefined : firstIn(units, agent + 1, close, { isWeak, hangs: () => false })
  }
  const here = firstIn(units, open + 1, close, { isWeak, without: verb })
  if (here) return here
  if (units[open]?.text !== ',') return undefined
  // `, die am Montag sagten`: the party before the comma.
  if (/^(?:der|die|das|welche[rs]?)$/i.test(units[open + 1]?.text ?? ''))
    return firstIn(units, Math.max(0, open - 3), open, { isWeak, hangs: () => false })
  const before = units.findLastIndex((unit, k) => k < open && isBreak(unit))
  if (before < 1) return undefined
  const start = units.findLastIndex((unit, k) => k < before && isBreak(unit)) + 1
  return firstIn(units, start, before, { isWeak })
}

/** `dem Gremium zufolge`: who stands before a word that follows its party. */
export const speakerBefore = (units: readonly Unit[], at: number): Speaker =>
  firstIn(units, Math.max(0, at - 5), at, { isWeak: false, hangs: () => false }) ?? {
    kind: 'described',
  }

const isParticiple = (unit: Unit | undefined): boolean =>
  /^(?:ge|be|ver|er|zer|ent|über|unter|an|auf|aus|ein|ab|zu|fest|bestätig)\p{L}*(?:t|en)$/iu.test(
    unit?.text ?? '',
  )

type Search = {
  readonly isWeak: boolean
  readonly without?: number
  readonly hangs?: (units: readonly Unit[], i: number) => boolean
}

function firstIn(
  units: readonly Unit[],
  from: number,
  to: number,
  { isWeak, without = -1, hangs = hangsOn }: Search,
): Speaker | undefined {
  for (let i = from; i < to; i++) {
    const unit = units[i]
    if (!unit || i === without || unit.kind === 'sign') continue
    if (own.has(unit.low) && !(unit.low === 'our' && hangs(units, i))) return { kind: 'own' }
    if (hangs(units, i)) continue
    if (unit.kind === 'name') return named(units, i, to)
    const isParty = speakerNouns.has(unit.low) && hasCapital(unit)
    if (isParty || speakerPronouns.has(unit.low)) return { kind: 'described' }
    if (isWeak || !hasCapital(unit) || /\d/.test(unit.text)) continue
    const [before, next] = [units[i - 1], units[i + 1]]
    if (determiners.has(before?.low ?? '')) return { kind: 'described' }
    if (next && hasCapital(next) && next.kind === 'word') {
      return { kind: 'unknown', words: `${unit.text} ${next.text}` }
    }
    // A plural without an article: `Ingenieure sagten`.
    if (/(?:en|er|e|innen)$/.test(unit.text)) return { kind: 'described' }
    if (i > 0 && Math.abs(i - without) === 1) return { kind: 'unknown', words: unit.text }
  }
  return undefined
}

/** Names joined by `und`: each of them speaks. */
function named(units: readonly Unit[], at: number, to: number): Speaker {
  const names: number[] = []
  for (let i = at; i < to; i++) {
    const unit = units[i]
    if (unit?.name !== undefined) names.push(unit.name)
    else if (!unit || !/^(?:and|,|the)$/.test(unit.low)) break
  }
  return { kind: 'named', names }
}

/** True for what hangs on a preposition, over its article and adjectives: `in der neuen Zeitung`. */
function hangsOn(units: readonly Unit[], i: number): boolean {
  let k = i - 1
  for (let steps = 0; steps < 3; steps++, k--) {
    const unit = units[k]
    if (unit?.kind !== 'word' || hasCapital(unit) || !/(?:e|en|er|es|em)$/.test(unit.text)) break
    if (determiners.has(unit.low) || prepositions.has(unit.low)) break
  }
  if (determiners.has(units[k]?.low ?? '') || own.has(units[k]?.low ?? '')) k--
  // `der Bericht der Kommission`: a genitive hangs on what is before it.
  const isGenitive =
    /^de[rs]$/.test(units[k + 1]?.text ?? '') &&
    k >= 0 &&
    hasCapital(units[k]) &&
    units[k]?.kind !== 'name'
  return prepositions.has(units[k]?.low ?? '') || isGenitive
}
