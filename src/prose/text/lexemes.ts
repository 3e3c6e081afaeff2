import { remembering } from '../../model/memory.ts'

export type LexemeKind = 'number' | 'word' | 'symbol' | 'dash' | 'other'

/** The smallest piece that the readers of this room look at; spaces are kept only as `spaced`. */
export type Lexeme = {
  readonly kind: LexemeKind
  readonly text: string
  /** `text` in lower case. */
  readonly low: string
  readonly start: number
  readonly end: number
  /** True where white space or the beginning of the text stands before it. */
  readonly spaced: boolean
}

/** Fractions of one character, which stand alone or after whole digits: `½`, `4½`. */
export const vulgarFractions = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'

// Each alternative is linear: no nested repetition can be entered twice at one place.
const grouped = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?: \d{3})+)(?!\d)(?:[.·⋅]\d+)?`
const plain = String.raw`\d+(?:[.·⋅]\d+)?(?:[eE]\+?\d{1,4}(?!\w))?`
const number = String.raw`${grouped}|\d*[${vulgarFractions}]|${plain}`
const word = String.raw`\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*`
const piece = new RegExp(
  String.raw`(${number})|(${word})|([$€£¥₩₹₽%‰~≈<>≥≤+#°])|([-–—−])|(\s+)|([^\s])`,
  'gu',
)

/** The lexemes of a flattened text, in order. */
export const lexemesOf = remembering(readLexemes)

function readLexemes(text: string): readonly Lexeme[] {
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
