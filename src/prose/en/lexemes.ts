import { lexemeReader, vulgarFractions } from '../lexicon/lexeme.ts'

const grouped = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+)(?!\d)(?:[.·⋅]\d+)?`
const mixed = String.raw`\d{1,3}[ -](?:1[/\u2044][2-9]|[2-9][/\u2044][3-9])(?![\d/.,])`
const plain = String.raw`\d+(?:[.·⋅]\d+)?(?:[eE]\+?\d{1,4}(?!\w))?`

/** The lexemes of a flattened English text: thousands by commas, spaces or, as the Swiss do, apostrophes; decimals
 * behind a point. */
export const readLexemes = lexemeReader(
  String.raw`${grouped}|(?:\d+ ?)?[${vulgarFractions}]|${mixed}|${plain}`,
)
