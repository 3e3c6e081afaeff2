import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'
import { quoted } from '../../say/quoted.ts'

/**
 * An id names one thing: here the presets of a figure. Records that share an id are found while they are
 * gathered, since a map cannot hold both.
 */
export const idIsUnique: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [figureId, figure] of corpus.figures) {
    if (figure.kind !== 'total-builder') continue
    for (const [i, { id }] of figure.presets.entries()) {
      if (figure.presets.findIndex((other) => other.id === id) === i) continue
      yield {
        place: placeOf('figures', figureId, ['presets', i, 'id']),
        severity: 'error',
        rule: 'id-is-unique',
        what: `The id ${quoted(id)} belongs to an earlier preset of this figure already.`,
        why: 'An id is an address; two things under one address cannot both be reached.',
        mend: 'Give this one another id, or remove it if it is the same thing.',
        actual: id,
      }
    }
  }
}
