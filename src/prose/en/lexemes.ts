import { lexemeReader, vulgarFractions } from '../lexicon/lexeme.ts'

const grouped = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d{1,3}(?: \d{3})+)(?!\d)(?:[.·⋅]\d+)?`
const plain = String.raw`\d+(?:[.·⋅]\d+)?(?:[eE]\+?\d{1,4}(?!\w))?`

/** The lexemes of a flattened English text: thousands by commas or spaces, decimals behind a point. */
export const readLexemes = lexemeReader(String.raw`${grouped}|\d*[${vulgarFractions}]|${plain}`)
