import { remembering } from '../../model/memory.ts'
import { grammar } from '../grammar/in-use.ts'
import type { Lexeme } from '../lexicon/lexeme.ts'

export { vulgarFractions, type Lexeme } from '../lexicon/lexeme.ts'

/** The lexemes of a flattened text, in order. */
export const lexemesOf = remembering((text): readonly Lexeme[] => grammar().lexemesOf(text))
