import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visit } from 'unist-util-visit'
import { articleOf } from '../article/article-data.ts'
import { report } from '../article/report.ts'

/**
 * Leaves nothing in a line of text but its words: a forced line break is a space, a footnote is reported.
 *
 *     lit\      →  lit
 *     four[^1]  →  four
 */
export function remarkRunningText() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.type === 'break') {
        parent.children.splice(index, 1, { type: 'text', value: '\n' })
      } else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
        if (node.type === 'footnoteReference') {
          report(file, {
            rule: 'prose-is-well-formed',
            at: node.position,
            what: `The article has a footnote, \`[^${node.label ?? node.identifier}]\`.`,
            why: 'A number inside a sentence is copied and quoted with it; notes here are those of claims.',
            mend: 'Mark the words as a claim, cite the source as [@source-id], or say it in the text.',
          })
        }
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
      return undefined
    })
  }
}
