import type { When } from './found.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { atomAt, bareDayAt, endsDate, yearAt, type Atom, type Open } from './date-atom.ts'

/** A date and the lexemes it takes. */
export type DatePhrase = { readonly when: When; readonly next: number }

type Lexemes = readonly Lexeme[]

/** Reads a date or period at a lexeme; `open(i)` is false where a name with digits stands. */
export function dateAt(lexemes: Lexemes, i: number, open: Open): DatePhrase | undefined {
  const opener = lexemes[i]?.low
  const prefixed = opener === 'between' || opener === 'from'
  const first = prefixed ? i + 1 : i
  const range = rangeAt(lexemes, first, open, opener === 'between')
  if (range) return phrase(lexemes, range.join === 'to' && prefixed ? i : first, range)
  if (prefixed) return undefined
  const atom = atomAt(lexemes, i, open)
  if (!atom) return undefined
  return phrase(lexemes, i, { from: atom.parts, to: atom.parts, join: 'none', next: atom.next })
}

type Range = Pick<When, 'from' | 'to' | 'join'> & { readonly next: number }

function phrase(lexemes: Lexemes, i: number, { from, to, join, next }: Range): DatePhrase {
  const start = lexemes[i]?.start ?? 0
  const end = lexemes[next - 1]?.end ?? start
  return { when: { kind: 'date', start, end, from, to, join }, next }
}

/** Two dates joined by a dash, `to`, `and` or `or`; the left one takes what it leaves out from the right. */
function rangeAt(lexemes: Lexemes, i: number, open: Open, between: boolean): Range | undefined {
  const left = atomAt(lexemes, i, open) ?? bareDayAt(lexemes, i, open)
  if (!left) return undefined
  const joint = lexemes[left.next]
  const join = joinOf(joint, between)
  if (!joint || !join) return undefined
  const short = shortYearAt(lexemes, left)
  if (short) return { from: left.parts, to: short.parts, join: 'to', next: short.next }
  const isBare = left.parts.month === undefined && left.parts.year === undefined
  const after = lexemes[left.next + 1]?.low === 'the' ? left.next + 2 : left.next + 1
  const right =
    atomAt(lexemes, after, open) ??
    (left.parts.month === undefined ? undefined : bareDayOf(lexemes, left, open))
  if (!right || !open(after)) return undefined
  if (isBare && (right.parts.day === undefined || right.parts.month === undefined)) return undefined
  const isYear = (parts: Atom['parts']) => parts.month === undefined && parts.day === undefined
  if (isYear(left.parts) && !isBare && join === 'and') {
    // `2017 and 2018` are two years; `2017 and May 2018` are two dates all the same.
    return { from: left.parts, to: right.parts, join, next: right.next }
  }
  const from = isBare
    ? { ...right.parts, day: left.parts.day }
    : { ...left.parts, year: left.parts.year ?? (left.parts.month ? right.parts.year : undefined) }
  return { from, to: right.parts, join, next: right.next }
}

function joinOf(joint: Lexeme | undefined, between: boolean): 'to' | 'and' | undefined {
  if (joint === undefined) return undefined
  if (joint.kind === 'dash' || /^(?:to|through|until|till)$/.test(joint.low)) return 'to'
  if (joint.low === 'and') return between ? 'to' : 'and'
  return joint.low === 'or' ? 'and' : undefined
}

/** `2017-18`: the second year in two digits, with the century of the first. */
function shortYearAt(lexemes: Lexemes, left: Atom): Atom | undefined {
  const dash = lexemes[left.next]
  const tail = lexemes[left.next + 1]
  const { year, month } = left.parts
  if (dash?.kind !== 'dash' || dash.spaced || !tail || tail.spaced || month || !year)
    return undefined
  if (!/^\d\d$/.test(tail.text) || lexemes[left.next + 2]?.kind === 'dash') return undefined
  return { parts: { year: year - (year % 100) + Number(tail.text) }, next: left.next + 2 }
}

/** `September 13 to 15`: a day that takes month and year from the left. */
function bareDayOf(lexemes: Lexemes, left: Atom, open: Open): Atom | undefined {
  if (left.parts.day === undefined) return undefined
  const day = bareDayAt(lexemes, left.next + 1, open)
  if (!day || !endsDate(lexemes[day.next])) return undefined
  const comma = lexemes[day.next]?.text === ',' ? yearAt(lexemes, day.next + 1, open) : undefined
  const year = comma?.parts.year ?? left.parts.year
  return { parts: { ...left.parts, day: day.parts.day, year }, next: comma?.next ?? day.next }
}
