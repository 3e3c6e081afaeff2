import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'
import { fillFigure } from './figure.ts'

/**
 * Fills the figures that were found; their drawings stand in files of their own.
 *
 *     <figure data-figure="output"></figure>  →  <figure class="figure">…</figure>
 */
export function rehypeFigures() {
  return (_tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    const { plan, figures = [] } = file.data
    if (!article || !plan) return
    const noted = new Set(plan.claims)
    for (const [i, { element, figure, drawing }] of figures.entries()) {
      const { records } = article
      fillFigure(element, { figure, drawing, records, noted, number: i + 1, drawnIn: 'files' })
    }
  }
}
