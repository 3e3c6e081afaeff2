import type { NamePattern } from '../lexicon/name-pattern.ts'

const some = String.raw`\d[\w()]*`
const list = String.raw`${some}(?:(?: ?[-–] ?|, | und | oder | bis )${some})*`

/** What a number may be part of in German text, beside codes that are written alike everywhere. */
export const names: readonly NamePattern[] = [
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:Abschnitt|Abschnitte|Artikel|Art\.|Absatz|Abs\.|Anhang|Anlage|Seite|Seiten|S\.|Zeile|Zeilen|Anmerkung|Fußnote|Abbildung|Abb\.|Tabelle|Tab\.|Kapitel|Kap\.|Schritt|Fassung|Version|Band|Bd\.|Heft|Teil|Stufe|Regel|Punkt|Nummer|Nr\.|Randnummer|Rn\.)|§§?) ?${list}(?![\w%])(?![.,]\d)(?! ?(?:%|Prozent|Mio|Mrd|Million|Milliarde))`,
      'g',
    ),
    because: 'The number of a part of a document says where, not how much.',
    example: '§ 12',
  },
  {
    pattern:
      /\b(?:Gesetz|Verordnung|Beschluss|Resolution|Erlass|Richtlinie|Aktenzeichen|Az\.) (?:Nr\. ?)?\d[\d./-]*/g,
    because: 'The number of a law or a resolution names it.',
    example: 'Resolution 1718',
  },
  {
    pattern: /\b\d{1,2}(?:[.:]\d{2})? Uhr(?: \d{2})?\b/g,
    because: 'A time of day.',
    example: '10.30 Uhr',
    isFormat: true,
  },
  {
    pattern: /\b\d{1,2}\. (?:Jahrhunderts?|Kongress|Breitengrad|Verfassungszusatz)\b/g,
    because: 'A numbered century or congress is a name.',
    example: '21. Jahrhundert',
  },
  {
    pattern:
      /\b(?:Reaktor|Gleis|Linie|Haus|Halle|Block|Raum|Zimmer|Gruppe|Einheit|Formel|Kanal|Typ|Büro) \d+[A-Z]?\b(?! ?%)/g,
    because: 'A numbered name.',
    example: 'Reaktor 4',
  },
]

/** Examples of shared patterns that German numbers and dates would be taken for: points group thousands. */
export const notNames: ReadonlySet<string> = new Set(['1.4.2', '(202) 555-0143', '50 Cent'])
