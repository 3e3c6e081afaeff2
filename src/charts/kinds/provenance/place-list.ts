import type { Quantity } from '../../../model/quantity.ts'
import { sayQuantity } from '../../../say/quantity.ts'
import type { Scene, SceneMark } from '../../scene/scene.ts'
import { setRuns, type Run } from '../../scene/set-runs.ts'
import type { Frame } from '../../scene/sizes.ts'
import type { Link } from './chain.ts'
import { markOfLink } from './mark.ts'
import { placeArrows } from './place-arrows.ts'
import { columnsUsed, placeRails } from './rails.ts'
import { sayIssued, sayRepeats } from './say-link.ts'

export type ListOptions = {
  readonly top: number
  readonly frame: Frame
  readonly isTold: (row: number) => boolean
  readonly numbers: ReadonlyMap<string, Quantity>
  readonly asidesOf: (row: number) => readonly string[]
}

/**
 * Sources as a list in the order of time, with rails at its left: arrows lead down from each source to what
 * repeats it. All words stand to the right of all rails, so that no arrow crosses a label.
 */
export function placeList(
  links: readonly Link[],
  { top, frame, isTold, numbers, asidesOf }: ListOptions,
): Pick<Scene, 'guides' | 'marks' | 'texts'> & { readonly bottom: number } {
  const isWide = frame.name !== 'narrow'
  const rails = placeRails(links, isWide ? 9 : 5)
  const half = isWide ? 15 : 13
  const columnX = (column: number) => marginOfRails + column * half
  const x = columnX(columnsUsed(rails) - 1) + wordsGap
  let bottom = top
  const rows = links.map((link, row) => {
    const number = numbers.get(link.source.id)
    const told = isTold(row)
    const isDrawn =
      link.elsewhere.length === 0 &&
      link.repeats.every((edge) => rails[edge.row]?.lane !== undefined)
    const runs: readonly Run[] = [
      { text: link.name, tone: told ? 'ink' : 'ink-2', strong: told },
      ...(told && number ? [{ text: sayQuantity(number), tone: 'ink' } as const] : []),
      { text: sayIssued(link).replaceAll(' ', '\u00a0'), tone: 'ink-2' },
      // Where there is no room for its arrow, words say what a source repeats.
      ...(isDrawn ? [] : [{ text: sayRepeats(link, links), tone: 'ink-2' } as const]),
      ...asidesOf(row).map((text) => ({ text, tone: 'ink' }) as const),
    ]
    const rowTop = bottom
    const words = setRuns(runs, {
      x,
      top: rowTop,
      width: frame.width - x,
      size: told ? frame.body : frame.small,
      line: frame.line,
    })
    bottom = words.bottom + (isTold(row) ? 8 : 5)
    return { texts: words.texts, y: rowTop + frame.line / 2 }
  })
  const ys = rows.map(({ y }) => y)
  return {
    guides: placeArrows(links, rails, { ys, columnX, isTold }),
    marks: links.map((link, row): SceneMark => ({
      shapes: markOfLink(link, [columnX(rails[row]?.column ?? 0), ys[row] ?? 0], isTold(row)),
    })),
    texts: rows.flatMap(({ texts }) => texts),
    bottom,
  }
}

const marginOfRails = 10 // px from the edge to the first rail
const wordsGap = 18 // px from the last rail to the words
