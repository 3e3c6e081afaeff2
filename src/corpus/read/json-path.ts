import type { JsonPath } from './content.ts'
import { quoted } from '../../say/quoted.ts'

/** The value a path leads to; undefined where it leads nowhere. Only own keys count. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      typeof parent === 'object' && parent !== null
        ? Object.getOwnPropertyDescriptor(parent, step)?.value
        : undefined,
    value,
  )
}

/** A path in words: `` `quantity.unit` ``, `` Entry 2 of `values` ``, or the noun for the whole. */
export function namePath(path: JsonPath, noun = 'record'): string {
  const last = path.at(-1)
  if (last === undefined) return `The ${noun}`
  const keys = quoted(path.filter(isKey).join('.'))
  return typeof last === 'number' ? `Entry ${last + 1} of ${keys}` : keys
}

/** True for a key of an object, as against an index. */
export const isKey = (step: string | number): step is string => typeof step === 'string'
