import { remembering } from '../../model/memory.ts'
import type { Message, Place } from '../../model/message.ts'
import type { JsonPath } from './content.ts'

/** A parsed file that knows where each of its values stands. */
export type ParsedFile = {
  readonly file: string
  readonly value: unknown
  /** The place of the value a path leads to, or of the nearest parent that is there. */
  readonly placeOf: (path: JsonPath) => Place
  /** The place of the key that a path ends in, or of the nearest value that is there. */
  readonly placeOfKey: (path: JsonPath) => Place
}

/** A parsed file, or why it could not be parsed. */
export type ParseResult =
  | { readonly parsed: ParsedFile; readonly messages: readonly Message[] }
  | { readonly parsed: undefined; readonly messages: readonly Message[] }

/** Line and column, from 1, of an offset; columns count UTF-16 units as editors do. */
export function placeAt(file: string, text: string, offset: number): Place {
  const starts = lineStarts(text)
  // The last line that begins at or before the offset.
  let [line, after] = [0, starts.length]
  while (after - line > 1) {
    const middle = (line + after) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else after = middle
  }
  return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

/** Where each line of a text begins. */
const lineStarts = remembering((text): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
])
