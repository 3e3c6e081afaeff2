import { createHash } from 'node:crypto'

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

const textOf = (value: unknown): string => JSON.stringify(value, replaced) ?? 'undefined'

function replaced(_: string, value: unknown): unknown {
  if (value === undefined) return { undefined: true }
  if (value instanceof Map) return { map: [...(value as ReadonlyMap<unknown, unknown>)] }
  if (value instanceof Set) return { set: [...(value as ReadonlySet<unknown>)] }
  if (typeof value === 'function' || (isThing(value) && !isPlain(value)))
    throw Error(`invalid value for a digest: ${String(value)}`)
  return value
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null

const plain: ReadonlySet<unknown> = new Set([Object.prototype, Array.prototype, null])
const isPlain = (value: object): boolean => plain.has(Object.getPrototypeOf(value))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
