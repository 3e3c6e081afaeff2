import type { Forms } from '../model/words.ts'
import { german } from './german.ts'
import { nouns } from './nouns.ts'

/** The words of a text, small, without those that are part of a name: tests look for words of another language. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/\{\w+\}/g, ' ')
    .toLowerCase()
    .match(/(?<![\p{L}\p{N}-])\p{L}{2,}(?![\p{L}\p{N}-])/gu) ?? []

const formsOf = (words: string | Forms): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words)

const english = new Set(
  [...Object.keys(german.texts), ...Object.values(nouns).flatMap(formsOf)].flatMap(wordsIn),
)
const inGerman = new Set(
  [
    ...Object.values(german.texts).flatMap(formsOf),
    ...Object.values(german.nouns).flatMap(({ of, ...forms }) => [
      ...formsOf(forms),
      ...(of ? formsOf(of) : []),
    ]),
  ].flatMap(wordsIn),
)
/** Words of the rules for writers, which are in English, that German has too. */
const alike = new Set(['tag'])

/** The words that the interface says in one of its languages alone. */
export const onlyEnglish: ReadonlySet<string> = english.difference(inGerman)
export const onlyGerman: ReadonlySet<string> = inGerman.difference(english).difference(alike)
