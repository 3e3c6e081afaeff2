import type { Lexeme } from './lexeme.ts'
import type { NamePattern } from './name-pattern.ts'
import type { Writing } from './writing.ts'

/** What the readers of this room ask of a language. */
export type Grammar = {
  readonly tag: string
  /** `numerals` where nobody has written down its words: digits are held, and nothing else. */
  readonly reads: 'words' | 'numerals'
  /** The lexemes of a flattened text, in the numbers and words that the readers know. */
  readonly lexemesOf: (text: string) => readonly Lexeme[]
  /** The words of a unit as data write it, in the words that the readers know. */
  readonly unitWords: (unit: string) => readonly string[]
  readonly segmenter: Intl.Segmenter
  /** True where the point that a stretch ends with, before the rest of the text, ends no sentence. */
  readonly isOpenEnd: (sentence: string, rest: string) => boolean
  readonly clauseBorder: RegExp
  /** Finds words that say that something is disputed. */
  readonly dispute: RegExp
  /** Find words that make what is said depend on something else, or surer than it is said. */
  readonly conditions: RegExp
  /** Words that say which number of an estimate is meant: the lower or the upper end of its interval, or its point. */
  readonly bounds: Readonly<Record<'lower' | 'upper' | 'point', string>>
  /** A noun in the form that counts are compared in. */
  /** What stands between two amounts of which one is a part of the other, or before and between those that something went through. */
  readonly order: Readonly<Record<'part' | 'whole' | 'from' | 'to', RegExp>>
  readonly nounClass: (word: string) => string
  readonly isCountedNoun: (word: string) => boolean
  /** Words for percentage points that leave out of what they are. */
  readonly points: ReadonlySet<string>
  /** Nouns of a place in an order, in the singular: what they name is said by a rank. */
  readonly rankNouns: readonly string[]
  /** What a drawing is made of, and what it shows of claims. */
  readonly drawnNouns: readonly string[]
  /** Names with digits beside those written alike everywhere, and the examples of those that are none here. */
  readonly names: readonly NamePattern[]
  readonly notNames: ReadonlySet<string>
  /** Finds ways of speaking that count nothing as often as they count. */
  readonly looseTurns: RegExp
  /** True where every noun has a capital, and a subject may stand behind its verb. */
  readonly isVerbSecond: boolean
  /** How an offer is written; undefined where that is as English writes it. */
  readonly writing: Writing | undefined
}
