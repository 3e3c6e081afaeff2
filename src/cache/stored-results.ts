import { onceForReads, watch } from '../model/once-for-reads.ts'
import { siteLanguage } from '../model/site-language.ts'
import { Dependencies, digestNow, readDependency } from './dependencies.ts'
import { digestOf } from './digest.ts'
import type { Tracked } from './tracked.ts'

/** What a pure function made of a thing and of the record: plain data, and by which dependencies it was made. */
export type StoredResult = {
  readonly dependencies: readonly (readonly [dependency: string, digest: string])[]
  readonly result: unknown
}

/** Results by what they were made of. */
export type Results = Map<string, StoredResult>

let last: ReadonlyMap<string, StoredResult> | undefined
let current: Results | undefined

/**
 * Has functions whose results are stored look among those of an earlier process; gives all that is asked from now on.
 */
export function recallResults(stored: ReadonlyMap<string, StoredResult>): Results {
  last = stored
  current = new Map()
  return current
}

/** Has them look nowhere, as before. */
export function forgetResults(): void {
  last = undefined
  current = undefined
}

/**
 * `onceForReads` whose results outlive the process: found again by the digest of all that `make` reads of the thing, where
 * what it asked of the record is the very same. `name` says which function it is. A result is plain data, and nobody
 * asks whether two are the same thing.
 */
export function onceStored<K extends WeakKey, R extends { readonly site: Tracked['site'] }, T>(
  name: string,
  partsOf: (thing: K) => unknown,
  make: (thing: K, records: R) => T,
): (thing: K, records: R) => T {
  return onceForReads((thing: K, records: R): T => {
    if (!last || !current) return make(thing, records)
    const key = keyOf(name, partsOf(thing))
    const content = records as unknown as Tracked // by the names of its parts
    const stored = last.get(key)
    const isSame = stored?.dependencies.every(
      ([written, digest]) => digestNow(readDependency(written), content) === digest,
    )
    if (stored && isSame) {
      current.set(key, stored)
      return stored.result as T // `make` made it
    }
    const noted = new Dependencies()
    const result = make(thing, watch(records, noted))
    const dependencies = [...noted.noted].map(
      (written) => [written, digestNow(readDependency(written), content) ?? ''] as const,
    )
    current.set(key, { dependencies, result })
    return result
  })
}

/** The same for what is made of the parts alone. */
export function storedResult<T>(name: string, parts: unknown, make: () => T): T {
  if (!last || !current) return make()
  const key = keyOf(name, parts)
  const stored = last.get(key) ?? { dependencies: [], result: make() }
  current.set(key, stored)
  return stored.result as T // `make` made it
}

const keyOf = (name: string, parts: unknown): string =>
  `${name} ${siteLanguage()} ${digestOf(parts)}`
