import { namingWords, numberedNames, orderingWords } from '../lexicon/numbered-names.ts'
import { countless, unmeasured, type NamePattern } from './name-pattern.ts'

/** Things, companies, places and works that are called by a number. The patterns are data: extend the list. */
export const thingNames: readonly NamePattern[] = [
  {
    pattern: /\b(?!Mid|Post|Pre|Late|Early)[A-Z][a-z]+-\d+\b/g,
    because: 'A capitalised word joined to digits is a name.',
    example: 'Catch-22',
  },
  {
    pattern:
      /(?<![\w.,])\d+-(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    because: 'Digits joined to a number word are a name: an amount is written one way.',
    example: '7-Eleven',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${namingWords.join('|')}) \d+[A-Z]?(?:-\d+[A-Z]*)?(?: MAX \d+)?${unmeasured}`,
      'g',
    ),
    because: 'A numbered name.',
    example: 'Reactor 4',
  },
  {
    pattern: new RegExp(String.raw`\b(?:${orderingWords.join('|')}) \d+[A-Z]?${countless}`, 'g'),
    because: 'A capitalised singular with a number that counts nothing is a numbered name.',
    example: 'Platform 9',
  },
  {
    pattern: new RegExp(String.raw`(?<!\w)(?:${numberedNames.join('|')})${unmeasured}`, 'g'),
    because: 'A well-known name.',
    example: '50 Cent',
    isKnown: true,
  },
  {
    pattern: /\b[Tt]hird[ -]part(?:y|ies)\b/g,
    because: 'Somebody who is neither of two.',
    example: 'a third party',
    isKnown: true,
    isOfWords: true,
  },
  {
    pattern:
      /(?<![$€£¥\w])(?<![$€£¥] )3M(?='s\b| (?:Company|Co\b|Corp|Inc\b|said|says|agreed|announced|denied|employs|makes|declined|argued|told)\b| [a-z]+ (?:its?|that)\b|, (?:the|a) (?:company|maker|firm)\b)/g,
    because: 'A company, where what follows is its own or its doing; elsewhere three million.',
    example: "3M's share",
  },
  {
    pattern:
      /(?<![\w$€£¥.,])\d{1,5}[A-Z]?(?: [A-Z][\w']+){1,3} (?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Boulevard|Blvd\.|Square|Terrace|Drive)(?! (?:[a-z]+s|of)\b)/g,
    because: 'The number of a house.',
    example: '10 Downing Street',
  },
  {
    pattern: /\b[48]K(?= (?:video|film|footage|camera|screen|display|monitor|television|TV)s?\b)/g,
    because: 'The fineness of a picture.',
    example: '4K video',
  },
]
