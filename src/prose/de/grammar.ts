import type { Grammar } from '../lexicon/grammar.ts'
import { readLexemes } from './lexemes.ts'
import { names, notNames } from './names.ts'
import { isCountedNoun, nounClass } from './nouns.ts'
import { clauseBorder, isOpenEnd } from './sentences.ts'
import { writing } from './writing.ts'

export const german: Grammar = {
  tag: 'de',
  reads: 'words',
  lexemesOf: readLexemes,
  unitWords: (unit) => readLexemes(unit).map(({ text }) => text),
  segmenter: new Intl.Segmenter('de', { granularity: 'sentence' }),
  isOpenEnd,
  clauseBorder,
  dispute:
    /bestr(?:eit|itt)|umstritten|strittig|streit(?:et|en|ig)|widersp(?:rech|rach|rich|roch)|zurückgewiesen|(?:weist|wies|weisen|wiesen)\P{L}.*\P{L}zurück|dementi|leugne|zweifel|anfecht|angefochten|abgelehnt/iu,
  conditions:
    /(?<!\p{L})(?:wenn|falls|sofern|außer|ob|würden?|sollten?|es sei denn|genau|exakt|präzise|sicher|gewiss|bestimmt|eindeutig|zweifellos|bewiesen|erwiesen|nachweislich)(?!\p{L})/giu,
  nounClass,
  isCountedNoun,
  names,
  notNames,
  isVerbSecond: true,
  writing,
}
