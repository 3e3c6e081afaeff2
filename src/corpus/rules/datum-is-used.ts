import type { Message } from '../../model/message.ts'
import type { Content, Rule } from '../content.ts'
import { unused } from '../unused.ts'
import { quoted } from '../wording.ts'

const collections = [
  'estimates',
  'incidents',
  'entities',
  'events',
  'series',
  'quantities',
  'derived',
] as const

/** A datum is bound to a claim, drawn in a figure or named by another datum. */
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
