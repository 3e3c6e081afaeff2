import { checkFigure } from '../../charts/draw.ts'
import type { Message } from '../../model/message.ts'
import type { Rule } from '../read/content.ts'

/** A figure sets side by side only what can be compared, as its kind judges; see the charts room. */
export const figureComparesLike: Rule = function* ({ corpus, placeOf }): Generator<Message> {
  for (const [id, figure] of corpus.figures) {
    for (const { path, what, why, mend } of checkFigure(figure, corpus)) {
      const place = placeOf('figures', id, path)
      yield { place, severity: 'error', rule: 'figure-compares-like', what, why, mend }
    }
  }
}
