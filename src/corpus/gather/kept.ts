import { forgetful } from '../../model/memory.ts'

type Kept<K, T> = (name: string, of: K, make: () => T) => T

/** What was made of each file the last time, as long as its text is the same. */
export const keptByText = <T>(): Kept<string, T> => keptWhere((last, text) => last === text)

/**
 * The same by what a thing holds, as JSON has it: that is written down when there is a second one to hold against it, which
 * in a process that reads once there never is.
 */
export const keptByContent = <K, T>(): Kept<K, T> =>
  keptWhere((last, of) => last === of || JSON.stringify(last) === JSON.stringify(of))

function keptWhere<K, T>(isSame: (last: K, of: K) => boolean): Kept<K, T> {
  const kept = forgetful(new Map<string, { readonly of: K; readonly made: T }>())
  return (name, of, make) => {
    const last = kept.get(name)
    if (last && isSame(last.of, of)) return last.made
    const made = make()
    kept.set(name, { of, made })
    return made
  }
}

/**
 * Gives a collection back as the thing that it was the last time, where each of its records is the same thing in the same
 * place: what did not change need not be judged again.
 */
export function keptCollections(): <T>(
  name: string,
  records: ReadonlyMap<string, T>,
) => ReadonlyMap<string, T> {
  const kept = forgetful(new Map<string, ReadonlyMap<string, unknown>>())
  return <T>(name: string, records: ReadonlyMap<string, T>) => {
    const last = kept.get(name)
    if (last && isSame(last, records)) return last as ReadonlyMap<string, T> // it holds these records
    kept.set(name, records)
    return records
  }
}

function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  const entries = [...one]
  return (
    one.size === other.size &&
    [...other].every(([id, record], i) => entries[i]?.[0] === id && entries[i][1] === record)
  )
}
