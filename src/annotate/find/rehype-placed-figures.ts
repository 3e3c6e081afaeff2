import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import { checkFigure, drawFigure } from '../../charts/draw.ts'
import { articleOf } from '../article/article-data.ts'
import type { DrawnFigure } from '../article/drawn-figure.ts'
import { report } from '../article/report.ts'

/**
 * Finds the figures an article places, each once, with their drawings, whose sources are numbered with the
 * article's own. A second `<figure>` of the same one is reported and taken out.
 *
 *     <figure data-figure="output"></figure>  →  output, behind block 3
 */
export function rehypePlacedFigures() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    const { placed } = file.data
    if (!article || !placed) return
    const { records } = article
    const figures = new Map<string, DrawnFigure>()
    const lastBlock = new Map<RootContent, number>(placed.blocks.map(({ top }, i) => [top, i]))
    let after = -1
    const walk = (parent: Root | Element): void => {
      for (const node of [...parent.children]) {
        after = lastBlock.get(node) ?? after
        if (node.type !== 'element') continue
        const figure = records.figures.get(String(node.properties['dataFigure']))
        if (!figure) walk(node)
        else if (figures.has(figure.id)) dropRepeat(parent, node, file)
        else {
          const isDrawable = checkFigure(figure, records).length === 0
          const drawing = isDrawable ? drawFigure(figure, records) : undefined
          figures.set(figure.id, { figure, element: node, drawing, after })
        }
      }
    }
    walk(tree)
    file.data.figures = [...figures.values()]
  }
}

function dropRepeat(parent: Root | Element, node: Element, file: VFile): void {
  const id = String(node.properties['dataFigure'])
  report(file, {
    rule: 'id-is-unique',
    at: node.position,
    what: `Figure \`${id}\` stands in this article twice.`,
    why: 'A figure is a place that other pages link to, and a place is in one place.',
    mend: `Link back to it, as in [the figure](#figure-${id}), or make a second figure file.`,
    actual: id,
  })
  parent.children.splice(parent.children.indexOf(node), 1)
}
