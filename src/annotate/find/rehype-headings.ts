import type { Root } from 'hast'
import type { VFile } from 'vfile'
import GithubSlugger from 'github-slugger'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { articleOf } from '../article/article-data.ts'

/** Names of things on an article's page that are no headings: `c-power`, `figure-output`, `sources`. */
const reserved =
  /^(?:$|(?:c|r|s|note|term|source|figure|read|marks|show)-|(?:cite|claims|corrections|key|main|notes|reading|sources|terms|top)$)/

/**
 * Names headings after their words, marks or no marks in them, and never like a mark, note or source.
 *
 *     <h2>Who lit it</h2>      →  <h2 id="who-lit-it">
 *     <h2>Figure of merit</h2> →  <h2 id="section-figure-of-merit">
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    const slugger = new GithubSlugger()
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return
      const slug = slugger.slug(toString(node))
      node.properties['id'] = reserved.test(slug) ? `section-${slug}`.replace(/-$/, '') : slug
    })
  }
}
