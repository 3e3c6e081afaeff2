import { countless, type NamePattern } from './name-pattern.ts'

/** Addresses, times, codes and telephone numbers. The patterns are data: extend the list. */
export const codedNames: readonly NamePattern[] = [
  {
    pattern: /(?:https?:\/\/|www\.)\S+/g,
    because: 'An address is a name.',
    example: 'https://example.org/2019/12',
    isOfWords: true,
  },
  {
    pattern: /\b\d+(?::\d+)+\b/g,
    because: 'A time of day, a ratio or a verse.',
    example: '10:30',
    isFormat: true,
  },
  {
    pattern: /\b\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b\.?/g,
    because: 'A time of day.',
    example: '11 a.m.',
    isFormat: true,
  },
  {
    pattern: /(?<!\d[ -])\b\d+\/\d+(?:\/\d+)*\b|\b\d+(?:\/\d+){2,}\b/g,
    because: 'A fraction line, a date in slashes or a name such as 24/7: it does not say which.',
    example: '24/7',
    isFormat: true,
  },
  {
    pattern:
      /\b(?!(?<=\d ?)[kcm]?m[23]\b)(?!(?:AUD|BRL|CAD|CHF|CNY|EUR|GBP|HKD|INR|JPY|KRW|SGD|TWD|USD)\d)[A-Za-z]+\d\w*(?:-\w+)*/g,
    because: 'Letters and digits in one word are a name, a code or a press release.',
    example: 'SM774',
  },
  {
    pattern: /\b[A-Z]{1,12}(?:-[A-Z]{1,12}){0,3}-\d{1,12}[A-Z]?(?:-\d{1,12})*\b/g,
    because: 'Capitals, hyphen and digits are a designation.',
    example: 'F-35',
  },
  {
    pattern: /\b\d+(?:\.\d+){2,}\b/g,
    because: 'A number with two points is a version.',
    example: '1.4.2',
  },
  {
    pattern: /#\d+/g,
    because: 'A number after a hash is an index.',
    example: '#12',
  },
  {
    pattern: /\b[A-Z]{1,4}\d+\+\d+\b/g,
    because: 'A party named by a number and those who joined it.',
    example: 'P5+1',
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,:/'–-]|\d )0\d\d${countless}`, 'g'),
    because: 'Three digits that begin with a zero and count nothing are a code.',
    example: 'Call 020',
  },
  {
    pattern: /(?<![\d.,:/–-]|\d )0\d{2,5}(?:(?:[ -]\d{2,4}){2,4}|[ -]\d{4,8})(?![\d,]|\.\d)/g,
    because: 'Groups of digits of which the first begins with a zero are a telephone number.',
    example: '020 7946 0958',
  },
  {
    pattern: /\+(?=(?:[ .()-]{0,2}\d){8,15}(?!\d))\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}/g,
    because: 'A plus and eight digits or more are an international telephone number.',
    example: '+44 20 7946 0958',
  },
  {
    pattern: /(?:\(\d{3}\) ?|(?<![\d.])\d{3}\.)\d{3}[.-]\d{4}\b/g,
    because: 'Three, three and four digits are a telephone number.',
    example: '(202) 555-0143',
  },
  {
    pattern:
      /\b(?:[Tt]el(?:ephone)?|[Pp]hone|[Ff]ax|[Mm]obile|[Hh]otline|[Hh]elpline)(?: number)?\.?:? \(?(?=(?:[ ()./-]{0,2}\d){7,15}(?!\d))\d[\d ()./-]*\d/g,
    because: 'What stands after the word for a telephone is its number.',
    example: 'tel. 555 0143 22',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Dd]ial(?:led|ing|s)? \d{2,15}|(?:[Cc]all|[Pp]hone|[Rr]ing|[Tt]ext)(?:ed|ing|s)? (?:999|911|112|111|110|101|988|[2-8]11))${countless}`,
      'g',
    ),
    because: 'What is dialled, and what is called for help, is a telephone number.',
    example: 'dialled 112',
  },
  {
    pattern: /(?<![\d-])(?!\d{4}-\d\d-\d\d(?![\d-]))\d+(?:-\d+){2,}(?![\d-])/g,
    because: 'Three numbers joined by hyphens are a code: a range has two ends.',
    example: '1-800-555-0199',
  },
  {
    pattern: /(?<![\d-])\d{2,4}-0\d{2,}(?![\d-])/g,
    because: 'No range ends in a number with a zero before it.',
    example: '555-0143',
  },
  {
    pattern: /\b(?:(?:ZIP|[Zz]ip)(?: code)?|[Pp]ost(?:al )?code) \d{4,6}(?:-\d{4})?\b/g,
    because: 'The number of a postal district.',
    example: 'ZIP code 90210',
  },
]
