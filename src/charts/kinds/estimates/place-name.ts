import type { Estimate } from '../../../model/estimate.ts'
import type { Records } from '../../../model/records.ts'
import { type Status, statusFaces } from '../../../model/status.ts'
import { sayDatedLabel } from '../../../say/estimate.ts'
import { capital } from '../../../say/sentence.ts'
import { stripOf } from '../../data/strip.ts'
import { setParagraph } from '../../scene/paragraph.ts'
import type { SceneText } from '../../scene/scene.ts'
import { setRuns } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { deniedWords, valueLabel } from './estimates-scale.ts'
import type { Rank } from './families.ts'
import { placeStrip } from './place-strip.ts'

export type NameOptions = {
  readonly rank: Rank
  readonly top: number
  readonly width: number
  readonly frame: Frame
  readonly records: Records
  /** True where nothing stands beside the mark, so that the number follows the name. */
  readonly saysValue: boolean
}
type Placed = { readonly texts: readonly SceneText[]; readonly bottom: number }

/** The words of a row that stand beside its mark, or over it in the narrow drawing. */
export function placeName(estimate: Estimate, options: NameOptions): Placed {
  const { rank, records, saysValue } = options
  switch (rank) {
    case 'plain':
      return placeStrip(stripOf(estimate, records), {
        ...options,
        claim: estimate.claim,
        value: saysValue ? valueOf(estimate) : undefined,
      })
    case 'lead':
      return placeLeadName(estimate, options)
    case 'quiet':
      return placeQuietName(estimate, options)
    default:
      return rank satisfies never
  }
}

/** Whose number, the number in large, what it counts and how firmly. */
function placeLeadName(estimate: Estimate, { top, width, frame, records }: NameOptions): Placed {
  const { status, counts } = stripOf(estimate, records)
  const style = { x: 0, width, line: frame.line, claim: estimate.claim }
  const name = setParagraph(sayDatedLabel(estimate), {
    ...style,
    top,
    size: frame.body,
    tone: 'ink',
    strong: true,
  })
  const value = setSigned(valueOf(estimate), status, {
    ...style,
    top: name.bottom + 2,
    ...frame.finding,
  })
  const rest = setParagraph(capital(counts), {
    ...style,
    top: value.bottom,
    size: frame.small,
    tone: 'ink-2',
  })
  return { texts: [...name.texts, ...value.texts, ...rest.texts], bottom: rest.bottom }
}

/** Whose number, and the number after it where nothing stands beside its mark. */
function placeQuietName(
  estimate: Estimate,
  { top, width, frame, records, saysValue }: NameOptions,
): Placed {
  const style = { x: 0, top, width, size: frame.small, line: frame.line, claim: estimate.claim }
  const name = { text: sayDatedLabel(estimate), tone: 'ink-2' } as const
  if (!saysValue) return setParagraph(name.text, { ...style, tone: 'ink-2' })
  const { glyph } = statusFaces[stripOf(estimate, records).status]
  const words = `${glyph} ${valueOf(estimate)}`
  const whole = textWidth(words, frame.small) <= width ? words.replaceAll(' ', '\u00a0') : words
  const value = { text: whole, tone: 'ink-2', strong: true } as const
  return setRuns([name, value], style)
}

const valueOf = (estimate: Estimate): string =>
  estimate.quantity ? valueLabel(estimate.quantity, estimate) : capital(deniedWords())

type SignedOptions = Pick<SceneText, 'claim' | 'size'> & {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly line: number
  /** The status's own colour where not given. */
  readonly tone?: 'ink-2'
}

/** A value behind the glyph of its status. */
export function setSigned(
  words: string,
  status: Status,
  { x, width, tone, ...style }: SignedOptions,
): Placed {
  const glyph = `${statusFaces[status].glyph} `
  const indent = textWidth(glyph, style.size)
  const sign = setParagraph(glyph.trim(), {
    ...style,
    x,
    width: 40,
    tone: tone ?? status,
    strong: true,
  })
  const value = setParagraph(words, {
    ...style,
    x: x + indent,
    width: Math.max(width - indent, 40),
    tone: tone ?? 'ink',
    strong: true,
  })
  return { texts: [...sign.texts, ...value.texts], bottom: value.bottom }
}
