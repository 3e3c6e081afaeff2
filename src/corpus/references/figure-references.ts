import type { Figure } from '../../model/figure.ts'
import { ids, one, values, type Named } from './named.ts'

/** What a figure draws, and the data its words are bound to. */
export function* figureReferences(figure: Figure): Generator<Named> {
  yield* values(figure.values, ['values'])
  switch (figure.kind) {
    case 'estimates':
      yield* ids('estimates', figure.estimates, ['estimates'])
      return
    case 'composition':
    case 'labelled-rows':
      yield* one('estimates', figure.estimate, ['estimate'])
      return
    case 'total-builder':
      yield* ids('incidents', figure.incidents, ['incidents'])
      yield* ids('estimates', figure.references, ['references'])
      for (const [i, preset] of figure.presets.entries()) {
        yield* one('estimates', preset.estimate, ['presets', i, 'estimate'])
        yield* ids('incidents', preset.incidents ?? [], ['presets', i, 'incidents'])
        yield* ids('incidents', preset.without, ['presets', i, 'without'])
      }
      return
    case 'coverage':
      yield* ids('estimates', figure.estimates, ['estimates'])
      yield* ids('incidents', figure.incidents, ['incidents'])
      return
    case 'provenance':
      yield* ids('sources', figure.sources, ['sources'])
      return
    case 'editions':
      yield* ids('series', figure.series, ['series'])
      return
    case 'timeline':
      yield* ids('events', figure.events, ['events'])
      return
    default:
      figure satisfies never
  }
}
