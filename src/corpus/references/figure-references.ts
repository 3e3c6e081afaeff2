import { dataOf } from '../../charts/draw.ts'
import type { Figure } from '../../model/figure.ts'
import { values, type Named } from './named.ts'

/** What a figure draws, and the data its words are bound to. */
export function* figureReferences(figure: Figure): Generator<Named> {
  yield* values(figure.values, ['values'])
  for (const { collection, id, path } of dataOf(figure)) yield { to: collection, id, path }
}
