import type { Rule } from './rule.ts'
import { quoted } from '../../say/quoted.ts'

/**
 * An id names one thing: here the presets of a figure. Records that share an id are found while they are
 * gathered, since a map cannot hold both.
 */
export const idIsUnique: Rule<'id-is-unique'> = {
  id: 'id-is-unique',
  group: 'References',
  severity: 'error',
  cause: 'Two entries of one file, or two presets of one figure, have the same id.',
  why: 'An id is an address; two things under one address cannot both be reached.',
  mend: 'Give the later one another id, or remove it if it is the same thing.',
  *judge({ corpus, placeOf }) {
    for (const [figureId, figure] of corpus.figures) {
      if (figure.kind !== 'total-builder') continue
      for (const [i, { id }] of figure.presets.entries()) {
        if (figure.presets.findIndex((other) => other.id === id) === i) continue
        yield {
          place: placeOf('figures', figureId, ['presets', i, 'id']),
          what: `The id ${quoted(id)} belongs to an earlier preset of this figure already.`,
          mend: 'Give this one another id, or remove it if it is the same thing.',
          actual: id,
        }
      }
    }
  },
}
