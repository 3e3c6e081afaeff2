import fc from 'fast-check'
import { parseJson } from './json-place.ts'

/** Any JSON value whose keys mean what they say; `-0` is written `0`. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 5 }).map(withoutSpecials)

/** JSON with one character exchanged, or one more at its end: mostly JSON no longer. */
export const almostJson: fc.Arbitrary<string> = fc
  .tuple(
    anyJson,
    fc.nat(40),
    fc.constantFrom(',', '}', '"', '\\', '\n', '\u0001', "'", '0', 'e', ''),
  )
  .map(([value, at, extra]) => {
    const text = JSON.stringify(value)
    return text.slice(0, at) + extra + text.slice(at + 1)
  })

/** UTF-16 units in any order, lone surrogates included. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units))

/**
 * What must hold of any text read as JSON: it has a value or messages, never both, and a value exactly where the
 * platform's own parser finds one, but for keys and numbers that are not allowed. In words; undefined if all does.
 */
export function faultOfJson(text: string): string | undefined {
  const { parsed, messages } = parseJson(text, 'content/a.json')
  if ((parsed === undefined) !== messages.length > 0)
    return 'it has a value and messages, or neither'
  const isStricter = messages.some(({ what }) =>
    /given twice|__proto__|than a number can be/.test(what),
  )
  if (!isStricter && (parsed !== undefined) !== isJson(text))
    return 'the platform reads it otherwise'
  return undefined
}

/** True for what the platform’s own parser reads. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function withoutSpecials(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    key === '__proto__' || Object.is(inner, -0) ? 0 : inner,
  )
  return JSON.parse(text.replaceAll('"__proto__"', '"proto"'))
}
