import type { Quantity } from '../../../model/quantity.ts'
import { intervalOf } from '../../../model/quantity.ts'
import type { Status } from '../../../model/status.ts'
import { statusFaces } from '../../../model/status.ts'
import type { Total } from '../../../model/total.ts'
import type { DrawnAs } from '../../../model/measure.ts'
import { sayList } from '../../../say/list.ts'
import { sayQuantity, saySumOf } from '../../../say/quantity.ts'
import { capital } from '../../../say/sentence.ts'
import { ledToRings, ledToTail, partBlocks, ringsOf, ringsRoom } from '../../data/part-blocks.ts'
import { type PartRow } from '../../data/parts.ts'
import { sayWeakest } from '../../data/say-total.ts'
import { standingOfSum } from '../../data/standing-of-sum.ts'
import { sumRoom } from '../../scene/block-bounds.ts'
import { placeBlockBar } from '../../scene/block-bar.ts'
import { setParagraph, setRemark } from '../../scene/paragraph.ts'
import { openReach } from '../../scene/open-end.ts'
import { quantityMark } from '../../scene/quantity-mark.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Frame } from '../../scene/sizes.ts'
import { textWidth } from '../../scene/text-width.ts'
import { domainOf, plainScale } from '../../scene/value-scale.ts'
import { largestShare } from './largest-share.ts'
import { leftWithout } from './without.ts'
import { t } from '../../../model/words.ts'

/** A published number to be held against the sum. */
export type Reference = {
  readonly label: string
  readonly quantity: Quantity
  readonly status: Status
  readonly drawn: DrawnAs
  readonly claim: string | undefined
}

export type CompositionOptions = {
  readonly parts: readonly PartRow[]
  readonly total: Total
  readonly references: readonly Reference[]
  readonly emphasis: ReadonlySet<string>
  /** What the figure says of a part, by its id. */
  readonly asides?: (id: string) => readonly string[]
  readonly frame: Frame
}

/**
 * What a number is made of: one bar as wide as the drawing, the largest part first and its share written on it;
 * rings behind it for what nobody priced; under it, to the same scale, what is left without the emphasised parts
 * (else without the largest), and the published number.
 */
export function placeComposition(options: CompositionOptions): Scene {
  const { parts, total, references, emphasis, asides, frame } = options
  const share = largestShare(parts)
  const built = partBlocks(parts, {
    emphasis,
    ...(asides ? { asides } : {}),
    named: frame.name === 'narrow' ? 3 : 5,
    isHeaded: true,
    aside: (part) => (share?.part === part ? `${share.percent}%` : undefined),
  })
  const { blocks, end, tail, unpriced } = built
  const sum = total.quantity && ({ quantity: total.quantity, end, tone: 'ink' } as const)
  const ends = blocks.flatMap(({ to, bound }) => [to, ...(bound ? [bound.high] : [])])
  const published = references.flatMap(({ quantity }) => [...intervalOf(quantity)])
  const x = plainScale(
    'linear',
    domainOf([...ends, ...published.map((value) => Math.max(0, value))], 'linear'),
    [0, frame.width - Math.max(openReach + 6, sumRoom(sum) + ringsRoom(unpriced.length))],
  )
  const bar = placeBlockBar({
    blocks,
    led: [
      ...ledToTail(tail, x),
      ...ledToRings(unpriced, { x: x(end) + sumRoom(sum), ...(asides ? { asides } : {}) }),
    ],
    marks: (y) => ringsOf(unpriced, { x: x(end) + sumRoom(sum), y }),
    sum,
    x,
    top: 2,
    height: parts.some(({ id }) => emphasis.has(id)) ? tall[frame.name] : low[frame.name],
    frame,
  })
  const left = placeWithout(options, { x, top: bar.bottom + 4 })
  const rows = placePublished(references, { x, top: left.bottom, frame })
  const foot = setRemark(saySum(total), { top: rows.bottom + 2, frame })
  return {
    width: frame.width,
    height: foot.bottom + 2,
    guides: [...bar.guides],
    marks: [...bar.marks, ...left.marks, ...rows.marks],
    texts: [...bar.texts, ...left.texts, ...rows.texts, ...foot.texts],
  }
}

type Row = Pick<Scene, 'marks' | 'texts'> & { readonly bottom: number }
type RowOptions = { readonly x: (value: number) => number; readonly top: number }

/** What is left without the parts that the finding is about: a thin bar, and the sum in words. */
function placeWithout({ parts, emphasis, frame }: CompositionOptions, { x, top }: RowOptions): Row {
  const left = leftWithout(parts, emphasis)
  const quantity = left?.total.quantity
  if (!left || !quantity) return { marks: [], texts: [], bottom: top }
  const { without, total } = left
  const { unpriced } = total
  const names = sayList(without.map(({ name }) => name))
  const unknown = unpriced > 0 ? t(', and {number} unknown', { number: unpriced }) : ''
  const status = standingOfSum(total)
  const mark = quantityMark({
    ...{ quantity, drawn: 'counted', status, x, zero: x(0), tone: 'ink' },
    ...{ y: top + frame.line / 2, leftEdge: 0 },
  })
  const words = `${t('Without {names}:', { names })} ${statusFaces[status].glyph} ${saySumOf(quantity)}${unknown}`
  const end = mark.extent[1] + 8
  const fits = end + textWidth(words, frame.body) <= frame.width
  const text = setParagraph(words, {
    x: fits ? end : 0,
    top: fits ? top : top + frame.line + 2,
    width: frame.width - (fits ? end : 0),
    size: frame.body,
    line: frame.line,
    tone: 'ink',
    strong: true,
  })
  return {
    marks: [{ status, shapes: mark.shapes }],
    texts: text.texts,
    bottom: text.bottom + 2,
  }
}

/** Each published number as the mark of its status under the end of the bar. */
function placePublished(
  references: readonly Reference[],
  { x, top, frame }: RowOptions & { readonly frame: Frame },
): Row {
  const rows = references.reduce<Row>(
    (above, reference) => {
      const { label, quantity, status, claim } = reference
      const y = above.bottom + frame.line / 2
      const mark = quantityMark({ ...reference, x, zero: undefined, y, leftEdge: 0 })
      const words = `${label}: ${statusFaces[status].glyph} ${sayQuantity(quantity)}`
      const room = mark.extent[0] - 8
      const isLeft = room >= textWidth(words, frame.small)
      const text = setParagraph(words, {
        x: isLeft ? room : 0,
        top: isLeft ? above.bottom : above.bottom + frame.line + 2,
        width: isLeft ? room + 1 : frame.width,
        anchor: isLeft ? 'end' : 'start',
        size: frame.small,
        line: frame.line,
        tone: 'ink-2',
        claim,
      })
      return {
        marks: [...above.marks, { claim, status, shapes: mark.shapes }],
        texts: [...above.texts, ...text.texts],
        bottom: text.bottom + 2,
      }
    },
    { marks: [], texts: [], bottom: top },
  )
  return rows
}

/** The whole in a line, said to be ours. */
function saySum(total: Total): string {
  const { quantity, unpriced } = total
  if (!quantity) return ''
  const unknown = unpriced > 0 ? t(', and {number} unknown', { number: unpriced }) : ''
  return capital(
    `${t('sum of the parts, our arithmetic:')} ${saySumOf(quantity)}${unknown}; ${sayWeakest(total)}`,
  )
}

// px: the height of the bar with a headed part, and without
const tall = { narrow: 76, wide: 66, page: 66 } as const
const low = { narrow: 56, wide: 46, page: 46 } as const
