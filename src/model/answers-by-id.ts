import { entryOf } from './once-for-reads.ts'
import type { Records } from './records.ts'

/**
 * Answers that are asked for by id, from a list of all of them that is made once for each corpus. So what is made of the
 * answer rests on that alone, and all pages together ask no more than the corpus holds. An id without any has none.
 * `name` says which answers they are: no others have the same.
 */
export function answersById<R extends Pick<Records, 'site'>, T>(
  name: string,
  list: (records: R) => Iterable<readonly [id: string, answer: T]>,
): (id: string, records: R) => readonly T[] {
  const entry = entryOf(name, (records: R) => grouped(list(records)))
  return (id, records) => entry(id, records) ?? none
}

const none: readonly never[] = []

function grouped<T>(listed: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = Map.groupBy(listed, ([id]) => id)
  return new Map([...groups].map(([id, pairs]) => [id, pairs.map(([, answer]) => answer)]))
}
