import type { ValueNode } from '@humanwhocodes/momoa'
import type { Message } from '../../model/message.ts'
import { jsonStop, type JsonStop } from './json-stop.ts'
import { placeAt } from './parsed-file.ts'
import { codePoint, quoted } from '../../say/quoted.ts'

const longestNumber = 400 // characters; no double that is written out needs as many
const deepest = 64 // levels; a content file of ours needs eight
const rule = 'json-is-well-formed'

type Words = Pick<Message, 'what' | 'mend'> & { readonly why?: string }

/** What makes JSON unfit to be parsed at all: emptiness, and nesting that would exhaust the parser. */
export function faultBeforeParsing(text: string, file: string): Message | undefined {
  if (text.trim() === '') {
    return fault(text, file, 0, {
      what: 'The file is empty.',
      mend: 'Write its JSON, or remove the file.',
    })
  }
  const tooDeep = offsetBelow(text, deepest)
  if (tooDeep === undefined) return undefined
  return fault(text, file, tooDeep, {
    what: `The brackets are nested more than ${deepest} levels deep.`,
    why: 'No content needs such depth, and it would exhaust the programs that read it.',
    mend: `Close brackets earlier; the files of a content folder need about eight levels.`,
  })
}

/** What the parser could not read, as a message at the place where the text stops being JSON. */
export function faultOfParser(error: unknown, text: string, file: string): Message {
  const end = text.trimEnd().length
  const stop = jsonStop(text)
  // What the parser alone refuses is inside a text: an escape that is none.
  const offset = stop?.offset ?? offsetOf(error) ?? end
  const isCutOff =
    offset >= end || (stop?.wants === 'quote' && !text.slice(offset, end).includes('\n'))
  if (isCutOff) {
    return fault(text, file, end, {
      what: 'The file ends before its JSON is complete.',
      mend: 'Close what is still open: a quotation mark, a brace or a bracket.',
    })
  }
  return fault(text, file, offset, stop ? unexpected(text, stop) : strange(text.slice(offset)))
}

/** What parses and is still wrong: keys given twice, a key or number programs misread, raw control characters. */
export function* faultsInTree(node: ValueNode, text: string, file: string): Generator<Message> {
  if (node.type === 'String') yield* rawControls(node, text, file)
  if (node.type === 'Number') yield* unkept(node, text, file)
  if (node.type === 'Array') {
    for (const { value } of node.elements) yield* faultsInTree(value, text, file)
  }
  if (node.type === 'Object') {
    yield* keyFaults(node, text, file)
    for (const { name, value } of node.members) {
      yield* rawControls(name, text, file)
      yield* faultsInTree(value, text, file)
    }
  }
}

function fault(text: string, file: string, offset: number, { what, why, mend }: Words): Message {
  return {
    place: placeAt(file, text, offset),
    severity: 'error',
    rule,
    what,
    why: why ?? 'Nothing in a file can be used until the whole of it is JSON.',
    mend,
  }
}

