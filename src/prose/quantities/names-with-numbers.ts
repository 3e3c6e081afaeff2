import type { Span } from '../../model/span.ts'
import { currencyCodes } from '../lexicon/currencies.ts'

/** A way of writing digits that are no quantity. */
export type NamePattern = {
  readonly pattern: RegExp
  /** Why it is left alone. */
  readonly because: string
  readonly example: string
}

// What a number may be followed by that makes it a quantity after all.
const measured = String.raw`(?!\w)(?! ?(?:%|per ?cent|hundred|thousand|million|billion|trillion|bn\b|mn\b))`
const some = String.raw`\d[\w.()]*`
const list = String.raw`${some}(?:(?: ?[-–] ?|, | and | or | to )${some})*`
const notStarters = `(?!(?:${[...currencyCodes].join('|')}|In|On|At|By|Of|To|For|From|Only|About|Around|Some|Nearly|Almost|Over|Under|Up|More|Less|Least|Roughly|And|Or|But|The|A|An|Between|Since|Until|With|Without|Its|Their|These|Those|All|Another|That|This|Were|Was|Is|Are|Then|After|Before|Approximately|Circa|Mid|Late|Early)\\b)`

/** Document symbols and names that hold digits, each with its reason. The patterns are data: extend the list. */
export const namePatterns: readonly NamePattern[] = [
  {
    pattern: /(?:https?:\/\/|www\.)\S+/g,
    because: 'An address is a name.',
    example: 'https://example.org/2019/12',
  },
  {
    pattern: /\b\d+(?::\d+)+\b/g,
    because: 'A time of day, a ratio or a verse.',
    example: '10:30',
  },
  {
    pattern: /\b\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b\.?/g,
    because: 'A time of day.',
    example: '11 a.m.',
  },
  {
    pattern: /\b[A-Z]{1,5}(?:\/[\w.()]+)+/g,
    because: 'A document symbol of an international body.',
    example: 'S/2019/691',
  },
  {
    pattern: /\b\d+\/\d+(?:\/\d+)*\b/g,
    because: 'A fraction line, a date in slashes or a name such as 24/7: it does not say which.',
    example: '24/7',
  },
  {
    pattern:
      /\b(?!(?:AUD|BRL|CAD|CHF|CNY|EUR|GBP|HKD|INR|JPY|KRW|SGD|TWD|USD)\d)[A-Za-z]+\d\w*(?:-\w+)*/g,
    because: 'Letters and digits in one word are a name, a code or a press release.',
    example: 'SM774',
  },
  {
    pattern: /\b[A-Z]{1,12}(?:-[A-Z]{1,12}){0,3}-\d{1,12}[A-Z]?\b/g,
    because: 'Capitals, hyphen and digits are a designation.',
    example: 'F-35',
  },
  {
    pattern: /\b(?!Mid|Post|Pre|Late|Early)[A-Z][a-z]+-\d+\b/g,
    because: 'A capitalised word joined to digits is a name.',
    example: 'Catch-22',
  },
  {
    pattern:
      /\b(?:E\. ?O\.|EO|Executive Orders?|P\. ?L\.|Pub\. ?L\.|Public Laws?|H\. ?R\.|H\. ?Doc\.|House Doc\.|ICD|ISO|RFC|FAQs?|Nos?\.|Order|Directive|Decree|Act|Resolutions?|Res\.|res\.|resolutions?|Regulations?) (?:No\. ?)?\d(?:[\d.,-]*\d)?(?:(?: and | or | to )\d(?:[\d.,-]*\d)?)*/g,
    because: 'The number of an order, a law, a standard or a resolution names it.',
    example: 'E.O. 13722',
  },
  {
    pattern: /\b\d+ (?:FR|F\.R\.|U\.S\.C\.|USC|CFR|C\.F\.R\.|Fed\. Reg\.|Stat\.) (?:§ ?)?\d[\d.]*/g,
    because: 'A citation of a register or a code.',
    example: '81 FR 14941',
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:[Ss]ections?|[Ss]ecs?\.|[Aa]rticles?|[Aa]nnex(?:es)?|[Aa]ppendix|[Pp]ara(?:graph)?s?\.?|[Pp]ages?|pp?\.|[Rr]ows?|[Nn]otes?|[Ff]ootnotes?|[Ff]igures?|[Tt]ables?|[Cc]hapters?|[Ss]teps?|[Ll]ines?|[Cc]lauses?|[Vv]ersions?|[Vv]ol(?:ume|\.)|[Ii]ssues?|[Tt]itle|Part|Phase|Stage|Level|Rule|Item|Number)|§§?) ?${list}${measured}`,
      'g',
    ),
    because: 'The number of a part of a document says where, not how much.',
    example: 'sections 209–210',
  },
  {
    pattern:
      /\b(?:Groups?|Offices?|Units?|Bureau|Room|Lab|Laboratory|Flight|Route|Highway|Building|Camp|Division|Brigade|Squadron|Committee|Channel|Studio|Pier|Gate|Reactor|Station|Apollo|Windows|Boeing|Airbus) \d+[A-Z]?\b(?! ?(?:million|billion|thousand|%|per ?cent))/g,
    because: 'A numbered name.',
    example: 'Reactor 4',
  },
  {
    pattern: new RegExp(
      String.raw`\b${notStarters}[A-Z]\w+ \d+\.\d+(?:\.\d+)*\b(?! ?(?:%|per ?cent|hundred|thousand|million|billion|trillion|[kMG]?W\b|(?!and|or|in|on|was|is|were|are|has|had|with|to|by|for|of|from|as|at|but|which|that|the)[a-z]))`,
      'g',
    ),
    because: 'A capitalised name before a decimal number is a version.',
    example: 'Wordstar 2.0',
  },
  {
    pattern: /\b\d{3,5} (?:Committee|Commission|Panel|Regulations)\b/g,
    because: 'A body called by the number of what set it up.',
    example: '1718 Committee',
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
    pattern: /\b\d+(?:st|nd|rd|th)[ -](?:century|centuries|Congress|parallel|Amendment)\b/g,
    because: 'A numbered century, congress or parallel is a name.',
    example: '21st century',
  },
]

/**
 * The stretches of a flattened text that are names with digits, in order.
 * `names` are further ones known to the caller, such as the aliases of an entity.
 */
export function namesWithNumbers(text: string, names: readonly string[] = []): readonly Span[] {
  const byPattern = namePatterns.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const byName = names.filter((name) => /\d/.test(name)).flatMap((name) => occurrences(text, name))
  return [...byPattern, ...byName].sort((a, b) => a.start - b.start)
}

function occurrences(text: string, name: string): readonly Span[] {
  const found: Span[] = []
  let start = name === '' ? -1 : text.indexOf(name)
  while (start >= 0) {
    found.push({ start, end: start + name.length })
    start = text.indexOf(name, start + name.length)
  }
  return found
}
