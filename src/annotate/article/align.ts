import type { Point, Position } from 'unist'
import { firstPast } from '../../model/first-past.ts'
import { remembering } from '../../model/memory.ts'
import type { Span } from '../../model/span.ts'

/** A text and where its source stands; both kinds of tree have such nodes. */
type PlacedText = { readonly value: string; readonly position?: Position | undefined }

/** What one written character became when it was parsed or set: the written form may be longer. */
const written: Readonly<Record<string, RegExp>> = {
  '—': /^-{2,3}/,
  '–': /^-{2,3}/,
  '…': /^\.\s?\.\s?\./,
  '“': /^(?:"|``)/,
  '”': /^(?:"|'')/,
  '‘': /^['`]/,
  '’': /^'/,
}

// A reference such as &nbsp; or &#x2014; stands for one character; the longest named one has 31 letters.
const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{2,31});/

/**
 * For each UTF-16 unit of `value`, and for its end, the offset into `source` where it was written.
 * The value is the source with escapes and references resolved, quotes and dashes set, white space made one.
 */
export function alignToSource(value: string, source: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  for (const character of value) {
    at = findWritten(character, source, at)
    for (let unit = 0; unit < character.length; unit++) offsets.push(at)
    at += writtenLength(character, source.slice(at, at + 40))
  }
  offsets.push(Math.min(at, source.length))
  return offsets
}

/** How many units of source a character takes where it is written at its start; 0 where it is not. */
function writtenLength(character: string, source: string): number {
  if (/\s/.test(character))
    return /^[\s>]+/.exec(source)?.[0].length ?? reference.exec(source)?.[0].length ?? 0
  if (source.startsWith(character)) return character.length
  if (source.startsWith(`\\${character}`)) return character.length + 1
  return written[character]?.exec(source)?.[0].length ?? reference.exec(source)?.[0].length ?? 0
}

/** The next offset from which a character is written, a few units on at most; else where we are. */
function findWritten(character: string, source: string, from: number): number {
  // Code marks, emphasis marks and trimmed space are the most that stands between two characters of a text.
  const farthest = Math.min(from + 24, source.length)
  for (let at = from; at < farthest; at++) {
    if (writtenLength(character, source.slice(at, at + 40)) > 0) return at
  }
  return Math.min(from, source.length)
}

/** The point in the file of a character of a text node; undefined for a node without a place. */
export function pointIn(node: PlacedText, index: number, file: string): Point | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  return pointAt(file, start + (offsetsOf(node, { start, end }, file)[index] ?? end - start))
}

/** The offsets of the node last asked for: a text of a thousand citations is asked for each of them. */
const known = new WeakMap<PlacedText, Aligned>()

type Aligned = Span & {
  readonly value: string
  readonly file: string
  readonly offsets: readonly number[]
}

function offsetsOf(node: PlacedText, { start, end }: Span, file: string): readonly number[] {
  const { value } = node
  const last = known.get(node)
  const isSame =
    last?.value === value && last.start === start && last.end === end && last.file === file
  if (isSame) return last.offsets
  const offsets = alignToSource(value, file.slice(start, end))
  known.set(node, { value, start, end, file, offsets })
  return offsets
}

/** Line and column, from 1, of an offset into a file. */
export function pointAt(file: string, offset: number): Point & { offset: number } {
  const starts = lineStarts(file)
  const line = firstPast(starts, (start) => start > offset)
  return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset }
}

/** Where each line of a text begins. */
const lineStarts = remembering((text): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
])
