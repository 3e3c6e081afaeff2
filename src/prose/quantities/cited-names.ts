import { unmeasured, type NamePattern } from './name-pattern.ts'

const some = String.raw`\d[\w.()]*`
const list = String.raw`${some}(?:(?: ?[-–] ?|, | and | or | to )${some})*`

/** What a number may be part of in the papers of states, courts and libraries. The patterns are data: extend the list. */
export const citedNames: readonly NamePattern[] = [
  {
    pattern: /\b[A-Z]{1,5}(?:\/[\w.()]+)+/g,
    because: 'A document symbol of an international body.',
    example: 'S/2019/691',
    isOfWords: true,
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
      String.raw`(?:\b(?:[Ss]ections?|[Ss]ecs?\.|[Aa]rticles?|[Aa]nnex(?:es)?|[Aa]ppendix|[Pp]ara(?:graph)?s?\.?|[Pp]ages?|pp?\.|[Rr]ows?|[Nn]otes?|[Ff]ootnotes?|[Ff]igures?|[Tt]ables?|[Cc]hapters?|[Ss]teps?|[Ll]ines?|[Cc]lauses?|[Vv]ersions?|[Vv]ol(?:ume|\.)|[Ii]ssues?|[Tt]itle|Part|Phase|Stage|Level|Rule|Item|Number)|§§?) ?${list}${unmeasured}`,
      'g',
    ),
    because: 'The number of a part of a document says where, not how much.',
    example: 'sections 209–210',
  },
  {
    pattern: /\bCC(?:0|[ -]BY(?:-(?:NC|SA|ND))*) (?:1\.0|2\.0|2\.5|3\.0|4\.0)(?![\d.])/g,
    because: 'A public licence is called by its version, of which there are five.',
    example: 'CC BY-SA 4.0',
    isKnown: true,
  },
  {
    pattern: /\b\d{3,5} (?:Committee|Commission|Panel|Regulations)\b/g,
    because: 'A body called by the number of what set it up.',
    example: '1718 Committee',
  },
  {
    pattern:
      /\b(?:ISSN|OCLC|LCCN|PMID|PMCID|arXiv|DOI|doi|IMO|MMSI|CIK|EIN|CAS|IMEI|VIN)(?: ?(?:No\.?|[Nn]umber))?:? ?[\dA-Z][\w./:-]*/g,
    because: 'The number of a record in a register names it.',
    example: 'DOI 10.1000/182',
    isOfWords: true,
  },
  {
    pattern: /\b(?:ISBN(?:-1[03])?:? ?\d(?:[ -]?\d){8,12}(?:[ -]?X)?|97[89](?:[ -]?\d){10})\b/g,
    because: 'The number of a book names it.',
    example: 'ISBN 978-0-306-40615-7',
  },
  {
    pattern: /\b\d+(?:st|nd|rd|th)[ -](?:[Cc]entury|[Cc]enturies|Congress|parallel|Amendment)\b/g,
    because: 'A numbered century, congress or parallel is a name.',
    example: '21st century',
  },
]
