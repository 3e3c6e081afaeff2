import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { VFile } from 'vfile'

/**
 * Gives MDX an article as the HTML that it is: no part of it is a component, since articles are inert, and what comes
 * behind in the compiler need not go through every node to find that out. It comes last.
 */
export function rehypeStatic() {
  return (tree: Root, file: VFile): undefined => {
    if (!file.data.read) return
    const html = { type: 'mdxJsxAttribute', name: 'set:html', value: toHtml(tree) } as const
    tree.children = [
      { type: 'mdxJsxFlowElement', name: 'Fragment', attributes: [html], children: [] },
    ]
  }
}
