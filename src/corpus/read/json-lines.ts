import type { Message, Place } from '../../model/message.ts'
import { parseJson } from './json-place.ts'
import type { ParseResult } from './parsed-file.ts'

/**
 * A file with one JSON value a line, as the array of them, which knows the place of each of its parts. Empty lines
 * are let be.
 */
export function parseJsonLines(text: string, file: string): ParseResult {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const last = lines.findLastIndex((line) => line !== '')
  const members = lines.map((line, i) => (line === '' || i === last ? line : `${line},`))
  // The bracket stands in a line of its own, so that columns are those of the file.
  const { parsed, messages } = parseJson(['[', ...members, ']'].join('\n'), file)
  if (!parsed) {
    // Of a line that is none, only it is told, and where it is.
    const inLines = lines.flatMap((line, i) =>
      line === '' ? [] : parseJson(line, file).messages.map((message) => downTo(message, i)),
    )
    return { parsed, messages: inLines.length > 0 ? inLines : messages.map(inFile) }
  }
  return {
    parsed: {
      ...parsed,
      placeOf: (path) => lineUp(parsed.placeOf(path)),
      placeOfKey: (path) => lineUp(parsed.placeOfKey(path)),
    },
    messages: messages.map(inFile),
  }
}

const lineUp = (place: Place): Place => ({ ...place, line: Math.max(1, place.line - 1) })

const inFile = (message: Message): Message => ({ ...message, place: lineUp(message.place) })

const downTo = (message: Message, lines: number): Message => ({
  ...message,
  place: { ...message.place, line: message.place.line + lines },
})
