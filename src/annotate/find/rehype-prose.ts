import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import type { Cited, Waiver } from '../../prose/prose.ts'
import { articleOf } from '../article/article-data.ts'
import { placeText } from '../article/placed-text.ts'
import { parseWaiver } from '../source/waiver.ts'

/**
 * Reads the running text, and takes the comments out of it; what it finds stays with the file.
 *
 *     <p>lit  <em>four</em>\nlamps</p>  →  <p>lit <em>four</em> lamps</p>, "lit four lamps"
 */
export function rehypeProse() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    if (!article) return
    const placed = placeText(tree)
    const waivers = placed.comments.flatMap(({ value, block, position }): Waiver[] => {
      const words = parseWaiver(value)
      if (!words) return []
      const { line, column } = position?.start ?? { line: 1, column: 1 }
      return [{ ...words, block, place: { file: article.path, line, column } }]
    })
    const cited = placed.elements.flatMap(({ element, block, start: at }): Cited[] => {
      const source = element.properties['dataCite']
      return typeof source === 'string' ? [{ source, block, at }] : []
    })
    dropComments(tree)
    file.data.placed = { ...placed, waivers, cited }
  }
}

function dropComments(parent: Root | Element): void {
  const kept = parent.children.filter(
    (node) => node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression',
  )
  parent.children = kept as typeof parent.children // a part of what was there
  for (const node of kept) if (node.type === 'element') dropComments(node)
}
