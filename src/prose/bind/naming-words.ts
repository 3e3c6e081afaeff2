import { remembering } from '../../model/memory.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { isNumeralWord, scaleOf } from '../lexicon/number-words.ts'
import { nounClass } from '../grammar/nouns.ts'
import { flatten } from '../text/flatten.ts'
import { lexemesOf, type Lexeme } from '../text/lexemes.ts'

/** The words of a text that may name a datum, folded: no words of grammar, no numbers but years. */
export const namingWords = remembering(
  (text): ReadonlySet<string> =>
    new Set(lexemesOf(flatten(text).text).flatMap((lexeme) => namingWord(lexeme) ?? [])),
)

/** One of them; undefined for a lexeme that names nothing. */
export function namingWord({ kind, text, low }: Lexeme): string | undefined {
  if (kind === 'number') return /^(?:1[5-9]|2[01])\d\d$/.test(text) ? text : undefined
  const isIdle =
    kind !== 'word' || isFunctionWord(text) || isNumeralWord(low) || scaleOf(low) !== undefined
  return isIdle ? undefined : stem(nounClass(low))
}

/** Good enough to see that `plans` and `planned`, `loss` and `lost` are one word; not to print. */
function stem(word: string): string {
  if (/^(?:lost|loss|losses|lose)$/.test(word)) return 'lose'
  if (word.length < 5) return word
  if (word.endsWith('an')) return word.slice(0, -1) // `Korean` is of `Korea`
  return word.replace(/(?:ations?|ions?|ings?|ed|es|e)$/, '')
}
