import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'

/**
 * Links terms to their definition at the foot of the article; inside a link they are only named as terms.
 *
 *     <span data-term="breeder">breeder</span>  →  <a class="term" href="#term-breeder">breeder</a>
 */
export function rehypeTerms() {
  return (tree: Root, file: VFile): undefined => {
    if (articleOf(file)) linkTerms(tree, false)
  }
}

function linkTerms(parent: Root | Element, isInLink: boolean): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    const id = node.properties['dataTerm']
    if (id !== undefined) {
      node.tagName = isInLink ? 'span' : 'a'
      node.properties = {
        className: ['term'],
        ...(isInLink ? {} : { href: `#term-${String(id)}` }),
      }
    }
    linkTerms(node, isInLink || node.tagName === 'a')
  }
}
