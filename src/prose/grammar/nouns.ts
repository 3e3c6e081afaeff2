import { grammar } from './in-use.ts'

/** A noun in the form that counts are compared in: singular, and one word for what counts the same things. */
export const nounClass = (word: string): string => grammar().nounClass(word)

/**
 * True for a word that names things that are counted: a plural, a noun of a class, a name or a ticker. Other words after a
 * number are taken to be verbs and adverbs: `died`, `globally`.
 */
export const isCountedNoun = (word: string): boolean => grammar().isCountedNoun(word)

/** True for a noun of a place in an order: `rank`, `place`. */
export const isRankNoun = (word: string): boolean =>
  word !== '' && grammar().rankNouns.some((noun) => nounClass(noun) === nounClass(word))
