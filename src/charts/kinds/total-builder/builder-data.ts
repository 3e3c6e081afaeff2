import { alone, listed, type DrawnDatum } from '../../data/drawn-data.ts'
import type { TotalBuilderFigure } from './presets.ts'

/** What a reader may tick, the totals it is held against, and what a position counts or leaves out. */
export function dataOfBuilder(figure: TotalBuilderFigure): readonly DrawnDatum[] {
  const { incidents, references, presets } = figure
  return [
    ...listed('estimates', references, ['references'], 'beside'),
    ...presets.flatMap((preset, i) => [
      ...alone('estimates', preset.estimate, ['presets', i, 'estimate']),
      ...listed('incidents', preset.incidents ?? [], ['presets', i, 'incidents'], 'named'),
      ...listed('incidents', preset.without, ['presets', i, 'without'], 'named'),
    ]),
    ...listed('incidents', incidents, ['incidents']),
  ]
}
