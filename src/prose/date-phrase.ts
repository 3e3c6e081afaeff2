import type { DateParts, When } from './found.ts'
import type { Lexeme } from './lexemes.ts'
import { isDoubtfulMonth, monthOf } from './months.ts'
import { scaleWords } from './number-words.ts'
import { currencyCodes, currencyNames } from './currencies.ts'
import { unitNames } from './units.ts'

/** A date and the lexemes it takes. */
export type DatePhrase = { readonly when: When; readonly next: number }

type Lexemes = readonly Lexeme[]
type Atom = { readonly parts: DateParts; readonly next: number }

const timePrepositions = new Set(
  'in of since by until till before after early late mid last next this from to between during through every each'.split(
    ' ',
  ),
)
// Words that may stand after `September 13` without making the 13 a count of what they name.
const afterDay = new Set(
  'and or to in on at by for from when while after before but the a it as with was is were had has that which who until till through'.split(
    ' ',
  ),
)

/** Reads a date or period at a lexeme; `open(i)` is false where a name with digits stands. */
export function dateAt(
  lexemes: Lexemes,
  i: number,
  open: (i: number) => boolean,
): DatePhrase | undefined {
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
function rangeAt(
  lexemes: Lexemes,
  i: number,
  open: (i: number) => boolean,
  between: boolean,
): Range | undefined {
  const left = atomAt(lexemes, i, open) ?? bareDayAt(lexemes, i, open)
  if (!left) return undefined
  const joint = lexemes[left.next]
  const join = joinOf(joint, between)
  if (!joint || !join) return undefined
  const short = shortYearAt(lexemes, left)
  if (short) return { from: left.parts, to: short.parts, join: 'to', next: short.next }
  const isBare = left.parts.month === undefined && left.parts.year === undefined
  const right =
    atomAt(lexemes, left.next + 1, open) ??
    (left.parts.month === undefined ? undefined : bareDayOf(lexemes, left, open))
  if (!right || !open(left.next + 1)) return undefined
  if (isBare && (right.parts.day === undefined || right.parts.month === undefined)) return undefined
  const isYear = (parts: DateParts) => parts.month === undefined && parts.day === undefined
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
function bareDayOf(lexemes: Lexemes, left: Atom, open: (i: number) => boolean): Atom | undefined {
  if (left.parts.day === undefined) return undefined
  const day = bareDayAt(lexemes, left.next + 1, open)
  if (!day || !endsDate(lexemes[day.next])) return undefined
  const comma = lexemes[day.next]?.text === ',' ? yearAt(lexemes, day.next + 1, open) : undefined
  const year = comma?.parts.year ?? left.parts.year
  return { parts: { ...left.parts, day: day.parts.day, year }, next: comma?.next ?? day.next }
}

function bareDayAt(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  const day = lexemes[i]
  if (day?.kind !== 'number' || !open(i) || !/^\d{1,2}$/.test(day.text)) return undefined
  const value = Number(day.text)
  return { parts: { day: value }, next: afterOrdinal(lexemes, i + 1) }
}

const afterOrdinal = (lexemes: Lexemes, i: number): number => {
  const suffix = lexemes[i]
  return suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.low) ? i + 1 : i
}

function atomAt(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  return (
    isoAt(lexemes, i, open) ??
    dayFirstAt(lexemes, i, open) ??
    monthFirstAt(lexemes, i, open) ??
    yearAt(lexemes, i, open)
  )
}

function isoAt(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  const five = lexemes.slice(i, i + 5)
  if (five.length < 5 || !open(i) || five.slice(1).some(({ spaced }) => spaced)) return undefined
  const text = five.map((lexeme) => lexeme.text).join('')
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  return { parts: { year: Number(year), month: Number(month), day: Number(day) }, next: i + 5 }
}

function dayFirstAt(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  const day = bareDayAt(lexemes, i, open)
  if (!day) return undefined
  const of = lexemes[day.next]?.low === 'of' ? day.next + 1 : day.next
  const month = monthAt(lexemes, of)
  if (!month || !lexemes[of]?.spaced) return undefined
  const year = trailingYear(lexemes, month.next, open)
  return {
    parts: { day: day.parts.day, ...month.parts, ...year?.parts },
    next: year?.next ?? month.next,
  }
}

function monthFirstAt(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  const month = monthAt(lexemes, i)
  if (!month) return undefined
  const day = bareDayAt(lexemes, month.next, open)
  if (day && lexemes[month.next]?.spaced && endsDate(lexemes[day.next])) {
    const comma = lexemes[day.next]?.text === ',' ? day.next + 1 : day.next
    const year = yearAt(lexemes, comma, open)
    return { parts: { ...month.parts, ...day.parts, ...year?.parts }, next: year?.next ?? day.next }
  }
  const year = trailingYear(lexemes, month.next, open)
  if (year) return { parts: { ...month.parts, ...year.parts }, next: year.next }
  const name = lexemes[i]?.text ?? ''
  if (isDoubtfulMonth(name) && !timePrepositions.has(lexemes[i - 1]?.low ?? '')) {
    return lexemes[i - 1]?.kind === 'dash' ? month : undefined
  }
  return month
}

function monthAt(lexemes: Lexemes, i: number): Atom | undefined {
  const name = lexemes[i]
  const month = name?.kind === 'word' ? monthOf(name.text) : undefined
  if (!name || !month) return undefined
  const dot = lexemes[i + 1]
  const isShort = name.text.length <= 4 && dot?.text === '.' && !dot.spaced && name.low !== 'may'
  const follows = lexemes[i + 2]
  return { parts: { month }, next: isShort && follows?.kind === 'number' ? i + 2 : i + 1 }
}

function trailingYear(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  const at = lexemes[i]?.text === ',' || lexemes[i]?.low === 'of' ? i + 1 : i
  const year = yearAt(lexemes, at, open)
  return year && lexemes[at]?.spaced ? year : undefined
}

/** Four digits without a comma, 1500 to 2199, with no unit after and no currency before them. */
function yearAt(lexemes: Lexemes, i: number, open: (i: number) => boolean): Atom | undefined {
  const year = lexemes[i]
  if (year?.kind !== 'number' || !open(i) || !/^(?:1[5-9]|2[01])\d\d$/.test(year.text))
    return undefined
  const before = lexemes[i - 1]
  if (before && !year.spaced && (before.kind === 'symbol' || before.kind === 'word'))
    return undefined
  const after = lexemes[i + 1]
  if (after?.kind === 'symbol') return undefined
  if (after?.kind === 'word') {
    if (!after.spaced) return undefined
    const isUnit =
      Object.hasOwn(scaleWords, after.low) ||
      Object.hasOwn(currencyNames, after.low) ||
      Object.hasOwn(unitNames, after.low) ||
      currencyCodes.has(after.text) ||
      /^[A-Z]{3,5}$/.test(after.text) ||
      /^per(?:cent)?$/.test(after.low)
    if (isUnit) return undefined
  }
  return { parts: { year: Number(year.text) }, next: i + 1 }
}

/** True where what follows a bare day leaves it a day: `September 13, 2019`, but not `in September 36 rows`. */
const endsDate = (following: Lexeme | undefined): boolean =>
  following === undefined ||
  following.kind === 'other' ||
  following.kind === 'dash' ||
  (following.kind === 'number' && following.text.length === 4) ||
  (following.kind === 'word' && (afterDay.has(following.low) || /^[A-Z]/.test(following.text)))
