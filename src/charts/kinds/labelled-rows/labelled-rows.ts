import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { partFaults } from '../../data/part-faults.ts'
import { alone } from '../../data/drawn-data.ts'
import type { Drawing, FigureFault, FigureKindModule } from '../../data/drawing.ts'
import { asidesOn, storyOf } from '../../data/story.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { unique } from '../../data/lookup.ts'
import { partCsv, partTable } from '../../data/part-table.ts'
import { totalOf, partRows, sayPart, type PartRow } from '../../data/parts.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import { type Counts, countsTogether } from '../../../say/count.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { groupRows, type Group } from './groups.ts'
import { placeGroups } from './place.ts'
import { sayGroup, saySectors, saySum } from './say-group.ts'

export type LabelledRowsFigure = Extract<Figure, { readonly kind: 'labelled-rows' }>

/** The rows of one list by what they count, with subtotals that are ours. */
export const labelledRows: FigureKindModule<LabelledRowsFigure> = {
  data: ({ estimate }) => alone('estimates', estimate, ['estimate']),
  drawn: ({ estimate }, { estimates }) =>
    (estimates.get(estimate)?.parts ?? []).map(({ incident }) => incident),
  check,
  draw,
}

function draw(figure: LabelledRowsFigure, records: Records): Drawing {
  const estimate = records.estimates.get(figure.estimate)
  const rows = estimate ? partRows(estimate, records) : []
  const groups = groupRows(rows)
  const place = (frame: Frame) =>
    rows.length === 0
      ? emptyScene('This list has no rows.', frame)
      : placeGroups({
          ...{ groups, emphasis: new Set(figure.emphasis), frame },
          asides: asidesOn(storyOf(figure)),
        })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describe(isolate(estimate?.label ?? ''), groups),
    table: partTable(figure.title, { rows, total: totalOf(rows), records }),
    csv: partCsv(rows, records),
    sources: unique([
      ...(estimate ? [estimate.source] : []),
      ...rows.flatMap(({ source }) => source ?? []),
    ]),
    ...shownIn(wide),
    variants: [],
  }
}

/** Each measure with its count and sum, its sectors, and its largest rows by name. */
function describe(label: string, groups: readonly Group[]): string {
  if (groups.length === 0) return 'This list has no rows.'
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const say = countsTogether(count)
  const each = groups.map((group) => describeGroup(group, say))
  return [`${label}: ${say.count(count, 'row')} by label.`, ...each].join(' ')
}

function describeGroup(group: Group, say: Counts): string {
  const largest = group.rows.filter(({ quantity }) => quantity).slice(0, 3)
  const names = largest.map((row) => `${nameOfRow(row)} (${sayPart(row)})`)
  const reached = group.rows.flatMap((row) =>
    row.reached ? [`${nameOfRow(row)}: ${sayQuantity(row.reached.quantity)}`] : [],
  )
  const sectors = saySectors(group, say)
  return [
    `${capital(sayGroup(group, say))}: ${saySum(group)}.`,
    ...(sectors ? [`${sectors}.`] : []),
    ...(reached.length > 0
      ? [
          `Of these in the end ${group.rows.find(({ reached: r }) => r)?.reached?.words ?? ''}: ${sayList(reached)}.`,
        ]
      : []),
    ...(names.length > 0 && group.rows.length > 3 ? [`The largest: ${sayList(names)}.`] : []),
  ].join(' ')
}

/** Name, place and date, as short as they are known. */
function nameOfRow({ name, place, date }: PartRow): string {
  return [capital(name), ...(place ? [isolate(place)] : []), date].filter(Boolean).join(', ')
}

function check(figure: LabelledRowsFigure, records: Records): readonly FigureFault[] {
  const estimate = records.estimates.get(figure.estimate)
  if (!estimate) return []
  if (estimate.parts.length > 0) return partFaults(estimate)
  return [
    {
      path: ['estimate'],
      what: `\`${estimate.id}\` has no parts.`,
      why: 'Labelled rows show a list row by row, and this estimate has no list.',
      mend: 'Give its `parts` in data/estimates.json, or choose an estimate that has them.',
    },
  ]
}