function unexpected(text: string, { offset, wants, before, open }: JsonStop): Words {
  const here = text.slice(offset)
  const isBracket = /^[}\]]/.test(here)
  if (wants === 'quote') {
    return {
      what: 'A text begins here that its line does not close.',
      mend: 'Close it with `"`; a line break inside a text is `\\n`.',
    }
  }
  if (isBracket && before === ',') {
    return { what: 'A comma stands before the closing bracket.', mend: 'Remove the comma.' }
  }
  if (/^\/[/*]/.test(here)) {
    return { what: 'The file has a comment.', mend: 'Remove it, or say it in a `note` field.' }
  }
  if (/^['‘’“”]/.test(here)) {
    return { what: `${quoted(here[0])} opens no text.`, mend: 'Use straight double quotes, `"…"`.' }
  }
  if (wants === 'end') {
    return isBracket
      ? { what: `${token(here)} closes nothing.`, mend: 'Remove it, or open what it closes.' }
      : {
          what: 'The file goes on behind the end of its JSON.',
          mend: 'Remove what follows, or the bracket that closes too early.',
        }
  }
  if (here.startsWith(',')) {
    return wants === 'value' && before === ':'
      ? { what: 'A key has no value.', mend: 'Write the value before the comma.' }
      : { what: 'A comma stands behind nothing.', mend: 'Remove the comma.' }
  }
  if (isBracket && open && (wants === 'comma' || wants === 'value')) {
    const closing = open.bracket === '{' ? '}' : ']'
    return before === ':'
      ? { what: 'A key has no value.', mend: 'Write the value before the bracket.' }
      : {
          what: `${token(here)} stands where ${quoted(closing)} closes what is open since line ${lineOf(text, open.offset)}.`,
          mend: `Put ${quoted(closing)} there.`,
        }
  }
  const word = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(here)?.[0]
  if (wants === 'key' && word) {
    return {
      what: `The key ${quoted(word)} has no quotation marks.`,
      mend: `Write ${quoted(`"${word}"`)}.`,
    }
  }
  if (wants === 'value' && word) {
    return {
      what: `${quoted(word)} is no value.`,
      mend: 'Put a text into quotation marks; without them stand numbers, `true`, `false` and `null`.',
    }
  }
  if ((wants === 'colon' || wants === 'comma') && /^["{[\w-]/.test(here)) {
    return { what: `A ${wants} is missing before ${token(here)}.`, mend: `Put a ${wants} there.` }
  }
  return strange(here)
}

const strange = (here: string): Words => ({
  what: `${token(here)} cannot stand here.`,
  mend: 'Look for a missing comma, quotation mark or bracket just before it.',
})

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const token = (here: string): string => quoted(/^(?:"[^"\n]*"|[\w.+-]+|[^])/u.exec(here)?.[0] ?? '')

function* rawControls(
  node: { readonly loc: { start: { offset: number }; end: { offset: number } } },
  text: string,
  file: string,
): Generator<Message> {
  const { start, end } = node.loc
  const raw = text.slice(start.offset, end.offset)
  const at = raw.search(/[\u0000-\u001f]/)
  if (at < 0) return
  const character = raw[at] ?? ''
  const what =
    character === '\n' || character === '\r'
      ? 'A text runs over the end of its line.'
      : `A text holds the control character ${codePoint(character)}.`
  yield fault(text, file, start.offset + at, {
    what,
    mend: 'Write texts on one line; a line break inside one is `\\n`.',
  })
}

/** A number that programs keep as another: too large, too small, or of too many digits for 64 bits. */
function* unkept(
  { loc, value }: Extract<ValueNode, { type: 'Number' }>,
  text: string,
  file: string,
): Generator<Message> {
  const written = text.slice(loc.start.offset, loc.end.offset)
  if (written.length <= longestNumber && decimalOf(written) === decimalOf(String(value))) return
  const isFinite = Number.isFinite(value)
  yield fault(text, file, loc.start.offset, {
    what: isFinite
      ? `The number ${quoted(written)} is finer than a number can be; it would be read as ${quoted(value)}.`
      : `The number ${quoted(written)} is larger than a number can be.`,
    why: 'Programs keep a number in 64 bits, about 15 digits with some 300 places before or behind the point.',
    mend: isFinite
      ? 'Round it to what is known.'
      : 'Give it in a larger unit, or mend its exponent.',
  })
}

/** A number as its digits and the power of ten of the last: `1.50` and `15e-1` are both `15e-1`. */
function decimalOf(number: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? []
  const digits = (whole + fraction).replace(/^0+/, '')
  const kept = digits.replace(/0+$/, '')
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - kept.length)
  return kept === '' ? '0' : `${sign}${kept}e${power}`
}

function* keyFaults(
  node: Extract<ValueNode, { type: 'Object' }>,
  text: string,
  file: string,
): Generator<Message> {
  const seen = new Map<string, number>()
  for (const { name } of node.members) {
    const key = 'value' in name ? name.value : name.name
    const { offset, line } = name.loc.start
    const first = seen.get(key)
    if (key === '__proto__') {
      yield fault(text, file, offset, {
        what: 'The key `__proto__` is not allowed.',
        why: 'Programs give it a meaning of their own, so it would not read as it looks.',
        mend: 'Remove it.',
      })
    } else if (first !== undefined) {
      yield fault(text, file, offset, {
        what: `The key ${quoted(key)} is given twice; it stands on line ${first} already.`,
        why: 'Only one of the two would be used, and nothing says which.',
        mend: 'Keep one of them.',
      })
    }
    seen.set(key, first ?? line)
  }
}

/** Where the nesting first exceeds a number of levels; undefined where it never does. */
function offsetBelow(text: string, levels: number): number | undefined {
  let depth = 0
  for (const { index, 0: bracket } of text.matchAll(bracketsOutsideStrings)) {
    if (bracket === '{' || bracket === '[') depth += 1
    else if (bracket === '}' || bracket === ']') depth -= 1
    if (depth > levels) return index
  }
  return undefined
}

const bracketsOutsideStrings = /"(?:[^"\\]|\\[^])*"?|[[\]{}]/g

function offsetOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('offset' in error)) return undefined
  return typeof error.offset === 'number' ? error.offset : undefined
}
