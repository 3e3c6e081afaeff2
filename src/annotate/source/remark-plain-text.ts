import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { pointAt } from '../article/align.ts'
import { articleOf } from '../article/article-data.ts'
import { codePoint } from '../../say/quoted.ts'
import { hiddenCharacters } from '../article/hidden-characters.ts'
import { report } from '../article/report.ts'

/**
 * Reports characters that are not seen, written as such or as a reference, and shows them as `\ufffd`.
 *
 *     four lam\u200bps  →  four lam\ufffdps
 */
export function remarkPlainText() {
  return (tree: Root, file: VFile): undefined => {
    if (!articleOf(file)) return
    const source = String(file)
    for (const { 0: character, index } of source.matchAll(hiddenCharacters)) {
      reportHidden(file, character, pointAt(source, index))
    }
    visit(tree, (node) => {
      if (!('value' in node) || !node.position) return
      const { start, end } = node.position
      const written = [...source.slice(start.offset, end.offset).matchAll(hiddenCharacters)].map(
        String,
      )
      const hidden = [...node.value.matchAll(hiddenCharacters)].map(String)
      const referred = hidden.filter((character) => !written.includes(character))
      for (const character of referred) reportHidden(file, character, start)
      node.value = node.value.replace(hiddenCharacters, '\ufffd')
    })
  }
}

function reportHidden(file: VFile, character: string, at: Point): void {
  const name = codePoint(character)
  report(file, {
    rule: 'text-is-plain',
    at,
    what: `The text holds the invisible character ${name}.`,
    why: 'It shows nothing and can turn, hide or split the words around it.',
    mend: 'Delete it; retyping the words around it is the surest way.',
    actual: name,
  })
}
