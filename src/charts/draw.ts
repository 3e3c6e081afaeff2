import { totalBuilder } from './kinds/total-builder/total-builder.ts'
import { labelledRows } from './kinds/labelled-rows/labelled-rows.ts'
import { composition } from './kinds/composition/composition.ts'
import { coverage } from './kinds/coverage/coverage.ts'
import { editions } from './kinds/editions/editions.ts'
import { estimates } from './kinds/estimates/estimates.ts'
import type { Figure, FigureKind } from '../model/figure.ts'
import { onceForReads } from '../model/once-for-reads.ts'
import type { Records } from '../model/records.ts'
import { forReaders } from '../model/site-language.ts'
import { copyDrawing } from './copy-drawing.ts'
import type { Drawing, FigureFault, FigureKindModule } from './data/drawing.ts'
import type { DrawnDatum } from './data/drawn-data.ts'
import { provenance } from './kinds/provenance/provenance.ts'
import { intervals } from './kinds/intervals/intervals.ts'
import { timeSeries } from './kinds/time-series/time-series.ts'
import { timeline } from './kinds/timeline/timeline.ts'

type FigureOf<K extends FigureKind> = Extract<Figure, { readonly kind: K }>

/** Each kind of figure with what checks and draws it. */
const kinds: { readonly [K in FigureKind]: FigureKindModule<FigureOf<K>> } = {
  estimates,
  composition,
  'total-builder': totalBuilder,
  coverage,
  provenance,
  'labelled-rows': labelledRows,
  editions,
  timeline,
  intervals,
  'time-series': timeSeries,
}

/**
 * Draws a figure at both widths, with the sentence, table and file that belong to it. Ids that name
 * nothing are left out; the corpus reports them.
 */
export const drawFigure = (figure: Figure, records: Records): Drawing =>
  copyDrawing(drawn(figure, records))

/** A figure is drawn once for the same data, whoever shows it; whoever asks first may speak to writers. */
const drawn = onceForReads((figure: Figure, records: Records) =>
  forReaders(() => moduleOf(figure).draw(figure, records)),
)

/** Every reason why a figure cannot be drawn honestly; empty where it can. */
export function checkFigure(figure: Figure, records: Records): readonly FigureFault[] {
  return moduleOf(figure).check(figure, records)
}

/** Every datum that a figure names, in the order of its kind. */
export const dataOf = (figure: Figure): readonly DrawnDatum[] => moduleOf(figure).data(figure)

/** The ids of all that a figure draws, which its emphasis and annotations may name. */
export const drawnIds = (figure: Figure, records: Records): ReadonlySet<string> =>
  new Set(moduleOf(figure).drawn(figure, records))

function moduleOf<K extends FigureKind>(figure: FigureOf<K>): FigureKindModule<FigureOf<K>> {
  // A figure's kind is the key of the module that takes it; the compiler cannot follow the union there.
  return kinds[figure.kind] as unknown as FigureKindModule<FigureOf<K>>
}
