import { drawnOf } from '../../../model/measure.ts'
import type { Estimate } from '../../../model/estimate.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { alone } from '../../data/drawn-data.ts'
import type { Drawing, FigureFault, FigureKindModule } from '../../data/drawing.ts'
import { asidesOn, storyOf } from '../../data/story.ts'
import { emptyScene } from '../../scene/empty-scene.ts'
import { unique } from '../../data/lookup.ts'
import { standingOf } from '../../data/origins.ts'
import { partCsv, partTable } from '../../data/part-table.ts'
import { sayTotal } from '../../data/say-total.ts'
import { partFaults } from '../../data/part-faults.ts'
import { totalOf, partRows, sayAttribution, sayPart, type PartRow } from '../../data/parts.ts'
import { shownIn } from '../../scene/shown-in.ts'
import { renderPage, renderScene } from '../../svg/render-scene.ts'
import { isolate } from '../../../say/isolate.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import { midSentence } from '../../../say/sentence.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import type { Total } from '../../../model/total.ts'
import { nameOfPart } from '../../data/part-blocks.ts'
import { largestShare } from './largest-share.ts'
import { placeComposition, type Reference } from './place.ts'

export type CompositionFigure = Extract<Figure, { readonly kind: 'composition' }>

/** What one number is made of: its parts end to end, true to length. */
export const composition: FigureKindModule<CompositionFigure> = {
  data: ({ estimate }) => alone('estimates', estimate, ['estimate']),
  drawn: ({ estimate }, { estimates }) =>
    (estimates.get(estimate)?.parts ?? []).map(({ incident }) => incident),
  check,
  draw,
}

function draw(figure: CompositionFigure, records: Records): Drawing {
  const estimate = records.estimates.get(figure.estimate)
  const parts = estimate ? partRows(estimate, records) : []
  const total = totalOf(parts)
  const references = estimate ? referenceOf(estimate, records) : []
  const place = (frame: Frame) =>
    parts.length === 0
      ? emptyScene('No parts of this number are known.', frame)
      : placeComposition({
          ...{ parts, total, references, frame },
          emphasis: new Set(figure.emphasis),
          asides: asidesOn(storyOf(figure)),
        })
  const wide = place(frames.wide)
  return {
    wide: renderScene(wide, figure.id, 'wide'),
    narrow: renderScene(place(frames.narrow), figure.id, 'narrow'),
    page: renderPage(figure, place),
    description: describe(estimate, parts, total),
    table: partTable(figure.title, { rows: parts, total, records }),
    csv: partCsv(parts, records),
    sources: unique([
      ...(estimate ? [estimate.source] : []),
      ...parts.flatMap(({ source }) => source ?? []),
    ]),
    ...shownIn(wide),
    variants: [],
  }
}

/** The published number, as a mark to hold the sum against. */
function referenceOf(estimate: Estimate, records: Records): readonly Reference[] {
  const { quantity, claim } = estimate
  if (!quantity || estimate.ours) return []
  const label = `${isolate(estimate.label)}, as published`
  return [
    { label, quantity, drawn: drawnOf(estimate), claim, status: standingOf(estimate, records) },
  ]
}

function describe(estimate: Estimate | undefined, parts: readonly PartRow[], total: Total): string {
  if (!estimate || parts.length === 0) return 'No parts of this number are known.'
  const share = largestShare(parts)
  const published =
    estimate.quantity && !estimate.ours ? `, published as ${sayQuantity(estimate.quantity)}` : ''
  const rows = parts.map(
    (part) => `${nameOfPart(part)}: ${sayPart(part)} (${sayAttribution(part.status)})`,
  )
  return [
    `What ${isolate(midSentence(estimate.label))} counts${published}: ${rows.join('; ')}.`,
    sayTotal(total),
    share
      ? `${nameOfPart(share.part)} alone is ${share.percent}% of the priced parts (our arithmetic).`
      : '',
    contested(parts),
  ]
    .filter(Boolean)
    .join(' ')
}

function contested(parts: readonly PartRow[]): string {
  const names = parts
    .filter(({ status, quantity }) => quantity && status === 'disputed')
    .map(({ name }) => name)
  return names.length === 0
    ? ''
    : `Hatched, because its attribution is disputed: ${sayList(names)}.`
}

function check(figure: CompositionFigure, records: Records): readonly FigureFault[] {
  const estimate = records.estimates.get(figure.estimate)
  if (!estimate) return []
  if (estimate.parts.length === 0)
    return [
      {
        path: ['estimate'],
        what: `\`${estimate.id}\` has no parts.`,
        why: 'A composition shows what a number is made of, and nobody has said what this one is made of.',
        mend: 'Give its `parts` in data/estimates.json, or choose an estimate that has them.',
      },
    ]
  return partFaults(estimate)
}
