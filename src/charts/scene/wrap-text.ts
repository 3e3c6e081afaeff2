import { textWidth } from './text-width.ts'

/**
 * Breaks a text into lines no wider than `width` px at a text size. Breaks at spaces; a word that is
 * wider than a line is cut between letters, so that every text fits every width.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = cutWord(word, width, size)
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
