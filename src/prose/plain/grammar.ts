import type { Grammar } from '../lexicon/grammar.ts'
import { lexemeReader, vulgarFractions, type Lexeme } from '../lexicon/lexeme.ts'

// Whatever the language groups and parts by: `9.000`, `9 000`, `14,9`.
const number = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?!\d)(?:[.,]\d+)?|\d*[${vulgarFractions}]|(?<!\d[.,])\d+(?:[.,·⋅]\d+(?![.,]\d))?|\d+`
const readRaw = lexemeReader(number)

/** Numbers in one writing; words by no word of English that they may be spelt like. */
const readLexemes = (text: string): readonly Lexeme[] =>
  readRaw(text).map((each) => {
    // Not every language parts a number from its words: `1882年`.
    const lexeme = { ...each, spaced: true }
    if (lexeme.kind === 'word') return { ...lexeme, low: `\u02BC${lexeme.low}` }
    if (lexeme.kind !== 'number') return lexeme
    const written = /[.,' ]\d{3}(?!\d)/.test(lexeme.text)
      ? lexeme.text.replace(/[.,' ](?=\d{3}(?!\d))/g, ',').replace(/,(?=\d{1,2}$|\d{4,}$)/, '.')
      : lexeme.text.replace(',', '.')
    return { ...lexeme, text: written, low: written }
  })

/** A language whose words nobody has written down: its digits are held, and its sentences are as Unicode ends them. */
export const plainGrammar = (tag: string): Grammar => ({
  tag,
  reads: 'numerals',
  lexemesOf: readLexemes,
  unitWords: (unit) => unit.split(/\s+/),
  segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
  isOpenEnd: () => false,
  clauseBorder: /[;；]|[:：](?=\s)|\s[—–]\s/gu,
  dispute: /(?!)/u,
  conditions: /(?!)/g,
  bounds: { lower: '(?!)', upper: '(?!)', point: '(?!)' },
  order: { part: /(?!)/u, whole: /(?!)/u, from: /(?!)/u, to: /(?!)/u },
  nounClass: (word) => word.toLowerCase(),
  isCountedNoun: () => false,
  points: new Set(),
  rankNouns: [],
  drawnNouns: [],
  names: [],
  looseTurns: /(?!)/g,
  notNames: new Set(['1.4.2', '(202) 555-0143']),
  isVerbSecond: false,
  writing: undefined,
})
