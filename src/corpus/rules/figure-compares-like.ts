import { checkFigure } from '../../charts/draw.ts'
import type { Rule } from './rule.ts'

/** A figure sets side by side only what can be compared, as its kind judges; see the charts room. */
export const figureComparesLike: Rule<'figure-compares-like'> = {
  id: 'figure-compares-like',
  group: 'Figures and pictures',
  severity: 'error',
  cause:
    'A figure would set side by side what cannot be compared, leave out what makes it honest, or has nothing to draw.',
  why: 'A drawing is believed at a glance, so what it would say by mistake is refused.',
  mend: 'Follow the message: one unit an axis, repeats with their origin, a log scale only with its reason.',
  // A list that cannot be read gives nothing to draw.
  follows: { unread: 'a list' },
  *judge({ corpus, placeOf }) {
    for (const [id, figure] of corpus.figures) {
      for (const { path, what, why, mend } of checkFigure(figure, corpus)) {
        const place = placeOf('figures', id, path)
        yield { place, what, why, mend }
      }
    }
  },
}
