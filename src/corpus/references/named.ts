import { parseValueRef, type ValueRef } from '../../model/value-ref.ts'
import type { Collection } from '../read/collection.ts'
import type { JsonPath } from '../read/content.ts'

/** The collections that ids lead into. */
export type Target = Exclude<Collection, 'site' | 'articles' | 'annotations'>

/** An id that a record names: which collection it leads into, and the path where it stands. */
export type Named = {
  readonly to: Target
  readonly id: string
  /** A period of a series. */
  readonly point?: string | undefined
  readonly path: JsonPath
}

/** Data named as `collection/id`, each at its index in a list. */
export function* values(
  refs: readonly ValueRef[],
  path: JsonPath,
  isList = true,
): Generator<Named> {
  for (const [i, ref] of refs.entries()) {
    const { collection: to, id, point } = parseValueRef(ref)
    yield { to, id, point, path: isList ? [...path, i] : path }
  }
}

/** Ids of one collection, each at its index in a list. */
export function* ids(to: Target, list: readonly string[], path: JsonPath): Generator<Named> {
  for (const [i, id] of list.entries()) yield { to, id, path: [...path, i] }
}

/** An id that may be left out. */
export function* one(to: Target, id: string | undefined, path: JsonPath): Generator<Named> {
  if (id !== undefined) yield { to, id, path }
}

/** The ids under one key of each object of a list. */
export function* all<K extends string>(
  to: Target,
  list: readonly { readonly [key in K]: string }[],
  path: JsonPath,
  key: K,
): Generator<Named> {
  for (const [i, entry] of list.entries()) yield { to, id: entry[key], path: [...path, i, key] }
}
