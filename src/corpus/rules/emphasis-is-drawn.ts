import { drawnIds } from '../../charts/draw.ts'
import type { Figure } from '../../model/figure.ts'
import { listed, quoted, useNearest } from '../../say/quoted.ts'
import type { Rule } from './rule.ts'

/** What a figure emphasises, and what its annotations stand at, is among what it draws. */
export const emphasisIsDrawn: Rule<'emphasis-is-drawn'> = {
  id: 'emphasis-is-drawn',
  group: 'Figures and pictures',
  severity: 'error',
  cause:
    'A figure’s `emphasis`, or the `at` of an annotation, names something the figure does not draw.',
  why: 'The drawing would leave the emphasis or the words out, and nobody would see that they are missing.',
  mend: 'Use an id that the figure lists, or of a part of its list; a point of a series is `id#period`.',
  // A list that cannot be read gives nothing to draw.
  follows: { unread: 'a list' },
  *judge({ corpus, placeOf }) {
    for (const [id, figure] of corpus.figures) {
      const drawn = drawnIds(figure, corpus)
      // A figure of nothing is told as such.
      if (drawn.size === 0) continue
      for (const { name, path, does } of namesIn(figure)) {
        if (drawn.has(name)) continue
        yield {
          place: placeOf('figures', id, path),
          what: `The figure ${quoted(id)} ${does} ${quoted(name)}, which it does not draw.`,
          mend: useNearest(name, drawn, `name another that it draws: ${listed([...drawn])}`),
          actual: name,
        }
      }
    }
  },
}

type Name = {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly does: 'emphasises' | 'annotates'
}

const namesIn = ({ emphasis, annotations }: Figure): readonly Name[] => [
  ...emphasis.map((name, i): Name => ({ name, path: ['emphasis', i], does: 'emphasises' })),
  ...annotations.flatMap(({ at }, i) =>
    typeof at === 'string'
      ? [{ name: at, path: ['annotations', i, 'at'], does: 'annotates' } as const]
      : at.map((name, end): Name => ({
          name,
          path: ['annotations', i, 'at', end],
          does: 'annotates',
        })),
  ),
]
