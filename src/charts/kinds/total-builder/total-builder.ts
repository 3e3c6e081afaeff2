import type { NounForms } from '../../../model/noun-forms.ts'
import type { Records } from '../../../model/records.ts'
import { tableOf, type Column } from '../../data/columns.ts'
import type { Drawing, FigureKindModule } from '../../data/drawing.ts'
import { pick, unique } from '../../data/lookup.ts'
import { partCsv, partTable } from '../../data/part-table.ts'
import { asidesOn, storyOf } from '../../data/story.ts'
import { sayTotal, sayWeakest } from '../../data/say-total.ts'
import { quantityColumns } from '../../data/shared-columns.ts'
import { incidentRow } from '../../data/parts.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { itemNoun } from '../../../say/item.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { countsTogether } from '../../../say/count.ts'
import { capital, sentence } from '../../../say/sentence.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import { builderForm } from './builder-form.ts'
import { dataOfBuilder } from './builder-data.ts'
import { checkTotalBuilder } from './check.ts'
import { placePositions, sayPosition } from './place.ts'
import {
  incidentsOf,
  positionsOf,
  referencesOf,
  type Position,
  type ReferenceLine,
  type TotalBuilderFigure,
} from './presets.ts'
import { t } from '../../../model/words.ts'

/** Build your own total: positions somebody took, side by side, and a form to take one's own. */
export const totalBuilder: FigureKindModule<TotalBuilderFigure> = {
  data: dataOfBuilder,
  drawn: (figure, records) => [
    ...figure.presets.map(({ id }) => id),
    ...figure.references,
    ...incidentsOf(figure, records),
  ],
  check: checkTotalBuilder,
  draw,
}

function draw(figure: TotalBuilderFigure, records: Records): Drawing {
  const positions = positionsOf(figure, records)
  const references = referencesOf(figure, records)
  const place = (frame: Frame) =>
    placePositions({
      ...{ positions, references, noun: itemNoun(records.site), frame },
      emphasis: new Set(figure.emphasis),
      asides: asidesOn(storyOf(figure)),
    })
  const incidents = pick(records.incidents, incidentsOf(figure, records)).map(incidentRow)
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describe(positions, references, itemNoun(records.site)),
    table: tableOf(figure.title, positionColumns, { rows: positions }),
    csv: partCsv(incidents, records),
    sources: unique([
      ...references.map(({ estimate }) => estimate.source),
      ...pick(
        records.estimates,
        positions.flatMap(({ preset }) => preset.estimate ?? []),
      ).map((e) => e.source),
      ...incidents.flatMap(({ source }) => source ?? []),
    ]),
    ...shownIn(wide),
    claims: unique(references.flatMap(({ estimate }) => estimate.claim ?? [])),
    variants: positions.map((position) => variantOf(position, records)),
    form: builderForm(figure, records),
  }
}

/** One position in words and numbers; its picture is its bar in the drawing. */
function variantOf(
  { preset, rows, total }: Position,
  records: Records,
): Drawing['variants'][number] {
  return {
    label: preset.label,
    description: [
      preset.note && sentence(preset.note),
      sayTotal(total),
      `${capital(sayWeakest(total))}.`,
    ]
      .filter(Boolean)
      .join(' '),
    table: partTable(preset.label, { rows, total, records }),
  }
}

function describe(
  positions: readonly Position[],
  references: readonly ReferenceLine[],
  noun: NounForms,
): string {
  const counts = positions.flatMap(({ total, leftOut }) => [
    total.unpriced,
    ...leftOut.map(({ count }) => count),
  ])
  const say = countsTogether(positions.length, ...counts)
  const each = positions.map((p) => `${p.preset.label}: ${sayPosition(p, say)}`)
  const published = references.map(
    ({ estimate, quantity }) => `${isolate(estimate.label)}, ${sayQuantity(quantity)}`,
  )
  return [
    `${t('{positions} on the same {items}.', { positions: capital(say.count(positions.length, 'position')), items: noun.many })} ${each.join('; ')}.`,
    published.length > 0
      ? t('Published totals for comparison: {list}.', { list: sayList(published) })
      : '',
    t('All sums are our arithmetic; unpriced {items} count as unknown, not as zero.', {
      items: noun.many,
    }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Positions as rows; the file has the incidents they are taken on. */
const positionColumns: readonly Column<Position>[] = [
  { id: 'label', heading: 'Position', value: ({ preset }) => preset.label },
  ...quantityColumns<Position>(({ total }) => total.quantity),
  { id: 'priced', heading: 'Priced', value: ({ total }) => total.priced, set: 'number' },
  {
    id: 'unpriced',
    heading: 'Without a value',
    value: ({ total }) => total.unpriced,
    set: 'number',
  },
  {
    id: 'left_out',
    heading: 'Left out',
    value: ({ leftOut }) => leftOut.reduce((sum, { count }) => sum + count, 0),
    set: 'number',
  },
  { id: 'firmness', heading: 'Firmness', cell: ({ total }) => sayWeakest(total) },
]
