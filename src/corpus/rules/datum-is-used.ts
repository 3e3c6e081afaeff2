import type { Message } from '../../model/message.ts'
import type { Content, Rule } from '../read/content.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

// What exists for the words alone. The other collections are records that are published whole: a list
// with its unused rows left out would be another list.
const collections = ['quantities', 'derived'] as const

/** A number kept for the words is bound to a claim, drawn in a figure or named by another datum. */
export const datumIsUsed: Rule = function* (content: Content): Generator<Message> {
  for (const of of collections) {
    yield* unused(content, {
      rule: 'datum-is-used',
      of,
      words: (id) => ({
        what: `Nothing uses the entry ${quoted(id)}.`,
        why: 'No words are held against it and no figure draws it, so a mistake in it would go unseen.',
        mend: `Bind it with "${of}/${id}" in a claim’s \`values\`, draw it, or remove it.`,
      }),
    })
  }
}
