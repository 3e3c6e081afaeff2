import type { Root } from 'hast'
import type { VFile } from 'vfile'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { articleOf } from '../article/article-data.ts'
import { landingOf } from '../article/landing.ts'
import { headingSlugs } from './heading-slug.ts'

/**
 * Gives headings an address made of their words, marks or no marks in them, that no mark, note or source has.
 *
 *     <h2>Who lit it</h2>  →  <h2 id="h-1"><span id="who-lit-it"></span>Who lit it</h2>
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    const slugOf = headingSlugs()
    let number = 0
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return
      number++
      // A plain name of its own: Astro would else name the heading after its words.
      node.properties['id'] = `h-${number}`
      node.children.unshift(landingOf(slugOf(toString(node))))
    })
  }
}
