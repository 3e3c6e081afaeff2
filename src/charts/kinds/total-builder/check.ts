import { measuresOf } from '../../../model/measure.ts'
import type { Records } from '../../../model/records.ts'
import type { FigureFault } from '../../data/drawing.ts'
import { pick } from '../../data/lookup.ts'
import { positionsOf, type TotalBuilderFigure } from './presets.ts'

/** Why totals may not be built: nothing to count, a list without rows, or values that cannot be added. */
export function checkTotalBuilder(
  figure: TotalBuilderFigure,
  records: Records,
): readonly FigureFault[] {
  const faults: FigureFault[] = []
  if (figure.incidents.length === 0)
    faults.push({
      path: ['incidents'],
      what: 'The figure lists no incident.',
      why: 'A reader would have nothing to tick.',
      mend: 'List ids of data/incidents.json.',
    })
  figure.presets.forEach((preset, i) => {
    const list = preset.estimate === undefined ? undefined : records.estimates.get(preset.estimate)
    if (list?.parts.length === 0)
      faults.push({
        path: ['presets', i, 'estimate'],
        what: `\`${list.id}\` has no parts, so \`${preset.id}\` counts nothing.`,
        why: 'A position is shown by what it counts, one incident at a time.',
        mend: 'Give its `parts` in data/estimates.json, or name the incidents in the preset.',
      })
    if (figure.presets.findIndex(({ id }) => id === preset.id) !== i)
      faults.push({
        path: ['presets', i, 'id'],
        what: `Two presets are called \`${preset.id}\`.`,
        why: 'The address of a position would name two.',
        mend: 'Give each preset an id of its own.',
      })
  })
  const listed = [
    ...pick(records.incidents, figure.incidents),
    ...positionsOf(figure, records).flatMap(({ rows }) => rows),
  ]
  figure.presets.forEach(({ id, counts }, i) => {
    const apart = measuresOf(listed).find((each) => counts.includes(each.id) && !each.summed)
    if (apart)
      faults.push({
        path: ['presets', i, 'counts'],
        what: `\`${id}\` adds up what is ${apart.words}, and \`site.json\` says that \`${apart.id}\` is not summed.`,
        why: 'The sum of values that do not add up is nobody’s number.',
        mend: 'Take it out of `counts`, or let the measure be `summed`.',
      })
  })
  const quantities = [
    ...positionsOf(figure, records).flatMap(({ rows }) =>
      rows.flatMap((row) => row.quantity ?? []),
    ),
    ...pick(records.incidents, figure.incidents).flatMap(({ value }) => value ?? []),
    ...pick(records.estimates, figure.references).flatMap(({ quantity }) => quantity ?? []),
  ]
  const units = [...new Set(quantities.map(({ unit }) => unit))]
  if (units.length > 1)
    faults.push({
      path: ['incidents'],
      what: `The values are in ${units.join(' and ')}.`,
      why: 'Only values in one unit can be added or held against each other.',
      mend: 'Give every value in one unit.',
    })
  return faults
}
