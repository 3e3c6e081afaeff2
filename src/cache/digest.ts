import { hash } from 'node:crypto'

const known = new WeakMap<object, string>()

/**
 * The SHA-256 of all that a value holds, in hexadecimal: of texts, numbers, lists, maps and plain things in the order in which
 * they hold it, and told apart from what is missing in them. Throws for a function, and for anything else that does not say what it holds.
 */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return sha256(textOf(value))
  const digest = known.get(value) ?? sha256(textOf(value))
  known.set(value, digest)
  return digest
}

/** One digest for many, in their order. */
export const digestOfAll = (digests: Iterable<string>): string => sha256([...digests].join('\n'))

/** A value as a text that no other value has: what may hold anything, as a text does, says how long it is. */
function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `"${value.length}:${value}`
    case 'object':
      return value === null ? 'null ' : textOfThing(value)
    case 'number':
    case 'boolean':
    case 'undefined':
      return `${value} `
    default:
      throw invalid(value)
  }
}

// By adding up, and not by joining lists: all of a large record is gone through.
function textOfThing(thing: object): string {
  let text = ''
  if (Array.isArray(thing)) {
    for (const item of thing) text += textOf(item)
    return `[${text}]`
  }
  if (thing instanceof Map) {
    for (const [key, value] of thing) text += textOf(key) + textOf(value)
    return `map{${text}}`
  }
  if (thing instanceof Set) {
    for (const item of thing) text += textOf(item)
    return `set[${text}]`
  }
  if ('toJSON' in thing && typeof thing.toJSON === 'function') return textOf(thing.toJSON())
  if (!isPlain(thing)) throw invalid(thing)
  for (const [name, value] of Object.entries(thing)) text += textOf(name) + textOf(value)
  return `{${text}}`
}

const plain: ReadonlySet<unknown> = new Set([Object.prototype, null])
const isPlain = (thing: object): boolean => plain.has(Object.getPrototypeOf(thing))

const invalid = (value: unknown): Error => Error(`invalid value for a digest: ${String(value)}`)

const sha256 = (text: string): string => hash('sha256', text)
