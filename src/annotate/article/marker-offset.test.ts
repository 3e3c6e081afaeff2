import { expect, test } from 'vitest'
import { markerOffset } from './marker-offset.ts'

/** A text with `|` where words end and `[…]` around a link, as the text with `*` where the marker stands. */
function placed(written: string): string {
  const text = written.replace(/[|[\]]/g, '')
  const end = written.replace(/[[\]]/g, '').indexOf('|')
  const plain = written.replace('|', '')
  const open = plain.indexOf('[')
  const solid = open < 0 ? [] : [{ start: open, end: plain.indexOf(']') - 1 }]
  const at = markerOffset(end, { text, limit: text.length, solid })
  return `${text.slice(0, at)}*${text.slice(at)}`
}

test.each([
  ['four lamps| burned', 'four lamps* burned'],
  ['four lamps|, then', 'four lamps,* then'],
  ['“four lamps|.” Then', '“four lamps.”* Then'],
  ['(four lamps|). Then', '(four lamps).* Then'],
  ['four lamps|!', 'four lamps!*'],
  ['four lamps|', 'four lamps*'],
  ['four lamps| — then', 'four lamps* — then'],
  ['four lamps|—then', 'four lamps*—then'],
])('a marker stands behind the punctuation that closes its words: %s', (written, expected) => {
  expect(placed(written)).toBe(expected)
})

test.each([
  ['the station|’s lamps', 'the station’s* lamps'],
  ['the lamp|s, then', 'the lamps,* then'],
  ['over 100|,000 lamps', 'over 100,000* lamps'],
])('a marker stands in no word: %s', (written, expected) => {
  expect(placed(written)).toBe(expected)
})

test.each([
  ['see [four| lamps], then', 'see four lamps,* then'],
  ['see four|[, lamps] then', 'see four, lamps* then'],
])('a marker stands in no link: %s', (written, expected) => {
  expect(placed(written)).toBe(expected)
})
