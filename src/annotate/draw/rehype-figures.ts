import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'
import { fillFigure } from './figure.ts'

/**
 * Fills the figures that were found; marks of claims with a note on the page lead to it.
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
      fillFigure(element, { figure, drawing, records: article.records, noted, number: i + 1 })
    }
  }
}
