import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { articleOf } from '../article/article-data.ts'

/**
 * Makes text again of Pandoc’s key in braces, which MDX reads as code.
 *
 *     text("@"), expression("log")  →  text("@{log}")
 */
export function remarkBracedCitations() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    visit(tree, 'mdxTextExpression', (node, index = 0, parent) => {
      const before = parent?.children[index - 1]
      if (!parent || before?.type !== 'text' || !before.value.endsWith('@')) return undefined
      if (!/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?~/-]*$/u.test(node.value)) return undefined
      const after = parent.children[index + 1]
      const behind = after?.type === 'text' ? after : undefined
      before.value += `{${node.value}}${behind?.value ?? ''}`
      const end = (behind ?? node).position?.end
      if (before.position && end) before.position = { start: before.position.start, end }
      parent.children.splice(index, behind ? 2 : 1)
      return [SKIP, index]
    })
  }
}
