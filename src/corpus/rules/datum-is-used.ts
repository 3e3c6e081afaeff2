import type { Rule } from './rule.ts'
import { unused } from '../references/unused.ts'
import { quoted } from '../../say/quoted.ts'

// What exists for the words alone. The other collections are records that are published whole: a list
// with its unused rows left out would be another list.
const collections = ['quantities', 'derived'] as const

/** A number kept for the words is bound to a claim, drawn in a figure or named by another datum. */
export const datumIsUsed: Rule<'datum-is-used'> = {
  id: 'datum-is-used',
  group: 'References',
  severity: 'warning',
  cause:
    'No claim, figure or other datum names the entry of quantities.json or derived.json. A warning.',
  why: 'No words are held against it and no figure draws it, so a mistake in it would go unseen.',
  mend: 'Bind it in a claim’s `values`, draw it in a figure, or remove it.',
  follows: { from: ['datum-exists'], unread: 'anything' },
  *judge(content) {
    for (const of of collections) {
      yield* unused(content, {
        of,
        words: (id) => ({
          what: `Nothing uses the entry ${quoted(id)}.`,
          mend: `Bind it with "${of}/${id}" in a claim’s \`values\`, draw it, or remove it.`,
        }),
      })
    }
  },
}
