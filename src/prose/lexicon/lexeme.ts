export type LexemeKind = 'number' | 'word' | 'symbol' | 'dash' | 'other'

/** The smallest piece that the readers of this room look at; spaces are kept only as `spaced`. */
export type Lexeme = {
  readonly kind: LexemeKind
  readonly text: string
  /** `text` in lower case; of a word of another language what the readers know it by. */
  readonly low: string
  readonly start: number
  readonly end: number
  /** True where white space or the beginning of the text stands before it. */
  readonly spaced: boolean
}

/** Fractions of one character, which stand alone or after whole digits: `½`, `4½`. */
export const vulgarFractions = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

/**
 * A reader of lexemes whose language writes numbers as a pattern says. Each alternative of the pattern must be linear:
 * no nested repetition that can be entered twice at one place.
 */
export function lexemeReader(number: string): (text: string) => readonly Lexeme[] {
  const word = String.raw`\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*`
  const piece = new RegExp(
    String.raw`(${number})|(${word})|([$€£¥₩₹₽%‰~≈<>≥≤+#°])|([-–—−])|(\s+)|([^\s])`,
    'gu',
  )
  return (text) => {
    const lexemes: Lexeme[] = []
    let spaced = true
    for (const match of text.matchAll(piece)) {
      const [whole, number, word, symbol, dash, space] = match
      if (space !== undefined) {
        spaced = true
        continue
      }
      const kind = number ? 'number' : word ? 'word' : symbol ? 'symbol' : dash ? 'dash' : 'other'
      const start = match.index
      lexemes.push({
        kind,
        text: whole,
        low: whole.toLowerCase(),
        start,
        end: start + whole.length,
        spaced,
      })
      spaced = false
    }
    return lexemes
  }
}
