// The incidents of a builder as blocks of a running bar. The check boxes are the controls: blocks are their
// picture, which a pointer may press too.

import { centralOf } from '../model/quantity.ts'
import type { Builder } from './builder-parts.ts'
import { valueOf } from './builder-parts.ts'
import { quantityOf } from './total.ts'

/** An incident with a length: how it is drawn, and whether it is counted. */
export type IncidentBlock = {
  readonly box: HTMLInputElement
  readonly length: number
  readonly drawn: string
  readonly isIn: boolean
}

/** Every incident that has a value, what is counted before what was aimed at and the largest first; what has none has no length. */
export function blocksOf(
  { boxes, aims }: Builder,
  preset: HTMLElement | undefined,
): readonly IncidentBlock[] {
  return boxes
    .flatMap((box) => {
      const value = valueOf(box, preset)
      const quantity = quantityOf(value, '')
      const length = quantity ? centralOf(quantity) : 0
      const [drawn] = value
      const isIn = box.checked && (aims.checked || drawn !== 'aimed-at')
      return length > 0 ? [{ box, length, drawn, isIn }] : []
    })
    .sort(
      (a, b) =>
        Number(a.drawn === 'aimed-at') - Number(b.drawn === 'aimed-at') || b.length - a.length,
    )
}

/** Sets blocks end to end; a press on one presses its check box. */
export function fillBar(
  bar: HTMLElement | null,
  {
    blocks,
    percent,
  }: {
    readonly blocks: readonly IncidentBlock[]
    readonly percent: (value: number) => number
  },
): void {
  if (!bar) return
  let at = 0
  bar.replaceChildren(
    ...blocks.map(({ box, length, drawn }) => {
      const block = document.createElement('span')
      const name = box.closest('label')?.querySelector('.builder-name')?.textContent ?? ''
      block.dataset['status'] = box.dataset['status'] ?? ''
      block.dataset['drawn'] = drawn
      block.title = name
      block.style.setProperty('inset-inline-start', `${percent(at)}%`)
      at += length
      block.style.setProperty('inline-size', `${percent(length)}%`)
      const room = (bar.clientWidth * percent(length)) / 100
      if (room > name.length * letter) {
        const words = document.createElement('span')
        words.textContent = name
        block.append(words)
      }
      block.addEventListener('click', () => box.click())
      return block
    }),
  )
}

const letter = 8 // px that a letter takes in the mean, its share of the room around the name included
