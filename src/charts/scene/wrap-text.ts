import { textWidth } from './text-width.ts'
import { unbroken } from './unbroken.ts'

/**
 * Breaks a text into lines no wider than `width` px at a text size. Breaks at spaces, and between what belongs together
 * only where that is wider than a line; a word that is wider than a line is cut between letters, so that every text
 * fits every width.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const fits = (words: string) => textWidth(words, size) <= width
  const lines: string[] = []
  let line = ''
  for (const unit of unbroken(text).flatMap((each) => (fits(each) ? [each] : each.split(' ')))) {
    const longer = line === '' ? unit : `${line} ${unit}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cutWord(unit, width, size)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function cutWord(word: string, width: number, size: number): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    const isTooWide = piece !== '' && textWidth(piece + letter, size) > width
    if (isTooWide) pieces.push(piece)
    piece = isTooWide ? letter : piece + letter
  }
  return [...pieces, piece]
}
