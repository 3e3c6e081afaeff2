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
import { sayNumber } from '../../../say/number.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { midSentence } from '../../../say/sentence.ts'
import { frames, type Frame } from '../../scene/sizes.ts'
import type { Total } from '../../../model/total.ts'
import { nameOfPart } from '../../data/part-blocks.ts'
import { largestShare } from './largest-share.ts'
import { leftWithout } from './without.ts'
import { placeComposition, type Reference } from './place.ts'
import { t } from '../../../model/words.ts'

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
      ? emptyScene(t('No parts of this number are known.'), frame)
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
    description: describe(estimate, parts, { total, emphasis: new Set(figure.emphasis) }),
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
  const label = t('{label}, as published', { label: isolate(estimate.label) })
  return [
    { label, quantity, drawn: drawnOf(estimate), claim, status: standingOf(estimate, records) },
  ]
}

function describe(
  estimate: Estimate | undefined,
  parts: readonly PartRow[],
  { total, emphasis }: { readonly total: Total; readonly emphasis: ReadonlySet<string> },
): string {
  if (!estimate || parts.length === 0) return t('No parts of this number are known.')
  const share = largestShare(parts)

  const rows = parts.map(
    (part) => `${nameOfPart(part)}: ${sayPart(part)} (${sayAttribution(part.status)})`,
  )
  return [
    `${
      estimate.quantity && !estimate.ours
        ? t('What {label} counts, published as {value}:', {
            label: isolate(midSentence(estimate.label)),
            value: sayQuantity(estimate.quantity),
          })
        : t('What {label} counts:', { label: isolate(midSentence(estimate.label)) })
    } ${rows.join('; ')}.`,
    sayTotal(total),
    share
      ? t('{part} alone is {share} of the priced parts (our arithmetic).', {
          part: nameOfPart(share.part),
          share: t('{number}%', { number: sayNumber(share.percent) }),
        })
      : '',
    sayWithout(parts, emphasis),
    contested(parts),
  ]
    .filter(Boolean)
    .join(' ')
}

/** What would be left, as the drawing draws it. */
function sayWithout(parts: readonly PartRow[], emphasis: ReadonlySet<string>): string {
  const left = leftWithout(parts, emphasis)
  const { quantity, unpriced = 0 } = left?.total ?? {}
  if (!left || !quantity) return ''
  const unknown = unpriced > 0 ? t(', and {number} unknown', { number: unpriced }) : ''
  return t('Without {names}, {sum} is left (our arithmetic).', {
    names: sayList(left.without.map(({ name }) => name)),
    sum: `${saySumOf(quantity)}${unknown}`,
  })
}

function contested(parts: readonly PartRow[]): string {
  const names = parts
    .filter(({ status, quantity }) => quantity && status === 'disputed')
    .map(({ name }) => name)
  return names.length === 0
    ? ''
    : t('Hatched, because its attribution is disputed: {list}.', { list: sayList(names) })
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
