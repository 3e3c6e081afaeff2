import type { Grammar } from '../lexicon/grammar.ts'
import { drawnNouns, isCountedNoun, nounClass, rankNouns } from './nouns.ts'
import { readLexemes } from './lexemes.ts'
import { endsInAbbreviation } from './sentences.ts'
import { knownTurns, looseTurns } from './turns.ts'

export const english: Grammar = {
  tag: 'en',
  reads: 'words',
  lexemesOf: readLexemes,
  unitWords: (unit) => unit.split(/\s+/),
  segmenter: new Intl.Segmenter('en', { granularity: 'sentence' }),
  isOpenEnd: endsInAbbreviation,
  // A semicolon, a colon before a space, a dash between spaces, and what turns away from what was said.
  clauseBorder: /;|:(?=\s)|\s[—–]\s|—|,(?=\s(?:but|yet|while|whereas|although|though)\s)/gu,
  dispute:
    /\b(?:disput(?:e|es|ed)|contest(?:s|ed)|den(?:y|ies|ied|ial)|reject(?:s|ed)?|doubt(?:s|ed|ful)?|contradict(?:s|ed)?|challeng(?:e|es|ed)|object(?:s|ed))\b/iu,
  conditions:
    /\b(?:if|unless|except|excepting|provided|whether|would|should|but for|exactly|precisely|certainly|definitely|clearly|undoubtedly|surely|proven|proved)\b/gi,
  bounds: {
    lower: String.raw`low(?:er|est)?\s+(?:bound|limit|end)`,
    upper: String.raw`(?:upper|high(?:er|est)?)\s+(?:bound|limit|end)`,
    point: String.raw`(?:central|point|best|mid-?point)\s+(?:estimate|value)`,
  },
  order: {
    part: /^ (?:out )?of (?:(?:the|its|their|his|her|this|that|those|some) )?(?:[\p{L}.-]+[’']s? )?(?:total |whole )?$/u,
    whole: /^[^.;:!?]{0,40}[,;(–—]? ?(?:of which|of them|including|among them) (?:\p{L}+ ){0,2}$/u,
    from: /\bfrom $/iu,
    to: /^ to $/u,
  },
  nounClass,
  isCountedNoun,
  points: new Set(['point', 'points']),
  rankNouns,
  drawnNouns,
  names: knownTurns,
  looseTurns,
  notNames: new Set(),
  isVerbSecond: false,
  writing: undefined,
}
