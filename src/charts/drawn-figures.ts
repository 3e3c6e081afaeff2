import type { Drawing } from './data/drawing.ts'
import { answersById } from '../model/answers-by-id.ts'
import type { Figure } from '../model/figure.ts'
import type { Corpus } from '../model/records.ts'
import { checkFigure, drawFigure } from './draw.ts'

/** A figure and its drawing. */
export type Drawn = { readonly figure: Figure; readonly drawing: Drawing }

/** Every figure that can be drawn honestly, with its drawing. */
export const drawnFigures = (records: Corpus): readonly Drawn[] =>
  [...records.figures.values()]
    .filter((figure) => checkFigure(figure, records).length === 0)
    .map((figure) => ({ figure, drawing: drawFigure(figure, records) }))

/** The figures that have a mark or word for a claim. */
export const figuresWith = answersById('figures drawn with', (records: Corpus) =>
  drawnFigures(records).flatMap(({ figure, drawing }) =>
    [...new Set(drawing.claims)].map((claim) => [claim, figure] as const),
  ),
)
