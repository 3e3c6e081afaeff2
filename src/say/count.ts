import { agreeing, catalogueInUse, formOf, t, type Forms } from '../model/words.ts'
import type { NounForms } from '../model/noun-forms.ts'
import { nouns, type Noun } from './nouns.ts'
import { sayNumber } from './number.ts'

/** What is counted: a noun of the program's, or the forms of one of the site's own. */
export type Counted = Noun | NounForms

/** The form of a word or sentence that a count takes: `agree(1, 'has', 'have')` is `has`. */
export const agree = agreeing

/** A count with its noun in digits, for lines, labels, tables and messages: `1 row`, `36 rows`, `no rows`. */
export const sayCount = (count: number, noun: Counted): string =>
  count === 0 ? `${t('no')} ${nounFor(0, noun)}` : sayTally(count, noun)

/** The same behind “of” and its like, where some languages have a form of their own: `von 3 Ursprüngen`. */
export function sayCountOf(count: number, noun: Counted): string {
  const own = typeof noun === 'object' ? undefined : catalogueInUse()?.nouns[noun]
  return own ? `${sayNumber(count)} ${formOf(own.of ?? own, count)}` : sayCount(count, noun)
}

/** The same with zero as a digit, for the counters of a summary: `0 errors`. */
export const sayTally = (count: number, noun: Counted): string =>
  `${sayNumber(count)} ${nounFor(count, noun)}`

/** A count with its noun for sentences, in words below ten: `one row`, `36 rows`, `no rows`. */
export const sayCountInWords = (count: number, noun: Counted): string =>
  countsTogether(count).count(count, noun)

/** How counts that stand together are said, so that what is compared is written alike. */
export type Counts = {
  /** A count with its noun: `two origins`. */
  readonly count: (count: number, noun: Counted) => string
  /** A count alone: `two`, `none`. */
  readonly number: (count: number) => string
}

/** Counts of lines, labels and tables: always in digits. */
export const inDigits: Counts = {
  count: sayCount,
  number: (count) => (count === 0 ? t('none|count') : sayNumber(count)),
}

/** Counts that stand in one sentence: in words where each is below ten, else all in digits. */
export function countsTogether(...counts: readonly number[]): Counts {
  if (counts.some((count) => count >= numberWords.length)) return inDigits
  const say = (count: number) => t(numberWords[count] ?? sayNumber(count))
  return {
    count: (count, noun) =>
      `${count === 0 ? t('no') : (count === 1 && typeof noun === 'string' && catalogueInUse()?.nouns[noun]?.a) || say(count)} ${nounFor(count, noun)}`,
    number: say,
  }
}

const nounFor = (count: number, noun: Counted): string => formOf(formsOf(noun), count)

const formsOf = (noun: Counted): Forms =>
  typeof noun === 'object'
    ? { one: noun.one, other: noun.many }
    : (catalogueInUse()?.nouns[noun] ?? nouns[noun])

const numberWords: readonly string[] = [
  'none|count',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
]
