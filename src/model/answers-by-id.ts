import { answerOf } from './once-for-reads.ts'
import type { Records } from './records.ts'

type Question<R, T> = (records: R) => readonly T[]

/**
 * Answers that are asked for by id, from a list of all of them that is made once for each corpus. So what is made of the
 * answer rests on that alone, and all pages together ask no more than the corpus holds. An id without any has none.
 */
export function answersById<R extends Pick<Records, 'site'>, T>(
  list: (records: R) => Iterable<readonly [id: string, answer: T]>,
): (id: string, records: R) => readonly T[] {
  const made = new WeakMap<R, ReadonlyMap<string, readonly T[]>>()
  const questions = new Map<string, Question<R, T>>()
  const groupsOf = (records: R) => {
    const known = made.get(records) ?? grouped(list(records))
    made.set(records, known)
    return known
  }
  return (id, records) => {
    const question = questions.get(id) ?? answerOf((all: R) => groupsOf(all).get(id) ?? none)
    questions.set(id, question)
    return question(records)
  }
}

const none: readonly never[] = []

function grouped<T>(listed: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = Map.groupBy(listed, ([id]) => id)
  return new Map([...groups].map(([id, pairs]) => [id, pairs.map(([, answer]) => answer)]))
}
