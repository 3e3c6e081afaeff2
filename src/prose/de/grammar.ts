import type { Grammar } from '../lexicon/grammar.ts'
import { scaleWords } from '../lexicon/number-words.ts'
import { unitCalled } from '../lexicon/units.ts'
import { readLexemes } from './lexemes.ts'
import { names, notNames } from './names.ts'
import { drawnNouns, isCountedNoun, nounClass, rankNouns } from './nouns.ts'
import { clauseBorder, isOpenEnd } from './sentences.ts'
import { knownTurns, looseTurns } from './turns.ts'
import { writing } from './writing.ts'

/** True for what data write alike in every language: `USD`, `million`, `percent`. */
const isUnitId = (word: string): boolean =>
  /^(?:[A-Z]{2,6}|percent|percentage|points?)$/.test(word) ||
  Object.hasOwn(scaleWords, word) ||
  unitCalled(word) !== undefined

export const german: Grammar = {
  tag: 'de',
  reads: 'words',
  lexemesOf: readLexemes,
  unitWords: (unit) =>
    unit
      .split(/\s+/)
      .flatMap((word) => (isUnitId(word) ? [word] : readLexemes(word).map(({ text }) => text))),
  segmenter: new Intl.Segmenter('de', { granularity: 'sentence' }),
  isOpenEnd,
  clauseBorder,
  dispute:
    /bestr(?:eit|itt)|umstritten|strittig|streit(?:et|en|ig)|widersp(?:rech|rach|rich|roch)|zurückgewiesen|(?:weist|wies|weisen|wiesen)\P{L}.*\P{L}zurück|dementi|leugne|zweifel|anfecht|angefochten|abgelehnt/iu,
  conditions:
    /(?<!\p{L})(?:wenn|falls|sofern|außer|ob|würden?|sollten?|es sei denn|genau|exakt|präzise|sicher|gewiss|bestimmt|eindeutig|zweifellos|bewiesen|erwiesen|nachweislich)(?!\p{L})/giu,
  bounds: {
    lower: String.raw`untergrenze|untere[nmrs]?\s+(?:grenze|ende|rand|wert|schranke)|mindestwert`,
    upper: String.raw`obergrenze|obere[nmrs]?\s+(?:grenze|ende|rand|wert|schranke)|höchstwert`,
    point: String.raw`punktschätz(?:er|ung|wert)s?|zentrale[nmrs]?\s+(?:schätz(?:ung|wert)s?|wert)|mittlere[nmrs]?\s+schätz(?:ung|wert)s?|beste[nmrs]?\s+schätz(?:ung|wert)s?`,
  },
  order: {
    part: /^ (?:von|aus|der|des|ihrer|seiner|dieser) (?:(?:den|der|dem|diesen|insgesamt|gesamten) )?$/u,
    whole: /^[^.;:!?]{0,40}[,;(–—]? ?(?:davon|darunter|von denen) (?:\p{L}+ ){0,2}$/u,
    from: /(?<!\p{L})von $/iu,
    to: /^ auf $/u,
  },
  nounClass,
  isCountedNoun,
  points: new Set(['Punkt', 'Punkte', 'Punkten']),
  rankNouns,
  drawnNouns,
  names: [...names, ...knownTurns],
  looseTurns,
  notNames,
  isVerbSecond: true,
  writing,
}
