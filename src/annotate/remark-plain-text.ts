import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { pointAt } from './align.ts'
import { articleOf } from './article-data.ts'
import { report } from './report.ts'

/** Characters that show nothing and change how the text around them is read, by code point. */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Reports control and bidirectional characters of an article, written as such or as a reference. */
export function remarkPlainText() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    const source = String(file)
    for (const { 0: character, index } of source.matchAll(hidden)) {
      reportHidden(file, character, pointAt(source, index))
    }
    visit(tree, (node) => {
      if (!('value' in node) || !node.position || node.type === 'mdxTextExpression') return
      const { start, end } = node.position
      const found = [...node.value.matchAll(hidden)]
      if (found.length === 0 || source.slice(start.offset, end.offset).search(hidden) >= 0) return
      for (const [character] of found) reportHidden(file, character, start)
    })
  }
}

function reportHidden(file: VFile, character: string, at: { line: number; column: number }): void {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  report(file, {
    rule: 'text-is-plain',
    at,
    what: `The text holds the invisible character ${name}.`,
    why: 'It shows nothing and can turn, hide or split the words around it.',
    mend: 'Delete it; retyping the words around it is the surest way.',
    actual: name,
  })
}
