import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'

const addresses = ['href', 'src', 'srcSet', 'action', 'xLinkHref'] as const

/**
 * Puts the site's base path before addresses within it.
 *
 *     href="/method/", base "/repository/"  →  href="/repository/method/"
 */
export function rehypeBase() {
  return (tree: Root, file: VFile): undefined => {
    const article = articleOf(file)
    if (article && article.base !== '/') prefix(tree, article.base)
  }
}

function prefix(parent: Root | Element, base: string): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue
    for (const name of addresses) {
      const address = node.properties[name]
      if (typeof address === 'string' && /^\/(?!\/)/.test(address)) {
        node.properties[name] = base + address.slice(1)
      }
    }
    prefix(node, base)
  }
}
