import type { Quantity } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import type { Total } from '../../../model/total.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import { statusWord } from '../../../say/status.ts'
import { unknownWords } from '../../../say/unknown.ts'
import { sayWeakest } from '../../data/say-total.ts'
import { type PartRow, sayAttribution, sayPart } from '../../data/parts.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import type { Shape } from '../../scene/scene.ts'
import { largestShare, type Step } from './cascade.ts'
import { drawStep, drawSum } from './draw-step.ts'
import type { RowWords } from './set-row.ts'

/** A published number to be held against the sum: its mark stands under the sum's bar. */
export type Reference = {
  readonly label: string
  readonly quantity: Quantity
  readonly status: Status
  readonly measures: 'taken' | 'attempted' | 'mixed' | 'denied'
  readonly claim: string | undefined
}

/** A row of the drawing, apart from where it stands: its words, and what it draws at a height. */
export type Row = {
  readonly words: RowWords
  readonly draw: (y: number, x: (value: number) => number) => readonly Shape[]
  readonly claim: string | undefined
  readonly status: Status | undefined
  /** Where the sum stood before a part and stands after it; for the sum itself undefined. */
  readonly step: Step | undefined
}

/** A row a part, with what the largest is of all that is priced. */
export function partRowsOf(steps: readonly Step[]): readonly Row[] {
  const share = largestShare(steps.map(({ part }) => part))
  return steps.map((step) => {
    const { part } = step
    const firmness = sayAttribution(part.status)
    return {
      words: {
        name: nameOfPart(part),
        status: part.status,
        value: sayPart(part),
        counts: `${part.label === 'unpriced' ? unknownWords.sum : part.label} · ${firmness}`,
        note:
          share?.part === part
            ? `${share.percent}% of the priced parts, our arithmetic`
            : undefined,
      },
      draw: (y, x) => drawStep(step, y, x),
      claim: part.claim,
      status: part.status,
      step,
    }
  })
}

/** The row of the whole; none where nothing is priced. */
export function sumRowsOf(total: Total): readonly Row[] {
  const { quantity, unpriced, status = 'attributed' } = total
  if (!quantity) return []
  const unknown = unpriced > 0 ? `and ${unpriced} unknown · ` : ''
  return [
    {
      words: {
        name: 'Sum, our arithmetic',
        status,
        value: saySumOf(quantity),
        counts: `${unknown}${sayWeakest(total)}`,
        note: undefined,
      },
      draw: (y, x) => drawSum(quantity, status, y, x),
      claim: undefined,
      status: total.status,
      step: undefined,
    },
  ]
}

/** A row a published number, whose open arrow may reach left as far as an edge. */
export const referenceRowsOf = (
  references: readonly Reference[],
  leftEdge: number,
): readonly Row[] =>
  references.map((reference) => ({
    words: {
      name: reference.label,
      status: reference.status,
      value: sayQuantity(reference.quantity),
      counts: `published · ${statusWord(reference.status)}`,
      note: undefined,
    },
    draw: (y, x) => quantityMark({ ...reference, x, zero: undefined, y, leftEdge }).shapes,
    claim: reference.claim,
    status: reference.status,
    step: undefined,
  }))

/** Victim and date; the place is in the table. */
export function nameOfPart({ name, date }: PartRow): string {
  return capital([name, date].filter(Boolean).join(', '))
}
