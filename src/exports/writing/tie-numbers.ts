import type { Quantity } from '../../model/quantity.ts'
import type { Records } from '../../model/records.ts'
import { partsOfUnit } from '../../say/unit.ts'

/** Words for thousands of thousands, which no number is read without. */
const scales = [
  ...['hundred', 'thousand', 'million', 'billion', 'trillion'],
  ...['Tausend', 'Million', 'Millionen', 'Milliarde', 'Milliarden', 'Billion', 'Billionen'],
  ...['Mio', 'Mrd', 'Bio'],
]

type Counted = Pick<Records, 'estimates' | 'incidents' | 'series' | 'quantities'>

/** The words that belong to the number before them: those of scales, and the units in which the records count. */
export function wordsOfNumbers(records: Counted): ReadonlySet<string> {
  const found: readonly (Quantity | undefined)[] = [
    ...[...records.estimates.values()].flatMap(({ quantity, parts }) => [
      quantity,
      ...parts.map((part) => part.quantity),
    ]),
    ...[...records.incidents.values()].flatMap(({ value, native }) => [value, native]),
    ...[...records.series.values()].flatMap(({ points }) => points.map((each) => each.quantity)),
    ...[...records.quantities.values()].map(({ quantity }) => quantity),
  ]
  const units = found.flatMap((quantity) =>
    quantity
      ? [partsOfUnit(quantity.unit).words, quantity.means?.one ?? '', quantity.means?.many ?? '']
      : [],
  )
  const firsts = units.flatMap((unit) => /^\p{L}+/u.exec(unit) ?? [])
  return new Set([...scales, ...firsts])
}

/** Elements whose text is no running text, and tags. */
const apart =
  /<(script|style|title|textarea|pre|code|svg)\b.*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>/gs

/** The space between a number and the word behind it; sought by the space itself, a third of the time that the digit takes. */
const spaceAfterNumber = / (?<=\d )(?=(\p{L}+))/gu

/**
 * A built page in which no line ends between a number and its million or its unit: the space there is a no-break
 * space. Whoever searches or copies has a space; the content and what is exported of it keep theirs.
 */
export function tieNumbers(html: string, words: ReadonlySet<string>): string {
  // Most pages have none, and need not be taken apart.
  if (!html.matchAll(spaceAfterNumber).some(([, word = '']) => words.has(word))) return html
  const tie = (text: string) =>
    text.replace(spaceAfterNumber, (space, word: string) => (words.has(word) ? '\u00a0' : space))
  let end = 0
  let tied = ''
  for (const { 0: tag, index } of html.matchAll(apart)) {
    tied += tie(html.slice(end, index)) + tag
    end = index + tag.length
  }
  return tied + tie(html.slice(end))
}
