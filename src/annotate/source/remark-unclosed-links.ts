import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { articleOf } from '../article/article-data.ts'
import { pointAt } from '../article/align.ts'
import { report } from '../article/report.ts'

/**
 * Reports what was meant as a link or a picture and is printed as it stands, signs and address included.
 *
 *     See [here](/claims/ and there.
 */
export function remarkUnclosedLinks() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    const source = String(file)
    visit(tree, 'text', ({ position }) => {
      const { start, end } = position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) return
      const written = source.slice(start.offset, end.offset)
      for (const { index } of written.matchAll(/(?<!\\)\[[^[\]\n]*\]\((?=[^)\n]*)/g)) {
        report(file, {
          rule: 'prose-is-well-formed',
          at: pointAt(source, start.offset + index),
          what: 'A link or a picture begins here that has no end.',
          why: 'It is printed as it stands, brackets and address included.',
          mend: 'Close its address with `)` and leave no space in it, or write `\\[` for a bracket.',
        })
      }
    })
  }
}
