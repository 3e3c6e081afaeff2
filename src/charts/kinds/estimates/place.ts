import { neutralMeasures } from '../../../model/measure.ts'
import type { FigureAnnotation } from '../../../model/figure.ts'
import type { Records } from '../../../model/records.ts'
import { sayCounted } from '../../../say/measure.ts'
import { capital } from '../../../say/sentence.ts'
import { numbersOf, type OriginRow } from '../../data/origins.ts'
import { sayDifferences, sayOrigins } from '../../data/strip.ts'
import { axisHeight, placeAxis } from '../../scene/axis.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { ruleAt } from '../../scene/rule.ts'
import type { Scene, SceneText } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { columnsOf, scaleFor } from './estimates-scale.ts'
import { familiesOf, type Family } from './families.ts'
import { featuresOf } from './place-matrix.ts'
import { placeRow, type PlacedRow, type RowOptions } from './place-row.ts'
import { t } from '../../../model/words.ts'

export type EstimatesOptions = {
  readonly rows: readonly OriginRow[]
  readonly records: Records
  readonly kind: 'linear' | 'log'
  readonly scaleReason: string | undefined
  readonly emphasis: ReadonlySet<string>
  readonly annotations: readonly FigureAnnotation[]
  /** Entries of scopes that the emphasised numbers are compared by; all of them where none is chosen. */
  readonly counts: readonly string[]
  readonly frame: Frame
}

/**
 * Places the estimates on a common scale, one row an origin: the emphasised first and large, with what each
 * counts; the others small, under a word for what they count. Denials come last, off the scale.
 */
export function placeEstimates(options: EstimatesOptions): Scene {
  const { rows, records, kind, scaleReason, emphasis, annotations, counts, frame } = options
  const families = familiesOf(rows, emphasis)
  const onScale = families.filter(({ lead }) => lead.quantity)
  const denials = families.filter(({ lead }) => !lead.quantity)
  const head = setRemark(sayHead(rows, { records, scaleReason }), { top: 0, frame })
  const left = columnsOf(frame).plot
  const scale = scaleFor(onScale, {
    ...{ kind, frame, left, right: frame.width },
    isLabelled: frame.name !== 'narrow',
  })
  const axisTop = head.bottom + 6
  const features = featuresOf(
    families.filter(({ rank }) => rank === 'lead').map(({ lead }) => lead),
    { chosen: counts, measures: records.site.measures ?? neutralMeasures },
  )
  const shared = { scale, kind, frame, records, emphasis, annotations, features }
  const measured = stack(onScale, axisTop + axisHeight(frame) + 4, shared)
  const denied = stack(denials, measured.bottom, shared)
  const all = [...measured.rows, ...denied.rows]
  const axis = placeAxis(scale, {
    ...{ frame, top: axisTop, words: all.flatMap(({ texts }) => texts) },
    spans: measured.rows.map((row) => [
      frame.name === 'narrow' || row.rank === 'lead' ? row.plotTop : row.top,
      row.rank === 'lead' ? row.plotEnd : row.end,
    ]),
  })
  const isPlain = families.every(({ rank }) => rank === 'plain')
  const foot = setRemark(isPlain ? sayDifferences(numbersOf(rows)) : '', {
    top: denied.bottom + (isPlain ? 8 : 0),
    frame,
  })
  const textsOf = ({ rows: placed }: Stack) => placed.flatMap(({ texts }) => texts)
  return {
    width: frame.width,
    height: foot.bottom + 4,
    guides: [
      ...axis.guides,
      ...all.flatMap(({ guides }) => guides),
      ...all
        .slice(0, -1)
        .filter(({ rank }) => rank !== 'quiet')
        .map(({ end }) => ruleAt(end, frame)),
    ],
    marks: all.flatMap(({ marks }) => marks),
    texts: [...head.texts, ...textsOf(measured), ...axis.texts, ...textsOf(denied), ...foot.texts],
  }
}

/** How many numbers and origins there are, and why a scale is no plain one. */
export const sayHead = (
  rows: readonly OriginRow[],
  { records, scaleReason }: Pick<EstimatesOptions, 'records' | 'scaleReason'>,
): string =>
  [
    capital(sayOrigins(rows, records)),
    scaleReason && t('Log scale: {reason}', { reason: scaleReason }),
  ]
    .filter(Boolean)
    .join('. ')

/** Rows under each other: `top` to `end` is the room of one, `bottom` where the last ends, px. */
type Stack = {
  readonly rows: readonly (PlacedRow &
    Pick<Family, 'rank'> & { readonly top: number; readonly end: number })[]
  readonly bottom: number
}

function stack(families: readonly Family[], from: number, options: Omit<RowOptions, 'top'>): Stack {
  let bottom = from
  const placed = families.map((family, i) => {
    const { rank } = family
    const top = bottom
    const heading = headingOf(family, families[i - 1], { top, frame: options.frame })
    const row = placeRow(family, { ...options, top: heading.bottom + pads[rank] })
    bottom = row.bottom + pads[rank]
    return { ...row, texts: [...heading.texts, ...row.texts], rank, top, end: bottom }
  })
  return { rows: placed, bottom }
}

/** A word for what the small rows count, over the first of them that counts it. */
function headingOf(
  { rank, lead }: Family,
  before: Family | undefined,
  { top, frame }: { readonly top: number; readonly frame: Frame },
): { readonly texts: readonly SceneText[]; readonly bottom: number } {
  const isSame = before?.rank === 'quiet' && before.lead.measures === lead.measures
  const words = sayCounted(lead)
  if (rank !== 'quiet' || isSame || !lead.quantity || !words) return { texts: [], bottom: top }
  return setParagraph(capital(words), {
    x: 0,
    top: top + (before ? 6 : 0),
    width: columnsOf(frame).strip,
    size: frame.small,
    line: frame.line,
    tone: 'ink-2',
    strong: true,
  })
}

const pads = { lead: 12, plain: 8, quiet: 3 } as const // px over and under a row
