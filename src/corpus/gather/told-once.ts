import type { Message } from '../../model/message.ts'
import { sayCount } from '../../say/count.ts'
import type { Noun } from '../../say/nouns.ts'
import { listed } from '../../say/quoted.ts'

/** A message about one record of a list, and what the record is called. */
export type Told = { readonly message: Message; readonly id: string }

/**
 * Says once what is wrong in the same words with many records of a list, such as an export that has no field of
 * ours: at the first of them, with the ids of all.
 */
export function toldOnce(told: readonly Told[], noun: Noun): readonly Message[] {
  const groups = Map.groupBy(told, ({ message }) =>
    JSON.stringify([message.severity, message.rule, message.what, message.why, message.mend]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const ids = [...new Set(group.map(({ id }) => id))]
    if (ids.length === 1) return group.map(({ message }) => message)
    const what = `${first.message.what} The same holds for ${sayCount(ids.length, noun)}: ${listed(ids, 'and')}.`
    return [{ ...first.message, what }]
  })
}
