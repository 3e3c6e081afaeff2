import { foldText } from '../../anchor/fold.ts'

type Text = { readonly name: string; readonly text: string }

const least = 0.5 // of the words of a quotation; fewer alike is another passage

/** The words of a text that are most like a quotation, and whose they are; undefined where none are much like it. */
export function nearestPassage(
  quote: string,
  texts: readonly Text[],
): { readonly words: string; readonly name: string } | undefined {
  const wanted = wordsOf(quote)
  let best: { readonly words: string; readonly name: string; readonly alike: number } | undefined
  for (const { name, text } of texts) {
    for (const line of text.split('\n')) {
      const words = wordsOf(line)
      for (let start = 0; start + wanted.length <= words.length; start++) {
        const window = words.slice(start, start + wanted.length)
        const alike = window.filter((word, i) => low(word) === low(wanted[i] ?? '')).length
        if (alike > (best?.alike ?? 0)) {
          best = { words: window.join(' ').replace(/[,;:.]+$/, ''), name, alike }
        }
      }
    }
  }
  return best && best.alike >= 2 && best.alike / wanted.length > least ? best : undefined
}

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .text.split(/\s+/)
    .filter((word) => word !== '')

const low = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
