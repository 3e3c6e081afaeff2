import { currencyCodes, currencyNames } from '../lexicon/currencies.ts'
import type { DateParts } from './found.ts'
import type { Lexeme } from '../text/lexemes.ts'
import { isDoubtfulMonth, monthOf, shortWeekdayOf, weekdayOf } from '../lexicon/months.ts'
import { scaleOf } from '../lexicon/number-words.ts'
import { unitCalled } from '../lexicon/units.ts'

/** One date without a partner, and the first lexeme after it. */
export type Atom = { readonly parts: DateParts; readonly next: number }

/** False for a lexeme that stands in a name with digits. */
export type Open = (i: number) => boolean

type Lexemes = readonly Lexeme[]

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

/** `13` or `13th`, a day without its month. */
export function bareDayAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  const day = lexemes[i]
  if (day?.kind !== 'number' || !open(i) || !/^\d{1,2}$/.test(day.text)) return undefined
  const value = Number(day.text)
  return { parts: { day: value }, next: afterOrdinal(lexemes, i + 1) }
}

const afterOrdinal = (lexemes: Lexemes, i: number): number => {
  const suffix = lexemes[i]
  return suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.low) ? i + 1 : i
}

/** Reads `13 September 2019`, `September 13, 2019`, `September 2019`, `2019-09-13`, `2019`, with a weekday before it. */
export function atomAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  return (
    weekdayFirstAt(lexemes, i, open) ??
    isoAt(lexemes, i, open) ??
    dayFirstAt(lexemes, i, open) ??
    partOfYearAt(lexemes, i, open) ??
    monthFirstAt(lexemes, i, open) ??
    yearAt(lexemes, i, open) ??
    shortYearAt(lexemes, i)
  )
}

function weekdayFirstAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  const name = lexemes[i]?.kind === 'word' ? (lexemes[i]?.text ?? '') : ''
  const isShort = weekdayOf(name) === undefined
  const weekday = isShort ? shortWeekdayOf(name) : weekdayOf(name)
  if (weekday === undefined) return undefined
  const dot = isShort && lexemes[i + 1]?.text === '.' ? i + 2 : i + 1
  const at = lexemes[dot]?.text === ',' ? dot + 1 : dot
  const date = dayFirstAt(lexemes, at, open) ?? monthFirstAt(lexemes, at, open)
  if (date?.parts.day) return { parts: { weekday, ...date.parts }, next: date.next }
  if (isShort) return undefined
  return { parts: { weekday }, next: i + 1 }
}

const quarters = ['first', 'second', 'third', 'fourth'] as const
const halves = ['first', 'second'] as const

/** Reads `the third quarter of 2018`, `the first half of 2018`. */
function partOfYearAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  const [rank, part, of] = lexemes.slice(i, i + 3).map(({ low }) => low)
  const names: readonly string[] = part === 'quarter' ? quarters : part === 'half' ? halves : []
  const place = names.findIndex((name) => name === rank)
  const year = of === 'of' ? yearAt(lexemes, i + 3, open) : undefined
  if (place < 0 || !year) return undefined
  const length = 12 / names.length
  const months = [place * length + 1, (place + 1) * length] as const
  return { parts: { ...year.parts, months }, next: year.next }
}

/** Reads `'07`, the year 2007 or 1907: whichever is on record. */
function shortYearAt(lexemes: Lexemes, i: number): Atom | undefined {
  const [mark, digits, after] = lexemes.slice(i, i + 3)
  if (mark?.text !== "'" || !mark.spaced || digits?.spaced !== false) return undefined
  if (!/^\d\d$/.test(digits.text) || after?.text === "'") return undefined
  const isAlone = after === undefined || after.spaced || /^[.,;:!?)"]$/.test(after.text)
  return isAlone ? { parts: { shortYear: Number(digits.text) }, next: i + 2 } : undefined
}

function isoAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  const five = lexemes.slice(i, i + 5)
  if (five.length < 5 || !open(i) || five.slice(1).some(({ spaced }) => spaced)) return undefined
  const text = five.map((lexeme) => lexeme.text).join('')
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return undefined
  const [, year, month, day] = match
  return { parts: { year: Number(year), month: Number(month), day: Number(day) }, next: i + 5 }
}

function dayFirstAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
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

function monthFirstAt(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  const month = monthAt(lexemes, i)
  if (!month) return undefined
  const day = bareDayAt(lexemes, month.next, open)
  if (day && lexemes[month.next]?.spaced && endsDate(lexemes[day.next])) {
    const comma = lexemes[day.next]?.text === ',' ? day.next + 1 : day.next
    const year = yearAt(lexemes, comma, open, 'behind a month')
    return { parts: { ...month.parts, ...day.parts, ...year?.parts }, next: year?.next ?? day.next }
  }
  const year = trailingYear(lexemes, month.next, open)
  if (year) return { parts: { ...month.parts, ...year.parts }, next: year.next }
  const name = lexemes[i]?.text ?? ''
  if (isDoubtfulMonth(name) && !timePrepositions.has(lexemes[i - 1]?.low ?? '')) {
    return lexemes[i - 1]?.kind === 'dash' || isMonthInside(lexemes, i) ? month : undefined
  }
  return month
}

/** True for a capital inside a sentence with no other beside it: `the August report`, but not `Theresa May`. */
function isMonthInside(lexemes: Lexemes, i: number): boolean {
  const [before, after] = [lexemes[i - 1], lexemes[i + 1]]
  const isCapital = (lexeme: Lexeme | undefined) =>
    lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text)
  return before?.kind === 'word' && !isCapital(before) && !isCapital(after)
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

function trailingYear(lexemes: Lexemes, i: number, open: Open): Atom | undefined {
  const at = lexemes[i]?.text === ',' || lexemes[i]?.low === 'of' ? i + 1 : i
  const year = yearAt(lexemes, at, open, 'behind a month')
  return year && lexemes[at]?.spaced ? year : undefined
}

/** Four digits without a comma, 1500 to 2199, with no unit after and no currency before them. */
export function yearAt(
  lexemes: Lexemes,
  i: number,
  open: Open,
  standing: 'behind a month' | 'alone' = 'alone',
): Atom | undefined {
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
      scaleOf(after.low) !== undefined ||
      Object.hasOwn(currencyNames, after.low) ||
      unitCalled(after.text) !== undefined ||
      currencyCodes.has(after.text) ||
      // `2019 NEM` is an amount; in `13 September 2019 BBC` somebody acts.
      (standing === 'alone' && /^[A-Z]{3,5}$/.test(after.text)) ||
      /^per(?:cent)?$/.test(after.low)
    if (isUnit) return undefined
  }
  return { parts: { year: Number(year.text) }, next: i + 1 }
}

/** True where what follows a bare day leaves it a day: `September 13, 2019`, but not `in September 36 rows`. */
export const endsDate = (following: Lexeme | undefined): boolean =>
  following === undefined ||
  following.kind === 'other' ||
  following.kind === 'dash' ||
  (following.kind === 'number' && following.text.length === 4) ||
  (following.kind === 'word' && (afterDay.has(following.low) || /^[A-Z]/.test(following.text)))
